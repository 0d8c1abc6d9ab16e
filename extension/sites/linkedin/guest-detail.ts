import { LOCATION_MAX } from '@jobsieve/shared/contracts/limits';
import { isCutOff } from '../cut-off';
import { descriptionIn } from '../detail-text';
import { $optional, attribute, fieldText, type Selectors } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { payOf } from '../pay';
import { clip } from '../plain-text';
import { postedIn } from '../relative-day';
import type { DetailReading } from '../site';
import { workplaceAfter } from '../workplace';
import { isJobAddress, isJobId, jobIdIn } from './address';
import { applicantsIn } from './applicants';
import { closedNotice } from './closed';
import { criteriaIn } from './criteria';

const LAYOUT = 'linkedin-guest';

const PANE: Selectors = ['.details-pane__content']; // beside guest results, 2022 to 2026
const TITLE: Selectors = ['.top-card-layout__title', '.topcard__title'];
const COMPANY: Selectors = [
  '.topcard__org-name-link', // the company has a page
  '.topcard__flavor:not(.topcard__flavor--bullet)', // it has none
];
// The second bullet is the number of applicants, also where there is no place.
const LOCATION: Selectors = [
  '.topcard__flavor--bullet:not(.topcard__flavor--metadata):not([class*="num-applicants"])',
];
const POSTED: Selectors = ['.posted-time-ago__text']; // relative only
const APPLICANTS: Selectors = ['.num-applicants__caption']; // a span, or a figcaption where they are few or many
const SALARY: Selectors = ['.compensation__salary']; // only when the employer gave one
const DESCRIPTION: Selectors = [
  '.show-more-less-html__markup', // 2020 to 2026; whole, also while it is folded
  '.description__text',
];
const NOTICES =
  '.top-card-layout .closed-job, .top-card-layout figure, .top-card-layout .topcard__flavor--metadata, .top-card-layout__entity-info > *:not(a, h1, h2, h3, h4)';

const ONSITE = [
  '[data-tracking-control-name^="public_jobs_apply-link-simple_onsite"]', // 2025-03
  '[data-tracking-control-name^="public_jobs_apply-link-onsite"]',
].join(', ');
const OFFSITE = [
  '[data-tracking-control-name^="public_jobs_apply-link-offsite"]', // 2026, on the dialog behind the button
  '[data-svg-class-name*="offsite-apply-icon"]', // 2026, in the button
  'code#applyUrl', // until 2024
].join(', ');

/** Apply on LinkedIn, elsewhere, or untold. */
function easyApply(root: ParentNode): boolean | null {
  const onsite = root.querySelector(ONSITE) !== null;
  const offsite = root.querySelector(OFFSITE) !== null;
  return onsite === offsite ? null : onsite;
}

/** All ids by which the job names itself; a pane that is changing from one job to another may name two. */
function idsIn(root: ParentNode, base: URL): Set<string> {
  // The id stands in a comment, in quotes: <code id="decoratedJobPostingId"><!--"4405055459"--></code>
  const code = root.querySelector('code#decoratedJobPostingId');
  const noted = [...(code?.childNodes ?? [])].map((node) => node.nodeValue ?? '').join('');
  const link = attribute(root.querySelector('a.topcard__link'), 'href');
  const reported = attribute(
    root.querySelector('[data-semaphore-content-urn]'),
    'data-semaphore-content-urn',
  );
  const found = [
    /\d+/.exec(noted)?.[0],
    jobIdIn(urlIn(link, base)),
    /^urn:li:jobPosting:(\d+)$/.exec(reported ?? '')?.[1],
  ];
  return new Set(found.filter((id): id is string => typeof id === 'string' && isJobId(id)));
}

/** The part of the page that is about one job: the pane beside results, else the page. */
function detailRoot(document: Document): ParentNode | null {
  if (!document.querySelector('.base-serp-page')) return document;
  const pane = $optional(document, PANE);
  return pane && pane.childElementCount > 0 ? pane : null;
}

/** Reads the guest job page, the answer of the guest API, and the pane beside guest results. */
export function readGuestDetail(document: Document, url: URL, today: Date): DetailReading {
  const root = detailRoot(document);
  if (!root?.querySelector('.top-card-layout')) {
    if (!isJobAddress(url)) return { kind: 'not-detail' };
    if (document.readyState === 'loading') return { kind: 'loading', externalId: null };
    return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['title', 'description'] };
  }
  const ids = idsIn(root, url);
  if (root === document) {
    // Where the address of the page or the one in its head names another job, the page is changing from one to the other.
    const head = attribute(document.querySelector('link[rel="canonical"]'), 'href');
    for (const named of [jobIdIn(urlIn(head, url)), jobIdIn(url)]) if (named) ids.add(named);
  }
  const [externalId, other] = ids;
  if (!externalId) return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['id'] };
  if (other) return { kind: 'loading', externalId: null };

  const evidence = closedNotice(root.querySelectorAll(NOTICES));
  if (evidence) return { kind: 'closed', externalId, evidence };
  const body = $optional(root, DESCRIPTION);
  const texts = body && !isCutOff(body) ? descriptionIn(body) : null;
  if (!texts) {
    return body || document.readyState === 'loading'
      ? { kind: 'loading', externalId }
      : { kind: 'drift', layout: LAYOUT, ids: [externalId], missing: ['description'] };
  }
  const location = fieldText(root, LOCATION);
  const isEasyApply = easyApply(root);
  return {
    kind: 'detail',
    layout: LAYOUT,
    detail: {
      ...NOTHING_TOLD,
      source: 'linkedin',
      externalId,
      title: fieldText(root, TITLE),
      company: fieldText(root, COMPANY),
      location: location && clip(location, LOCATION_MAX),
      ...texts,
      isEasyApply,
      // A way to apply proves that it is open; none proves nothing.
      isClosed: isEasyApply === null ? null : false,
      ...payOf(fieldText(root, SALARY)),
      workplace: workplaceAfter(location),
      ...postedIn(fieldText(root, POSTED), today),
      applicants: applicantsIn(fieldText(root, APPLICANTS), true),
      ...criteriaIn(root),
    },
  };
}
