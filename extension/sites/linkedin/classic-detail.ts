import { isCutOff } from '../cut-off';
import { descriptionIn, headingOf } from '../detail-text';
import { $optional, attribute, fieldText, has, type Selectors, textOf } from '../dom';
import { isEmploymentType, isSeniority } from '../employment';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { payAmong } from '../pay';
import type { DetailReading, JobFacts } from '../site';
import { plainText } from '../text';
import { workplaceOf } from '../workplace';
import { isJobAddress, isJobId, jobIdIn } from './address';
import { NOTHING_FOUND } from './classic-cards';
import { closedNotice } from './closed';
import { easyApplyOf } from './easy-apply';
import { flagsIn } from './flags';
import { headLineFacts } from './head-line';

const LAYOUT = 'linkedin-classic';
const TOP = 'job-details-jobs-unified-top-card';

const ROOT: Selectors = [
  '.jobs-search__job-details--container', // the pane beside results, 2023 to 2026
  '.scaffold-layout__detail',
  '.jobs-details', // collections
  '.job-view-layout', // a page of its own
];
const TITLE: Selectors = [`.${TOP}__job-title`]; // 2023 to 2026; every name without "job-details-" is dead
const TITLE_LINKS = `.${TOP}__job-title a[href*="/jobs/view/"], .${TOP}__title-container a[href*="/jobs/view/"]`;
const COMPANY: Selectors = [
  `.${TOP}__company-name a`, // 2024 to 2026
  `.${TOP}__company-name`, // without a page of its own
  `.${TOP}__primary-description-container a[href*="/company/"]`, // 2023: at the beginning of the line of facts
  `.${TOP}__primary-description-without-tagline a[href*="/company/"]`,
];
const FACTS: Selectors = [
  `.${TOP}__tertiary-description-container`, // 2024 to 2026
  `.${TOP}__primary-description-container`, // 2023
  `.${TOP}__primary-description-without-tagline`, // 2023
];
const PILLS = [
  '.job-details-fit-level-preferences button', // 2025
  '.job-details-preferences-and-skills__pill', // 2024
  `.${TOP}__job-insight`, // 2023
].join(', ');
const DESCRIPTION: Selectors = [
  '#job-details',
  '.jobs-description__content .jobs-box__html-content', // the same element, by its class
  '.jobs-description__content',
];
const APPLY = '.jobs-apply-button, .jobs-s-apply a, .jobs-s-apply button';
const NOTICES =
  '.jobs-details-top-card__apply-error, .artdeco-inline-feedback, .artdeco-inline-feedback__message, .jobs-s-apply';
const APPLIED: Selectors = [
  '#jobs-apply-see-application-link', // 2025 to 2026
  '.jobs-s-apply__application-link',
];

/** "place · date · applicants", and below it, as paragraphs of their own, who promotes it. */
function factLines(root: Element, company: string | null): { head: string; below: string[] } {
  const facts = $optional(root, FACTS);
  const paragraph = facts?.querySelector('p') ?? null;
  // A dot at the beginning looks like that of a list.
  const head = (facts ? plainText(facts, paragraph) : '').split('\n')[0]?.replace(/^• /, '· ') ?? '';
  // Until 2023 the line begins with the company.
  const [first, ...others] = head.split('·');
  return {
    head: company !== null && first?.trim() === company ? others.join('·') : head,
    below: (paragraph ? plainText(paragraph) : '').split(/[·\n]/).map((part) => part.trim()),
  };
}

/** The words on each pill, one by one, without what is for screen readers ("Matches your job preferences, ..."). */
function pillsIn(root: Element): string[][] {
  return [...root.querySelectorAll(PILLS)].map((pill) => {
    const whole = textOf(pill) ?? '';
    // Until 2024 one line had several, each in an element of its own or parted by dots.
    const parts = [...pill.querySelectorAll('span')].flatMap((span) => textOf(span) ?? []);
    return [...whole.split('·'), ...parts].map((part) => part.trim()).filter((part) => part !== '');
  });
}

