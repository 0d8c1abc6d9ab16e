import { escapeHtml } from '../html.ts';
import { jobPath, type ReplayJob } from '../job.ts';
import { naukriShell } from './naukri-shell.ts';

export const NAUKRI_PAGE_SIZE = 20;

export interface NaukriResultsOptions {
  /** Path of the first page; others add `-2`, `-3`. */
  path?: string;
  page?: number;
  delayMs?: number;
  query?: string;
  /** Never rendered, as a plain HTTP client gets it. */
  shellOnly?: boolean;
}

function companyRow(job: ReplayJob): string {
  return job.postedBy
    ? `<span class="rm-cursor-pointer comp-dtls-wrap"><a class=" comp-name " title="Leading Client" target="_blank">Leading Client</a></span> <div class="client-company-name"><a target="_blank" title="Posted by ${escapeHtml(job.postedBy)}">Posted by ${escapeHtml(job.postedBy)}</a></div>`
    : `<span class=" comp-dtls-wrap"><a class=" comp-name mw-25" title="${escapeHtml(job.company)}" href="https://www.naukri.com/replay-jobs-careers-1" target="_blank">${escapeHtml(job.company)}</a><a class="rating" href="https://www.ambitionbox.com/reviews/replay-reviews" target="_blank"><span class="main-2">3.6</span></a><a class=" review ver-line" target="_blank">541 Reviews</a></span>`;
}

const detail = (wrap: string, icon: string, css: string, text: string | undefined) =>
  text === undefined
    ? ''
    : `<span class="${wrap}"><span class="ni-job-tuple-icon ni-job-tuple-icon-srp-${icon}"><span title="${escapeHtml(text)} " class="${css}">${escapeHtml(text)}</span></span></span>`;

/** One card of the result page. */
export function naukriCard(job: ReplayJob): string {
  const place =
    job.workplace === 'Remote'
      ? 'Remote'
      : job.workplace === 'Hybrid'
        ? `Hybrid - ${job.location}`
        : job.location;
  const tags = (job.skills ?? [])
    .slice(0, 8)
    .map((skill) => `<li class="dot-gt tag-li ">${escapeHtml(skill)}</li>`);
  return `<div class="srp-jobtuple-wrapper" data-job-id="${job.id}"><div class="cust-job-tuple layout-wrapper lay-2 sjw__tuple ">
<div class=" row1"><h2><a class="title " title="${escapeHtml(job.title)}" href="https://www.naukri.com${jobPath(job)}" target="_blank" rel="noopener noreferrer">${escapeHtml(job.title)}</a></h2></div>
<div class=" row2">${companyRow(job)}</div>
<div class=" row3"><div class="job-details ">${detail('exp-wrap', 'experience exp', 'expwdth', job.experience)}${detail('sal-wrap ver-line', 'rupee sal', '', job.salary)}${detail('loc-wrap ver-line', 'location loc', 'locWdth', place)}</div></div>
<div class=" row4"><span class="job-desc ni-job-tuple-icon ni-job-tuple-icon-srp-description">${escapeHtml(job.description.replaceAll(/\s+/g, ' ').slice(0, 88))}...</span></div>
<div class=" row5"><ul class="tags-gt ">${tags.join('')}</ul></div>
<div class=" row6"> <span class="job-post-day ">${escapeHtml(job.posted)}</span><span class="ni-job-tuple-icon un-saved save-job-tag">save</span></div>
</div></div>`;
}

/** Stands between real cards and looks like them, without an id. */
const CAROUSEL = `<div class="s2j-container"><div class="ni-citem"><div class="cust-job-tuple layout-wrapper lay-2 "><div class=" row1"><a class="title " title="Locked role">Locked role</a></div><div class=" row2"><span class=" comp-dtls-wrap"><span class=" comp-name ">Indian product firm</span></span></div></div></div></div>`;

function pagination(path: string, page: number, pages: number): string {
  const href = (number: number) => (number === 1 ? path : `${path}-${number}`);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const previous = page > 1 ? `href="${href(page - 1)}"` : 'disabled=""';
  const next = page < pages ? `href="${href(page + 1)}"` : 'disabled=""';
  return `<div class="styles_pagination-cont__sWhS6"><div class="styles_pagination__oIvXh" id="lastCompMark">
<a ${previous} class="styles_btn-secondary__2AsIP styles_previous__PobAs"><span>Previous</span></a>
<div class="styles_pages__v1rAK">${numbers.map((number) => `<a href="${href(number)}"${number === page ? ' class="styles_selected__j3uvq"' : ''}>${number}</a>`).join('')}</div>
<a ${next} class="styles_btn-secondary__2AsIP"><span>Next</span></a></div></div>`;
}

/** Naukri's result page: a splash screen, then 20 cards with other blocks among them. */
export function naukriResults(jobs: ReplayJob[], options: NaukriResultsOptions = {}): string {
  const {
    path = '/software-jobs-in-india',
    page = 1,
    delayMs = 100,
    query = 'Software Jobs In India',
    shellOnly = false,
  } = options;
  const first = (page - 1) * NAUKRI_PAGE_SIZE;
  const shown = jobs.slice(first, first + NAUKRI_PAGE_SIZE);
  const pages = Math.max(1, Math.ceil(jobs.length / NAUKRI_PAGE_SIZE));
  const count = `${first + 1} - ${first + shown.length} of ${jobs.length} `;
  const cards = shown.map(naukriCard);
  cards.splice(2, 0, CAROUSEL);
  const list =
    shown.length > 0
      ? `<div id="jobs-list-header" class="styles_job-list-header-container__I1rGR"><div class="styles_h1-wrapper__mHVA1"><span class="styles_count-string__DlPaZ" title="${count}">${count}</span><h1 class="styles_h1-content__MdLE_">${escapeHtml(query)}</h1></div></div>
<div class="styles_job-listing-container__OCfZC"><div class="styles_jlc__main__VdwtF">${cards.join('\n')}</div></div>${pagination(path, page, pages)}`
      : '<div class="styles_no-results-container__QXzAT"><h2 class="styles_nrc__content-head__jeXHY">No results found</h2><p>Try changing your search keywords or filters</p></div>';
  const root = `<div class="styles_srp-container__BXVFt"><div class="nI-gNb-header"><a title="Jobseeker Login" href="https://login.naukri.com/nLogin/Login.php" id="login_Layer" class="nI-gNb-lg-rg__login">Login</a></div><div class="styles_middle-section-container__iteRZ" id="listContainer">${list}</div></div>`;
  return naukriShell({
    title: `${query} - ${jobs.length} Job Vacancies - Naukri.com`,
    layout: 'jobsearch',
    canonical: `https://www.naukri.com${page === 1 ? path : `${path}-${page}`}`,
    root: shellOnly ? null : root,
    delayMs,
  });
}
