import { Parser } from 'htmlparser2';
import { LINES, PARAGRAPHS, UNREAD } from './html-blocks.ts';

/** Writes markup down as lines of text: parser events in, text out. */
class Lines {
  text = '';
  /** Line feeds owed before the next text. */
  #owed = 0;
  /** Stands before the next text: a list item's bullet or number. */
  #mark = '';
  #space = false;
  #unread = 0;
  /** Open lists: the last item's number, null where items have bullets. */
  #lists: (number | null)[] = [];

  open(name: string): void {
    if (UNREAD.has(name)) this.#unread += 1;
    else if (name === 'br') this.#owed = Math.min(2, this.#owed + 1);
    else if (name === 'td' || name === 'th') this.#space = true;
    else this.#break(name);
    if (name === 'ul' || name === 'ol') this.#lists.push(name === 'ol' ? 0 : null);
    if (name === 'li') this.#mark = this.#nextMark();
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (name === 'li') this.#mark = '';
    this.#break(name);
  }

  write(text: string): void {
    if (this.#unread > 0) return;
    for (const [part] of text.matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(part)) this.#space = true;
      else this.#word(part);
    }
  }

  #word(word: string): void {
    if (this.text !== '') this.text += this.#owed > 0 ? '\n'.repeat(this.#owed) : this.#space ? ' ' : '';
    this.text += this.#mark + word;
    this.#owed = 0;
    this.#mark = '';
    this.#space = false;
  }

  #break(name: string): void {
    // Between the items of a list there are no empty lines, whatever they are made of.
    if (PARAGRAPHS.has(name)) this.#owed = Math.max(this.#owed, this.#lists.length > 0 ? 1 : 2);
    else if (LINES.has(name)) this.#owed = Math.max(this.#owed, 1);
  }

  #nextMark(): string {
    const number = this.#lists.at(-1);
    if (number === undefined || number === null) return '• ';
    this.#lists[this.#lists.length - 1] = number + 1;
    return `${number + 1}. `;
  }
}

/** HTML as lines: paragraphs parted by an empty line, list items with a bullet or number, entities decoded. */
export function markupLines(html: string): string {
  const lines = new Lines();
  const parser = new Parser({
    onopentagname: (name) => lines.open(name),
    onclosetag: (name) => lines.close(name),
    ontext: (text) => lines.write(text),
  });
  parser.end(html);
  return lines.text;
}