/** Employment type and seniority; only beside the one is a word such as "Associate" the other. */
function termsOn(pills: string[][]): Pick<JobFacts, 'employmentType' | 'seniority'> {
  const pill = pills.find((words) => words.some(isEmploymentType)) ?? [];
  const employmentType = pill.find(isEmploymentType) ?? null;
  return {
    employmentType,
    seniority: pill.find((word) => word !== employmentType && isSeniority(word)) ?? null,
  };
}

/** Whether the user has applied: told by the link to the application, else by the notice in place of the button. */
function isApplied(root: Element): true | null {
  if (has(root, APPLIED)) return true;
  return flagsIn([...root.querySelectorAll(NOTICES)].flatMap((notice) => textOf(notice) ?? [])).isApplied;
}

/** All ids by which the pane names its job. It is often not the job that is selected in the list or in the address. */
function idsIn(root: Element, base: URL): Set<string> {
  const linked = [...root.querySelectorAll(TITLE_LINKS)].map((link) =>
    jobIdIn(urlIn(attribute(link, 'href'), base)),
  );
  const applied = [...root.querySelectorAll('.jobs-apply-button[data-job-id]')].map((button) =>
    attribute(button, 'data-job-id'),
  );
  return new Set([...linked, ...applied].filter((id): id is string => id !== null && isJobId(id)));
}

/** The description without its own heading, "About the job" in many languages. */
function textsIn(root: Element): ReturnType<typeof descriptionIn> {
  const body = $optional(root, DESCRIPTION);
  return body && !isCutOff(body) ? descriptionIn(body, headingOf(body)) : null;
}

/** Reads the pane beside the signed-in list, or the job's own page, in the classic layout. */
export function readClassicDetail(document: Document, url: URL, today: Date): DetailReading {
  const root = $optional(document, ROOT);
  // Beside a list the pane may stand empty, or invite to choose a job; beside no list, the address still names the last.
  const isOpening =
    isJobAddress(url) || (url.searchParams.has('currentJobId') && !has(document, NOTHING_FOUND));
  const nothing: DetailReading = isOpening ? { kind: 'loading', externalId: null } : { kind: 'not-detail' };
  if (!root) return nothing;
  const title = fieldText(root, TITLE);
  const ids = idsIn(root, url);
  // On its own page the title may be no link; nothing but this job is there then.
  const own = jobIdIn(url);
  if (ids.size === 0 && title && own) ids.add(own);
  const [externalId, other] = ids;
  // Names of two jobs: the pane is changing from one to the other.
  if (other) return { kind: 'loading', externalId: null };
  if (!externalId && !title) return nothing;
  if (!externalId) return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['id'] };

  const evidence = closedNotice(root.querySelectorAll(NOTICES));
  if (evidence) return { kind: 'closed', externalId, evidence };
  const texts = textsIn(root);
  if (!texts) return { kind: 'loading', externalId };
  if (!title) return { kind: 'drift', layout: LAYOUT, ids: [externalId], missing: ['title'] };
  const pills = pillsIn(root);
  const words = pills.flat();
  const company = fieldText(root, COMPANY);
  const { head, below } = factLines(root, company);
  const facts = headLineFacts(head, today);
  const isEasyApply = easyApplyOf(root.querySelectorAll(APPLY));
  return {
    kind: 'detail',
    layout: LAYOUT,
    detail: {
      ...NOTHING_TOLD,
      source: 'linkedin',
      externalId,
      title,
      company,
      ...texts,
      ...facts,
      // Where the company is not told apart, the line may begin with it.
      location: company === null ? null : facts.location,
      isEasyApply,
      isPromoted: flagsIn(below).isPromoted,
      isApplied: isApplied(root),
      // A way to apply proves that it is open; none proves nothing.
      isClosed: isEasyApply === null ? null : false,
      ...payAmong(words),
      workplace: words.map(workplaceOf).find((workplace) => workplace !== null) ?? null,
      ...termsOn(pills),
    },
  };
}
