import { descriptionHtml, escapeHtml, scriptJson } from '../html.ts';
import type { ReplayJob } from '../job.ts';
import { classicScript } from './linkedin-classic-script.ts';

export const CLASSIC_PAGE_SIZE = 25;

export interface ClassicResultsOptions {
  /** Cards that are filled in from the beginning; the others fill in when they are scrolled to. Default 7. */
  hydrated?: number;
  /** Cards that scroll far out of view are emptied again. */
  virtualised?: boolean;
  /** The job whose pane is open, by id; may be one that is not in the list. */
  open?: ReplayJob;
  /** Index of the page's first job. */
  start?: number;
  query?: string;
}

/** What stands inside a filled list item. */
export function classicCard(job: ReplayJob, index: number): string {
  const place = job.workplace ? `${job.location} (${job.workplace})` : job.location;
  const metadata = job.salary
    ? `<div class="mt1 t-sans artdeco-entity-lockup__metadata ember-view"><ul class="job-card-container__metadata-wrapper"><li><span dir="ltr">${escapeHtml(job.salary)}</span></li></ul></div>`
    : '';
  const footer = job.easyApply
    ? '<li class="job-card-container__footer-item inline-flex align-items-center"><svg data-test-icon="linkedin-bug-color-small"></svg><span dir="ltr">Easy Apply</span></li>'
    : '';
  return `<div><div class="display-flex job-card-container relative job-card-list job-card-container--clickable jobs-search-two-pane__job-card-container--viewport-tracking-${index}" data-job-id="${job.id}" data-view-name="job-card"><div>
  <div class="job-card-list__entity-lockup artdeco-entity-lockup ember-view">
    <div class="flex-grow-1 artdeco-entity-lockup__content ember-view">
      <div class="full-width artdeco-entity-lockup__title ember-view">
        <a aria-label="${escapeHtml(job.title)}" class="disabled ember-view job-card-container__link job-card-list__title--link" href="/jobs/view/${job.id}/?eBP=X&amp;refId=X&amp;trackingId=X&amp;trk=X" tabindex="0">
          <span aria-hidden="true"><strong>${escapeHtml(job.title)}</strong></span><span class="visually-hidden">${escapeHtml(job.title)}</span>
        </a>
      </div>
      <div class="artdeco-entity-lockup__subtitle ember-view"><span dir="ltr">
        ${escapeHtml(job.company)}
      </span></div>
      <div class="artdeco-entity-lockup__caption ember-view"><ul class="job-card-container__metadata-wrapper"><li><span dir="ltr">
        ${escapeHtml(place)}
      </span></li></ul></div>
      ${metadata}
    </div>
  </div>
  <ul class="job-card-list__footer-wrapper job-card-container__footer-wrapper">
    <li class="job-card-container__footer-item"><time datetime="${job.postedOn}">${escapeHtml(job.posted)}</time></li>
    ${footer}
  </ul>
</div></div></div>`;
}

function pill(text: string | undefined, kind: string): string {
  if (text === undefined) return '';
  return `<button class="artdeco-button artdeco-button--secondary" type="button"><span aria-hidden="true"><span class="tvm__text tvm__text--low-emphasis"><strong><span class="white-space-pre"> </span>${text}</strong></span></span><span class="visually-hidden">Matches your job preferences, ${kind} is ${text}.</span></button>`;
}

function applyButton(job: ReplayJob): string {
  if (job.easyApply === undefined) return '';
  const label = job.easyApply ? 'Easy Apply' : 'Apply';
  const where = job.easyApply ? `at ${job.company}` : 'on company website';
  return `<button aria-label="${escapeHtml(`${label} to ${job.title} ${where}`)}" class="jobs-apply-button artdeco-button artdeco-button--primary ember-view" data-job-id="${job.id}"><span class="artdeco-button__text">${label}</span></button>`;
}

const SEPARATOR =
  '<span class="tvm__text tvm__text--low-emphasis"><span class="white-space-pre"> </span>·<span class="white-space-pre"> </span></span>';

