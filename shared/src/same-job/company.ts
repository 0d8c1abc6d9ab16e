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

/** Placeholders for a company that does not want to be named, or for somebody who posts on behalf of another. */
const NAMELESS = new RegExp(
  `^(?:${[
    '(?:an? |one of (?:the |our )?)?(?:well known|well funded|fast growing|global|premier|prestigious|large|major|esteemed) (?:.* )?(?:company|client|clients|mnc|firm|startup|organi[sz]ation|employer|conglomerate)',
    '(?:an? )?(?:leading|reputed|top|renowned|confidential|anonymous|undisclosed|unnamed|hidden|private) .*',
    '(?:.* )?confidential(?:ly)?|(?:company )?(?:name )?(?:anonymous|undisclosed|withheld|not disclosed|hidden)|stealth(?: .*)?|nda',
    '(?:an? |the )?fortune (?:\\d+|five hundred|global \\d+)(?: .*)?|(?:an? )?(?:dax|s and p|ftse|big) ?\\d+ (?:company|client|firm|konzern|unternehmen)',
    '(?:our |an? |the |my )?(?:end )?clients?(?: of .*| company)?|client|(?:an? )?(?:us |indian |global |it )?mnc(?: .*)?|it industry|hiring for .*|(?:hiring |posted )?on behalf of .*|company|employer|startup|(?:an? )?(?:series [a-e]|unicorn|early stage|funded|product based|service based)(?: .*)? (?:startup|company|firm)',
    'vertraulich|anonym|ungenannt|(?:ein |unser )?(?:fuhrende[sr]?|namhafte[sr]?|renommierte[sr]?|mittelstandische[sr]?|etablierte[sr]?|bekannte[sr]?) (?:.*)?(?:unternehmen|kunde|konzern|betrieb|arbeitgeber|kanzlei|klinik)|unser(?:e)? (?:kunde|mandant|mandantin|auftraggeber)(?: .*)?|kunde von .*|im auftrag (?:von )?.*',
  ].join('|')})$`,
);

/**
 * Boards that repeat other companies' postings, and agencies that hire for clients whom they do not name: two postings of one
 * title in one place may be two clients'. By hand: those whose names are seen most on LinkedIn, Naukri and German boards.
 */
const FOR_OTHERS = new Set(
  `dice, lensa, jobot, cybercoders, cyber coders, jobgether, jooble, ziprecruiter, indeed, glassdoor, monster, stepstone, naukri, naukri com,
foundit, shine, timesjobs, hirect, instahyre, cutshort, wellfound, angellist, hired, adzuna, jobrapido, neuvoo, talent com, recruit net,
simplyhired, careerbuilder, snagajob, bebee, learn4good, whatjobs, clickjobs, clickjobs io, the muse, remotehunter, remote hunter, wayup,
energy jobline, jobleads, get it recruit, get it recruit information technology, efinancialcareers, xing, kimeta, jobware, arbeitsagentur,
agentur fur arbeit, jobvector, recruiting from scratch, mercor, braintrust, turing, crossing hurdles, uplers, weekday, weekday ai, hirist,
apna, workindia, internshala, joblift, hotelcareer, yourfirm, jobs im sudwesten, jobs ch, careers in gov, jora, seek, reed, totaljobs,
cv library, cwjobs, talentify, tiptopjob, virtualvocations, flexjobs, remote ok, remoteok, himalayas, built in, haystack, otta,
randstad, randstad digital, randstad usa, randstad india, randstad deutschland, adecco, hays, hays plc, robert half, michael page, pagegroup, page personnel,
manpower, manpowergroup, manpower group, kelly, kelly services, teksystems, insight global, apex systems, aerotek, kforce, experis, modis,
allegis group, actalent, collabera, mindlance, artech, beacon hill, beacon hill staffing group, motion recruitment, russell tobin, harnham,
robert walters, sthree, computer futures, huxley, darwin recruitment, nigel frank international, jefferson frank, mason frank, frank recruitment group,
korn ferry, hudson, spencer ogden, oliver james, la fosse, lorien, matchtech, morson talent, gi group, synergie, temporary tempo team, tempo team,
amadeus fire, dis, orizon, persona service, piening, i k hofmann, hofmann personal, timepartner, tempton, arwa, unique personalservice, gulp,
expertum, zenjob, avitea, job ag, office people, bindan, pluss, akut, dekra arbeit, academic work, academic work germany, brunel,
abc consultants, teamlease, teamlease digital, quess, quess corp, ciel hr, antal, antal international, careernet, xpheno, allegis global solutions,
diverse lynx, cynet systems, judge group, the judge group, pyramid consulting, vaco, addison group, ledgent, lhh, akkodis, volt, on assignment,
creative circle, aquent, 24 seven, system one, yoh, signature consultants, eteam, ascendion, dexian, net2source, mastech, mastech digital, intelliswift, compunnel, nesco resource, planet technology`
    .split(/,\s*/)
    .map((name) => name.trim().replaceAll(/\s+/g, ' ')),
);
/** What such boards and agencies say of themselves in their names. */
const HIRES_FOR_OTHERS =
  /\b(?:staffing|recruit(?:ment|ing|ers?)|recruitments|headhunt(?:er|ers|ing)|executive search|search partners|search group|talent (?:solutions|partners|acquisition|search)|manpower|placements?|job ?portal|job ?board|hiring (?:solutions|partners)|hr (?:solutions|services|consultan(?:t|ts|cy))|personal(?:dienst\p{L}*|vermittlung|service|beratung|leasing|management)|zeitarbeit|arbeitnehmeruberlassung|employment (?:agency|services|solutions)|resourcing|interim)\b|^(?:jobs?|careers?|posted) (?:via|through|for) |\b(?:via|through) (?:dice|linkedin|indeed|efinancialcareers)\b|^jobs in \p{L}+$/u;

/**
 * A company's name as a key: without case, accents, punctuation and legal form.
 *
 * @returns null when the name does not say who the employer is ("Leading Client", "Confidential", a job board, an agency)
 */
export function companyKey(company: string): string | null {
  let words = wordsOf(fold(company).replaceAll(/['’`]/g, ''));
  if (words.length === 0 || isNameless(words.join(' '))) return null;
  const whole = words.length;
  for (;;) {
    const form = LEGAL_FORMS.find((each) => endsWith(words, each) && each.length < words.length);
    if (!form) break;
    words = words.slice(0, -form.length);
    // "Muster GmbH & Co. KG" without its end is "Muster GmbH &".
    while (words.length > 1 && words.at(-1) === 'and') words = words.slice(0, -1);
  }
  const name = words.join(' ');
  return words.length < whole && isNameless(name) ? null : name;
}

const isNameless = (name: string): boolean =>
  NAMELESS.test(name) || FOR_OTHERS.has(name) || HIRES_FOR_OTHERS.test(name);

const endsWith = (words: readonly string[], end: readonly string[]) =>
  end.every((word, index) => words[words.length - end.length + index] === word);
