/**
 * Words of which the names in a page's structure are made. These few may stand in a report though the page's text uses them
 * too; any other word of the text is masked wherever it occurs.
 */
const STRUCTURAL = new Set(
  `a about action actions active ad ads adv alert all an and app apply article aria artdeco aside at auth authwall avatar
  back badge bar base body bold border bottom box btn button by cap caption card cards carousel cell center challenge
  checkpoint class click clickable col collapse column comp company component container content control controls cookie
  count cta current custom dang data date day days default desc description detail details dialog dir disabled display div
  dl dot down dropdown easy element ember empty end entity exp expand experience external fade field filter first fit flex
  float focus font footer for form frame full gap global grid group guest h1 h2 h3 h4 has head header heading height
  hidden hide home horizontal hover href html icon id image img in index info init inline inner input insight inset is item
  items jd job jobs jobtuple key label lang last layout lazy left li line link links list load loader loading loc location
  lockup login logo main margin max md media menu meta metadata min mini modal more mt mb ml mr name nav navbar new next ni
  no none note notice occludable of off offset on open option or other outer outlet overflow overlay own p padding page
  pages pagination pane panel part pill place placeholder popup post posted posting prev preview primary profile progress
  promo query read ref region relative replay results right role root row sal salary scaffold screen scroll search sdui
  secondary section select selected shell show shown side sidebar similar single site size skill skills skip slide small
  snap sort span splash spinner src srp stat state sticky style styles sub subtitle svg tab table tag tags target template
  test text theme time title to toggle tooltip top track tuple two type ul unified up url urn user value vertical view viewport
  visible visually wall widget width wrap wrapper wrappers x xl xs y z`.split(/\s+/),
);

/** Longer names are generated, and tell nothing. */
const LONGEST = 60;
const PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const SHORTEST_INSIDE = 4;

/** The words of a text, as they are looked for in names; "JohnDoe" is one word and two. */
export const wordsIn = (text: string): string[] => [
  ...(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
  ...(text.match(PIECE) ?? []).map((piece) => piece.toLowerCase()),
];

export const isStructural = (word: string): boolean => STRUCTURAL.has(word);

/**
 * Makes names of the page's structure safe to show: digits are masked, and so is every word that the page's text has too, alone or
 * inside another word. What is not written in plain Latin letters is text, whatever it is used for.
 *
 * @param texts the words of all texts of the page, see {@link wordsIn}
 */
export function createMask(texts: ReadonlySet<string>) {
  const known = new Map<string, string>();
  const told = (word: string) => isTold(word, texts);
  const mask = (name: string, isPrivate: (piece: string) => boolean) =>
    name.length > LONGEST || !/^[\w:.-]+$/.test(name)
      ? '…'
      : name
          .replaceAll(/[A-Za-z]+/g, (word) => {
            const masked = word.replaceAll(PIECE, (piece) => (isPrivate(piece.toLowerCase()) ? '…' : piece));
            // A text may show only across the pieces of a word that is written likeThis.
            return masked === word && told(word.toLowerCase()) ? '…' : masked;
          })
          .replaceAll(/\d+/g, '#');
  return {
    /** A class, a test id, a tag, the name of an attribute: whoever made the page chose it. */
    name(name: string): string {
      const masked = known.get(name) ?? mask(name, told);
      known.set(name, masked);
      return masked;
    },
    /** An id may be made of anybody's name, whether the page shows it or not. */
    id: (id: string): string => mask(id, (piece) => piece.length > 1 && !STRUCTURAL.has(piece)),
  };
}

function isTold(piece: string, texts: ReadonlySet<string>): boolean {
  if (STRUCTURAL.has(piece) || piece.length === 1) return false;
  if (texts.has(piece)) return true;
  for (let from = 0; from + SHORTEST_INSIDE <= piece.length; from++) {
    for (let to = from + SHORTEST_INSIDE; to <= piece.length; to++) {
      const inside = piece.slice(from, to);
      if (texts.has(inside) && !STRUCTURAL.has(inside)) return true;
    }
  }
  return false;
}
