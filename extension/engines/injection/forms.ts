import { visible } from '../as-data';

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES = new Map(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl мm тt кk вb нh αa οo ρp νv κk ιi τt υu ηn εe χx ɡg ɑa ⅼl'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Lower case, one width, one space, without the accents of the Latin script and without what nobody sees. */
export const folded = (text: string): string =>
  visible(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll(/[‘’ʼ`´]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[*_~]{1,3}(?=\p{L})|(?<=\p{L})[*~]{1,3}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The ways in which a passage may have been disguised, undone: each form is looked at for itself. */
export function formsOf(passage: string): string[] {
  const plain = folded(passage);
  const forms = new Set([plain]);
  const latin = [...plain].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
  forms.add(latin);
  // Numbers inside of words only: "5 years" stays what it is.
  forms.add(
    latin.replaceAll(
      /(?<=\p{L})[013457@$!](?=\p{L})|\b[013457@$!](?=\p{L}{2})/gu,
      (sign) => LEET[sign] ?? sign,
    ),
  );
  forms.add([...latin].reverse().join(''));
  forms.add(latin.replaceAll(/[a-z]/g, rot13));
  const together = lettersTogether(passage);
  if (together !== null) forms.add(folded(together));
  for (const text of decoded(passage)) forms.add(folded(text));
  return [...forms].filter((form) => form !== '');
}

const rot13 = (letter: string) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97);

/** "i g n o r e   a l l", "i.g.n.o.r.e": null when the passage is not written so. */
function lettersTogether(passage: string): string | null {
  const apart = /(?:[\p{L}\p{N}][ .\-_*|/]){7,}[\p{L}\p{N}]/u;
  if (!apart.test(passage)) return null;
  return passage
    .replaceAll(/\s{2,}/gu, '\n')
    .replaceAll(/(?<=(?:^|[^\p{L}\p{N}])[\p{L}\p{N}])[ .\-_*|/](?=[\p{L}\p{N}](?:[^\p{L}\p{N}]|$))/gu, '');
}

const BASE64 = /(?<![\w+/=-])[\w+/-]{20,}={0,2}(?![\w+/=-])/g;
const HEX = /(?<!\w)(?:[0-9a-f]{2}[ :]?){12,}(?!\w)/gi;
/** Escapes of URLs, HTML, and JavaScript. */
const ESCAPES = /%[0-9a-f]{2}|&#x?[0-9a-f]+;|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi;

/** Texts that stand in a passage in another notation and turn out to be words. */
export function decoded(passage: string): string[] {
  const texts: string[] = [];
  for (const [code] of passage.matchAll(BASE64)) texts.push(utf8(fromBase64(code)));
  for (const [code] of passage.matchAll(HEX)) {
    const digits = code.replaceAll(/[ :]/g, '').match(/../g) ?? [];
    texts.push(utf8(Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16))));
  }
  if ((passage.match(ESCAPES)?.length ?? 0) >= 4) texts.push(unescaped(passage));
  const tags = taggedText(passage);
  if (tags !== '') texts.push(tags);
  return texts.filter(isWords);
}

function fromBase64(code: string): Uint8Array {
  const standard = code.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  if (standard.length % 4 === 1) return new Uint8Array();
  return Uint8Array.from(atob(standard), (character) => character.charCodeAt(0));
}

const utf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ''; // Not text at all.
  }
};

function unescaped(text: string): string {
  const bytes = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    utf8(Uint8Array.from(run.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16))),
  );
  return bytes.replaceAll(/&#(x?)([0-9a-f]+);|\\[ux]([0-9a-f]{2,4})/gi, (whole, x, number, code) => {
    const point = code ? Number.parseInt(code, 16) : Number.parseInt(number, x ? 16 : 10);
    return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Text in Unicode's tag characters, which are shown nowhere and read by models. */
const taggedText = (text: string): string =>
  [...text]
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .filter((code) => code >= 32 && code < 127)
    .map((code) => String.fromCharCode(code))
    .join('');

/** Three words at least, and nothing that text has not. */
const isWords = (text: string) =>
  /^[\p{L}\p{N}\p{P}\p{S}\p{M}\p{Zs}\s]+$/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
