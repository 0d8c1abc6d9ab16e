/** What has no shape of its own on a page but is read by a model: zero-width and bidirectional marks, tag characters. */
const INVISIBLE = /[\p{Cf}\u{e0000}-\u{e0fff}\u115f\u1160\u3164\uffa0]/gu;
/** These belong to how some scripts and emoji are written, and to nothing that ASCII can write. */
const JOINERS = /[\u200c\u200d]/u;
const ASCII = /^[\0-\x7f]$/u;

/** The text without characters that nobody sees. */
export const visible = (text: string): string =>
  text.replaceAll(INVISIBLE, (mark, at: number) =>
    JOINERS.test(mark) && !ASCII.test(text[at - 1] ?? ' ') && !ASCII.test(text[at + 1] ?? ' ') ? mark : '',
  );

/**
 * A text that is not ours, for a prompt. It must not close its own fence nor open another, and none of the marks by which
 * models tell the speakers of a conversation apart may come out of it: Ollama reads them as what they are, wherever they stand.
 */
export function asData(text: string): string {
  return visible(text)
    .replaceAll(/<(?=\s*\/?\s*(?:resume|posting)\b)/gi, '‹')
    .replaceAll(/<\s*\|/g, '‹|')
    .replaceAll(/\|\s*>/g, '|›')
    .replaceAll(/<(?=\/?(?:s|bos|eos|start_of_turn|end_of_turn|SYS)\b)/gi, '‹')
    .replaceAll(/<<\s*(\/?)\s*SYS\s*>>/gi, '‹‹$1SYS››')
    .replaceAll(/\[(\/?)\s*INST\s*\]/gi, '⟦$1INST⟧');
}
