import { fold, wordsOf } from './fold.ts';

/** Legal forms by their last words, as they stand at the end of a name; the longest first. */
const LEGAL_FORMS = [
  'gmbh and co kgaa',
  'gmbh and co kg',
  'ag and co kgaa',
  'ag and co kg',
  'se and co kgaa',
  'se and co kg',
  'gmbh co kg',
  'private limited company',
  'public limited company',
  'limited liability company',
  'private limited',
  'spolka z ograniczona odpowiedzialnoscia',
  'spolka akcyjna',
  'sp z o o',
  'sdn bhd',
  'pty ltd',
  'pte ltd',
  'pvt ltd',
  'p ltd',
  's p a',
  's r l',
  's a r l',
  's a s u',
  's a s',
  's a',
  's l u',
  's l',
  'b v',
  'n v',
  'e v',
  'k k',
  'a s',
  'l l c',
  'l l p',
  ...['gmbh', 'mbh', 'ggmbh', 'ag', 'se', 'kg', 'kgaa', 'ohg', 'ug', 'ev', 'haftungsbeschrankt'],
  ...['inc', 'incorporated', 'corp', 'corporation', 'co', 'llc', 'llp', 'lp', 'plc', 'ltd', 'limited', 'pvt'],
  ...[
    'private',
    'pte',
    'pty',
    'sa',
    'sas',
    'sasu',
    'sarl',
    'srl',
    'spa',
    'sl',
    'slu',
    'slne',
    'bv',
    'nv',
    'ab',
  ],
  ...['publ', 'as', 'asa', 'aps', 'oy', 'oyj', 'kk', 'ltda', 'doo', 'zrt', 'kft'],
].map((form) => form.split(' '));

/** Stands for a company that does not want to be named, or for whoever posts in the name of another. */
const NAMELESS =
  /^(?:(?:an? )?(?:leading|reputed|top|renowned|confidential|anonymous|undisclosed|unnamed|hidden|private) .*|(?:.* )?confidential|anonymous|undisclosed|stealth(?: .*)?|(?:our |a )?clients?(?: of .*)?|it industry|mnc|hiring for .*|private advertiser|company|employer)$/;

/**
 * A company's name as a key: without case, accents, punctuation and legal form.
 *
 * @returns null when the name names nobody ("Leading Client", "Confidential")
 */
export function companyKey(company: string): string | null {
  let words = wordsOf(fold(company).replaceAll(/['’`]/g, ''));
  if (words.length === 0 || NAMELESS.test(words.join(' '))) return null;
  for (;;) {
    const form = LEGAL_FORMS.find((each) => endsWith(words, each) && each.length < words.length);
    if (!form) break;
    words = words.slice(0, -form.length);
    // "Muster GmbH & Co. KG" without its end is "Muster GmbH &".
    while (words.length > 1 && words.at(-1) === 'and') words = words.slice(0, -1);
  }
  return words.join(' ');
}

const endsWith = (words: readonly string[], end: readonly string[]) =>
  end.every((word, index) => words[words.length - end.length + index] === word);
