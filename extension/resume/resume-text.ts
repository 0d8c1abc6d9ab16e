/** What programs that scan, convert or try something out write on each page. */
const STAMP =
  /\b(?:cam ?scanner|adobe scan|genius ?scan|turbo ?scan|tiny ?scan(?:ner)?|swift ?scan|tap ?scanner|(?:microsoft|office) lens|clear ?scan(?:ner)?|i ?scanner|simple ?scan(?:ner)?|doc ?scan(?:ner)?|fast ?scan(?:ner)?|notebloc|scanbot|vflat)\b|\b(?:scanned|generated|created|converted|produced|printed|edited|powered|made|signed|gescannt|erstellt|erzeugt|gedruckt|konvertiert)\s+(?:with|by|using|via|in|from|on|for|mit|von|durch|am|über)\b|\b(?:evaluation|trial|demo|unregistered|unlicensed|free)\s+(?:version|copy|use|only)\b|\bevaluation only\b/iu;
const PAGE_NUMBER = /^[\s–—-]*(?:page|seite|p\.|s\.)?\s*\d+\s*(?:(?:of|von|\/|\|)\s*\d+)?[\s–—-]*$/iu;
/** "3/12/2024, 10:15 AM", "https://…": what browsers print on the margins. */
const PRINTED =
  /^(?:https?:\/\/\S+|(?:file|about):\S+|\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]m)?)$/iu;

/** Letters of the shortest resume that anything could follow from. */
export const FEWEST_LETTERS = 20;
/** Letters of a page on average, below which a document is pictures with a few words beside them. */
const FEWEST_ON_PAGE = 40;
/** Letters below which a document has to say something that the rules understand. */
const CONVINCING = 100;

/**
 * Whether pages hold the text of a resume rather than what scanners, printers and templates stamp on them: stamps, page
 * numbers, and what is the same on every page do not count, and the little that is left has to name a skill, a title or a
 * time of work.
 *
 * @param pages the text of each page
 */
export async function holdsResume(pages: readonly string[]): Promise<boolean> {
  const lines = pages.map((page) => page.split('\n').map((line) => line.trim()));
  const onEveryPage = lines.length > 1 ? repeated(lines) : new Set<string>();
  const isStamp = (line: string) =>
    STAMP.test(line) || PAGE_NUMBER.test(line) || PRINTED.test(line) || onEveryPage.has(pattern(line));
  const written = lines
    .flat()
    .filter((line) => !isStamp(line))
    .join('\n');
  const letters = lettersOf(written);
  if (letters < FEWEST_LETTERS || letters < FEWEST_ON_PAGE * (pages.length - 1)) return false;
  return letters >= CONVINCING || (await saysAnything(written));
}

export const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

async function saysAnything(text: string): Promise<boolean> {
  // A vocabulary of thousands of skills, which only such a document needs here.
  const [{ readResume }, { knownSkills }] = await Promise.all([
    import('@jobsieve/shared/resume/read-resume'),
    import('@jobsieve/shared/skills/known-skills'),
  ]);
  const { skills, titles, years } = readResume(knownSkills(), text, new Date());
  return skills.length > 0 || titles.length > 0 || years !== null;
}

function repeated(pages: readonly string[][]): Set<string> {
  const [first = [], ...others] = pages.map((lines) => new Set(lines.map(pattern)));
  return new Set([...first].filter((line) => others.every((page) => page.has(line))));
}

/** Numbers of pages differ in lines that are the same. */
const pattern = (line: string) => line.toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