/** The pane beside the list, for one job. */
export function classicPane(job: ReplayJob): string {
  const link = `/jobs/view/${job.id}/?alternateChannel=search&amp;refId=X&amp;trackingId=X`;
  return `<div class="jobs-search__job-details--wrapper"><div aria-label="${escapeHtml(job.title)}" class="jobs-search__job-details--container">
<div class="job-view-layout jobs-details"><div class="jobs-details__main-content jobs-details__main-content--single-pane full-width">
  <div class="job-details-jobs-unified-top-card__container--two-pane">
    <div class="job-details-jobs-unified-top-card__company-name" dir="ltr"><a href="https://www.linkedin.com/company/replay/life" target="_self">${escapeHtml(job.company)}</a></div>
    <div class="t-24 job-details-jobs-unified-top-card__job-title"><h1 class="t-24 t-bold inline"><a class="ember-view" href="${link}">${escapeHtml(job.title)}</a></h1></div>
    <div class="job-details-jobs-unified-top-card__primary-description-container"><div class="t-black--light mt2 job-details-jobs-unified-top-card__tertiary-description-container"><span dir="ltr">
      <span class="tvm__text tvm__text--low-emphasis">${escapeHtml(job.location)}</span>${SEPARATOR}<span class="tvm__text tvm__text--low-emphasis"><span>${escapeHtml(job.posted)}</span></span>${SEPARATOR}<span class="tvm__text tvm__text--low-emphasis">Over 100 applicants</span>
    </span></div></div>
    <div class="job-details-fit-level-preferences">${pill(job.workplace, 'workplace type')}${pill(job.employmentType, 'job type')}</div>
    <div class="jobs-s-apply jobs-s-apply--fadein inline-flex mr2">${job.closed ? '<span class="artdeco-inline-feedback__message">No longer accepting applications</span>' : applyButton(job)}</div>
  </div>
  <div class="jobs-box--fadein jobs-description jobs-description--reformatted job-details-module"><article class="jobs-description__container"><div class="jobs-description__content jobs-description-content">
    <div class="jobs-box__html-content t-14 t-normal" id="job-details" tabindex="-1"><h2 class="text-heading-large">About the job</h2><div class="mt4"><p dir="ltr"><span>${descriptionHtml(job.description, 'paragraphs')}</span></p></div></div>
  </div></article></div>
</div></div></div></div>`;
}

const placeholder = (job: ReplayJob, inner = '') =>
  `<li class="ember-view occludable-update p0 relative scaffold-layout__list-item" data-occludable-job-id="${job.id}">${inner}</li>`;

/** LinkedIn's two-pane result page for people who are logged in: 25 a page, few filled in, the pane on a click. */
export function classicResults(jobs: ReplayJob[], options: ClassicResultsOptions = {}): string {
  const { hydrated = 7, virtualised = false, open, start = 0, query = 'Software Engineer' } = options;
  const page = jobs.slice(start, start + CLASSIC_PAGE_SIZE);
  const pages = Math.max(1, Math.ceil(jobs.length / CLASSIC_PAGE_SIZE));
  const current = Math.floor(start / CLASSIC_PAGE_SIZE) + 1;
  const data = {
    virtualised,
    next: current < pages ? start + CLASSIC_PAGE_SIZE : null,
    cards: Object.fromEntries(page.map((job, index) => [job.id, classicCard(job, index)])),
    panes: Object.fromEntries(page.map((job) => [job.id, classicPane(job)])),
  };
  return `<!DOCTYPE html>
<html class="theme theme--mercado app-loader--default artdeco" lang="en"><head>
<meta charset="utf-8"><title>(3) ${escapeHtml(query)} Jobs | LinkedIn</title>
<style>
  .scaffold-layout__list { height: 600px; overflow-y: auto } .scaffold-layout__list-item { min-height: 120px; display: block }
  .visually-hidden { position: absolute; clip: rect(0 0 0 0) }
</style>
</head><body class="render-mode-BIGPIPE nav-v2 ember-application icons-loaded boot-complete" dir="ltr">
<div class="application-outlet"><div class="authentication-outlet"><div class="scaffold-layout__list-detail-container">
<div class="scaffold-layout__list" tabindex="-1">
  <header class="scaffold-layout__list-header jobs-search-results-list__header"><small class="jobs-search-results-list__text"><span dir="ltr">${jobs.length} results</span></small></header>
  ${
    page.length > 0
      ? `<ul class="replay-list">
${page.map((job, index) => placeholder(job, index < hydrated ? classicCard(job, index) : '')).join('\n')}
  </ul>
  <div class="jobs-search-pagination jobs-search-results-list__pagination p4"><p class="jobs-search-pagination__page-state">Page ${current} of ${pages}</p>
    ${data.next === null ? '' : '<button aria-label="View next page" class="artdeco-button jobs-search-pagination__button jobs-search-pagination__button--next" type="button"><span class="artdeco-button__text">Next</span></button>'}
  </div>`
      : `<div class="jobs-search-no-results-banner"><h2>No matching jobs found</h2><p class="jobs-search-no-results-banner__message">Please make sure your keywords are spelled correctly, or try different keywords.</p></div>`
  }
</div>
<div class="scaffold-layout__detail overflow-x-hidden jobs-search__job-details" tabindex="-1">${open ? classicPane(open) : ''}</div>
</div></div></div>
<script type="application/json" id="replay-data">${scriptJson(data)}</script>
${classicScript()}
</body></html>`;
}
