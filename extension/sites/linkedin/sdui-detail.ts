import { descriptionIn, headingOf } from '../detail-text';
import { $optional, attribute, type Selectors, textOf } from '../dom';
import { isEmploymentType } from '../employment';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { payAmong } from '../pay';
import { oneLine } from '../plain-text';
import type { DetailReading } from '../site';
import { workplaceOf } from '../workplace';
import { isJobAddress, isJobId, jobIdIn } from './address';
import { closedNotice } from './closed';
import { easyApplyOf } from './easy-apply';
import { flagsIn } from './flags';
import { headLineFacts } from './head-line';
import { dottedLine, partsOf } from './sdui-lines';

const LAYOUT = 'linkedin-sdui';

const ROOT: Selectors = [
  '[data-sdui-screen$=".SemanticJobDetails"]', // the pane beside results, 2026-09
  '[data-sdui-screen$=".JobDetails"]', // a page of its own, 2026-09
];
/**
 * Components have their own people, jobs and companies, and the posting may say anything: the job's head is what stands
 * outside of them. The posting is not always inside a component.
 */
const NOT_HEAD =
  '[data-sdui-component], [componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"], [data-testid="expandable-text-box"]';

/** The parts of a job carry its id, in two attributes. */
const PARTS =
  '[componentkey^="JobDetails_"], [componentkey^="JobMatchRef_"], [id^="JobDetails_"], [id^="JobMatchRef_"]';

/** All ids in the keys of the pane's parts; a pane that is changing from one job to another has two. */
function idsIn(root: Element): Set<string> {
  const ids = [...root.querySelectorAll(PARTS)].flatMap((part) =>
    [part.getAttribute('componentkey'), part.id].map((key) => /_(\d+)$/.exec(key ?? '')?.[1] ?? ''),
  );
  return new Set(ids.filter(isJobId));
}

/** The elements of the job's head that match. */
function head(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest(NOT_HEAD));
}

function companyIn(root: Element): string | null {
  return (
    head(root, 'a[href*="/company/"]')
      .map(textOf)
      .find((text) => text !== null) ?? null
  );
}

/** The links of the head by which it names its job. */
const TITLE_LINK = 'p > a[href*="/jobs/view/"]';

/**
 * The title: its link in the pane, else the window's title where the head shows the same. The window's title lags behind
 * the pane, and two jobs of one company follow each other.
 */
function titleIn(root: Element, document: Document, company: string | null): string | null {
  const linked = head(root, TITLE_LINK)
    .map(textOf)
    .find((text) => text !== null);
  if (linked) return linked;
  // "(3) Title | with bars | Company | LinkedIn"
  const parts = oneLine(document.title)
    .replace(/^\(\d+\) /, '')
    .split(' | ');
  if (company === null || parts.at(-2) !== company) return null;
  const title = parts.slice(0, -2).join(' | ');
  return head(root, 'p, h1, h2').some((line) => textOf(line) === title) ? title : null;
}

/** A dot between the parts of a line, by itself or in an element of its own. */
const isDot = (node: Node): boolean =>
  node.nodeType === 1 ? node.textContent?.trim() === '·' : (node.nodeValue?.includes('·') ?? false);

/** "place · posted · applicants": the first line of the head with dots in it, and the labels after it. */
function linesIn(root: Element): { facts: string | null; labels: string[] } {
  const lines = head(root, 'p');
  const at = lines.findIndex((p) => [...p.childNodes].some(isDot));
  const below = at < 0 ? [] : lines.slice(at + 1);
  return {
    facts: lines[at] ? dottedLine(lines[at]) : null,
    labels: below
      .flatMap((line) => [line, ...line.querySelectorAll('span')])
      .flatMap((element) => partsOf(textOf(element) ?? '')),
  };
}

/** Whether a link of the head names another job: the parts of the pane do not change at once. */
function namesOther(root: Element, id: string, base: URL): boolean {
  return head(root, TITLE_LINK).some((link) => {
    const linked = jobIdIn(urlIn(attribute(link, 'href'), base));
    return linked !== null && linked !== id;
  });
}

/** The two texts of the job; null while they are not there. */
function textsIn(root: Element, id: string, isOwnPage: boolean): ReturnType<typeof descriptionIn> {
  const key = `JobDetails_AboutTheJob_${id}`; // 2026-09
  const keyed = [...root.querySelectorAll(`[componentkey="${key}"], [id="${key}"]`)];
  // Without its key the part may be that of the job before, unless nothing else was ever shown here.
  const abouts =
    keyed.length > 0 || !isOwnPage ? keyed : root.querySelectorAll('[data-sdui-component$=".aboutTheJob"]');
  for (const about of abouts) {
    const box = about.querySelector('[data-testid="expandable-text-box"]');
    // In a page that was saved and is parsed again, paragraphs inside the box's own have been moved out of it.
    const texts = descriptionIn(box) ?? (box && descriptionIn(about, headingOf(about)));
    // An empty copy may stand before the one that is filled.
    if (texts) return texts;
  }
  return null;
}

/** The pane, or the page of one job: a screen of its own, else the column that holds the parts of the job. */
function rootOf(document: Document): Element | null {
  const screen = $optional(document, ROOT);
  if (screen) return screen;
  const part = document.querySelector('[componentkey^="JobDetails_"], [id^="JobDetails_"]');
  return part?.closest('[data-testid="lazy-column"]') ?? part?.closest('main') ?? null;
}

/** Reads the pane beside the results, or the job's own page, in LinkedIn's layout of 2026. */
export function readSduiDetail(document: Document, url: URL, today: Date): DetailReading {
  const root = rootOf(document);
  const [externalId, other] = root ? idsIn(root) : [];
  if (!root || !externalId) {
    const pane = document.querySelector('[data-sdui-screen$="JobDetails"]') !== null;
    return pane || isJobAddress(url) ? { kind: 'loading', externalId: null } : { kind: 'not-detail' };
  }
  // Parts of two jobs, or of another than the address asks for: the page is changing from one to the other.
  const own = jobIdIn(url);
  if (other || namesOther(root, externalId, url) || (own !== null && own !== externalId)) {
    return { kind: 'loading', externalId: null };
  }
  const { facts, labels } = linesIn(root);
  const flags = flagsIn(labels);
  const evidence = closedNotice(head(root, 'p, span').filter((line) => !line.querySelector('a')));
  if (evidence) return { kind: 'closed', externalId, evidence };
  // A skeleton stands here first, and sometimes for long.
  const texts = textsIn(root, externalId, own === externalId);
  if (!texts) return { kind: 'loading', externalId };
  const company = companyIn(root);
  const pills = head(root, 'a span, button span').flatMap((pill) => textOf(pill) ?? []);
  const isEasyApply = easyApplyOf(head(root, 'a, button'));
  return {
    kind: 'detail',
    layout: LAYOUT,
    detail: {
      ...NOTHING_TOLD,
      source: 'linkedin',
      externalId,
      title: titleIn(root, document, company),
      company,
      ...texts,
      ...headLineFacts(facts, today),
      isEasyApply,
      isPromoted: flags.isPromoted,
      isApplied: flags.isApplied,
      // A way to apply proves that it is open; none proves nothing.
      isClosed: isEasyApply === null ? null : false,
      ...payAmong(pills),
      workplace: pills.map(workplaceOf).find((workplace) => workplace !== null) ?? null,
      employmentType: pills.find(isEmploymentType) ?? null,
    },
  };
}
