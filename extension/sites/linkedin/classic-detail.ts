import { LOCATION_MAX, SALARY_MAX } from '@jobsieve/shared/contracts/limits';
import { descriptionIn } from '../detail-text';
import { $optional, attribute, fieldText, has, type Selectors, textOf } from '../dom';
import { isEmploymentType } from '../employment';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { clip } from '../plain-text';
import { isSalary } from '../salary';
import type { DetailReading } from '../site';
import { workplaceOf } from '../workplace';
import { isJobAddress, isJobId, jobIdIn } from './address';
import { NOTHING_FOUND } from './classic-cards';
import { closedNotice } from './closed';
import { easyApplyOf } from './easy-apply';

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
const COMPANY: Selectors = [`.${TOP}__company-name a`, `.${TOP}__company-name`];
/** "place · date · applicants" on a line; below it, as paragraphs, who promotes it. */
const FACTS: Selectors = [
  `.${TOP}__tertiary-description-container > span`, // 2024 to 2026
  `.${TOP}__primary-description-container .tvm__text`, // 2023
];
const PILLS = [
  '.job-details-fit-level-preferences button', // 2025
  '.job-details-preferences-and-skills__pill', // 2024
  `.${TOP}__job-insight`, // 2023
].join(', ');
const DESCRIPTION: Selectors = ['#job-details', '.jobs-description__content'];
const APPLY = '.jobs-apply-button, .jobs-s-apply a, .jobs-s-apply button';
const NOTICES = '.jobs-details-top-card__apply-error, .artdeco-inline-feedback, .jobs-s-apply';

/** How dates and applicants look; a place does not, so that a job without a place gets none. */
const NO_PLACE =
  /\bago\b|\bvor \d|\bil y a\b|\bhace \d|\bför \d+ \S+ sedan|applicant|applied|clicked|bewerber|candidat|solicitud|sökande/i;

function locationIn(root: Element): string | null {
  const first = fieldText(root, FACTS)?.split('·')[0]?.trim();
  return first && !NO_PLACE.test(first) ? clip(first, LOCATION_MAX) : null;
}

/** The text of a pill without what it has for screen readers ("Matches your job preferences, ..."). */
function pillsIn(root: Element): string[] {
  return [...root.querySelectorAll(PILLS)].flatMap((pill) => textOf(pill) ?? []);
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
  return descriptionIn(body, body?.querySelector(':scope > h2'));
}

/** Reads the pane beside the signed-in list, or the job's own page, in the classic layout. */
export function readClassicDetail(document: Document, url: URL): DetailReading {
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
  const salary = pills.find(isSalary);
  return {
    kind: 'detail',
    layout: LAYOUT,
    detail: {
      ...NOTHING_TOLD,
      source: 'linkedin',
      externalId,
      title,
      company: fieldText(root, COMPANY),
      location: locationIn(root),
      ...texts,
      isEasyApply: easyApplyOf(root.querySelectorAll(APPLY)),
      salary: salary ? clip(salary, SALARY_MAX) : null,
      workplace: pills.map(workplaceOf).find((workplace) => workplace !== null) ?? null,
      employmentType: pills.find(isEmploymentType) ?? null,
    },
  };
}
