import { LOCATION_MAX, SALARY_MAX } from '@jobsieve/shared/contracts/limits';
import { descriptionIn } from '../detail-text';
import { $optional, type Selectors, textOf } from '../dom';
import { isEmploymentType } from '../employment';
import { NOTHING_TOLD } from '../facts';
import { clip, oneLine } from '../plain-text';
import { isSalary } from '../salary';
import type { DetailReading } from '../site';
import { workplaceOf } from '../workplace';
import { isJobAddress, isJobId } from './address';
import { closedNotice } from './closed';
import { easyApplyOf } from './easy-apply';

const LAYOUT = 'linkedin-sdui';

const ROOT: Selectors = [
  '[data-sdui-screen$=".SemanticJobDetails"]', // the pane beside results, 2026-09
  '[data-sdui-screen$=".JobDetails"]', // a page of its own, 2026-09
  'main#workspace',
];
/**
 * Components have their own people, jobs and companies, and the posting may say anything: the job's head is what stands
 * outside of them. The posting is not always inside a component.
 */
const NOT_HEAD =
  '[data-sdui-component], [componentkey^="JobDetails_AboutTheJob_"], [data-testid="expandable-text-box"]';

/** All ids in the keys of the pane's parts; a pane that is changing from one job to another has two. */
function idsIn(root: Element): Set<string> {
  const parts = root.querySelectorAll('[componentkey^="JobDetails_"], [componentkey^="JobMatchRef_"]');
  const ids = [...parts].map((part) => /_(\d+)$/.exec(part.getAttribute('componentkey') ?? '')?.[1] ?? '');
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

/** The title: its link in the pane, else the window's title where that speaks of the same company. */
function titleIn(root: Element, document: Document, id: string, company: string | null): string | null {
  const linked = head(root, `p > a[href*="/jobs/view/${id}"]`)
    .map(textOf)
    .find((text) => text !== null);
  if (linked) return linked;
  // "(3) Title | with bars | Company | LinkedIn"
  const parts = oneLine(document.title)
    .replace(/^\(\d+\) /, '')
    .split(' | ');
  return company !== null && parts.at(-2) === company ? parts.slice(0, -2).join(' | ') || null : null;
}

/** "place · posted · applicants": the first line of the head with dots in it. */
function locationIn(root: Element): string | null {
  const line = head(root, 'p').find((p) => [...p.childNodes].some((node) => node.nodeValue?.includes('·')));
  const location = textOf(line?.querySelector(':scope > span') ?? null);
  return location && clip(location, LOCATION_MAX);
}

function bodyOf(root: Element, id: string): Element | null {
  return $optional(root, [
    `[componentkey="JobDetails_AboutTheJob_${id}"] [data-testid="expandable-text-box"]`, // 2026-09
    '[data-sdui-component$=".aboutTheJob"] [data-testid="expandable-text-box"]',
  ]);
}

/** Reads the pane beside the results, or the job's own page, in LinkedIn's layout of 2026. */
export function readSduiDetail(document: Document, url: URL): DetailReading {
  const root = $optional(document, ROOT);
  const [externalId, other] = root ? idsIn(root) : [];
  if (!root || !externalId) {
    const pane = document.querySelector('[data-sdui-screen$="JobDetails"]') !== null;
    return pane || isJobAddress(url) ? { kind: 'loading', externalId: null } : { kind: 'not-detail' };
  }
  if (other) return { kind: 'loading', externalId: null };
  const evidence = closedNotice(head(root, 'p, span'));
  if (evidence) return { kind: 'closed', externalId, evidence };
  // A skeleton stands here first, and sometimes for long.
  const texts = descriptionIn(bodyOf(root, externalId));
  if (!texts) return { kind: 'loading', externalId };
  const company = companyIn(root);
  const pills = head(root, 'a span, button span').flatMap((pill) => textOf(pill) ?? []);
  const salary = pills.find(isSalary);
  return {
    kind: 'detail',
    layout: LAYOUT,
    detail: {
      ...NOTHING_TOLD,
      source: 'linkedin',
      externalId,
      title: titleIn(root, document, externalId, company),
      company,
      location: locationIn(root),
      ...texts,
      isEasyApply: easyApplyOf(head(root, 'a, button')),
      salary: salary ? clip(salary, SALARY_MAX) : null,
      workplace: pills.map(workplaceOf).find((workplace) => workplace !== null) ?? null,
      employmentType: pills.find(isEmploymentType) ?? null,
    },
  };
}
