import { descriptionHtml, escapeHtml } from '../html.ts';
import { jobPath, type ReplayJob } from '../job.ts';
import { naukriShell } from './naukri-shell.ts';

export interface NaukriJobOptions {
  delayMs?: number;
  /** Jobs in the column beside; they are not the page's job. */
  similar?: ReplayJob[];
  /** Never rendered, as a plain HTTP client gets it. */
  shellOnly?: boolean;
}

const stat = (label: string, value: string) =>
  `<span class="styles_jhc__stat__PgY67"><label>${label}: </label><span>${escapeHtml(value)}</span></span>`;
const line = (label: string, value: string) =>
  `<div class="styles_details__Y424J"><label>${label}: </label><span><span>${escapeHtml(value)}</span></span></div>`;

function applyButton(job: ReplayJob): string {
  if (job.easyApply === undefined) return '';
  return job.easyApply
    ? '<button id="apply-button" class="styles_apply-button__uJI3A apply-button">Apply</button>'
    : '<button id="company-site-button" class="styles_company-site-button__C_2YK company-site-button">Apply on company site</button>';
}

function header(job: ReplayJob): string {
  const mode = job.workplace
    ? `<div class="styles_jhc__wfhmode__iQwF4"><i class="ni-icon-wfh-pin"></i><span>${job.workplace}</span></div>`
    : '';
  return `<section class="styles_job-header-container___0wLZ" id="job_header"><div class="styles_jhc__top__BUxpc"><div class="styles_jhc__jd-top-head__MFoZl">
<header><h1 class="styles_jd-header-title__rZwM1" title="${escapeHtml(job.title)}">${escapeHtml(job.title)}</h1></header>
<div class="styles_jd-header-comp-name__MvqAI"><a href="https://www.naukri.com/replay-jobs-careers-1?src=jddesktop" target="_blank">${escapeHtml(job.company)}</a><div class="styles_rating-wrapper__jPmOo"><a href="https://www.ambitionbox.com/reviews/replay-reviews" target="_blank"><span class="styles_amb-rating__4UyFL">3.5</span><span class="styles_amb-reviews__0J1e3">52 Reviews</span></a></div></div></div>
<div class="styles_jhc__left__tg9m8"><div class="styles_jhc__exp-salary-container__NXsVd"><div class="styles_jhc__exp__k_giM"><i class="ni-icon-bag"></i><span>${escapeHtml(job.experience ?? '0 - 5 years')}</span></div><span class="styles_jhc__grey-separator__2K9Aw"></span><div class="styles_jhc__salary__jdfEC"><i class="ni-icon-salary"></i><span>${escapeHtml(job.salary ?? 'Not Disclosed')}</span></div></div>
${mode}<div class="styles_jhc__loc___Du2H"><i class="ni-icon-location"></i><span class="styles_jhc__location__W_pVs"><a target="_blank" href="https://www.naukri.com/jobs-in-india">${escapeHtml(job.location)}</a></span></div></div></div>
<div class="styles_jhc__bottom__DrTmB"><div class="styles_jhc__jd-stats__KrId0">${stat('Posted', job.posted)}${stat('Openings', '3')}${stat('Applicants', '100+')}</div>
<div class="styles_jhc__apply-button-container__5Bqnb"><button id="continue-with-google-button" class="styles_continue-with-google-button__48Jn1">Continue with Google</button></div></div></section>
<div class="styles_jd-header-sticky-background__igkka styles_hide__OKl5V"><section class="styles_jh__header--sticky__yOeU6"><header><div class="styles_jd-header-title__rZwM1">${escapeHtml(job.title)}</div></header><div class="styles_jh__right__vRLn9">${applyButton(job)}</div></section></div>`;
}

function skills(job: ReplayJob): string {
  const chips = (job.skills ?? []).map(
    (skill, index) =>
      `<a target="_blank" class="styles_chip__7YCfG styles_non-clickable__RM_KJ">${index < 2 ? '<i class="ni-icon-jd-save"></i>' : ''}<span>${escapeHtml(skill)}</span></a>`,
  );
  return `<div class="styles_key-skill__GIPn_"><div class="styles_heading__veHpg">Key Skills</div><div>${chips.join('')}</div></div>`;
}

const aside = (similar: ReplayJob[]) =>
  similar
    .map(
      (job) =>
        `<article data-job-id="${job.id}"><div class="styles_src__details__tWpXV"><h3>${escapeHtml(job.title)}</h3><div class="styles_src__details-loc__wS85u"><span title="${escapeHtml(job.location)}">${escapeHtml(job.location)}</span></div></div></article>`,
    )
    .join('');

const GONE =
  '<div class="styles_jd-container__nFVw8 "><div class="styles_expired-job__e4c9A"><h2>The job you are looking for is no longer available</h2></div></div>';

/** Naukri's job page: a splash screen, then the job, with traps beside it as on the real page. */
export function naukriJob(
  job: ReplayJob,
  { delayMs = 100, similar = [], shellOnly = false }: NaukriJobOptions = {},
): string {
  const root = `<div class="styles_jd-container__nFVw8 "><main class="styles_jdc__main-banner__ncDNf"><div class="styles_jdc__content__EZJMQ "><div class="styles_left-section-container__btAcB">
${header(job)}
<section class="styles_job-desc-container__txpYf"><h2>Job description</h2><div class="styles_short-desc__8IUp6"><div class="styles_JDC__dang-inner-html__h0K4t">${descriptionHtml(job.description, 'paragraphs')}</div>
<div class="styles_other-details__oEN4O">${line('Role', 'Software Development - Other')}${line('Industry Type', 'IT Services & Consulting')}${line('Department', 'Engineering - Software & QA')}${line('Employment Type', job.employmentType ?? 'Full Time, Permanent')}${line('Role Category', 'Software Development')}</div>
<div class="styles_education__KXFkO"><div class="styles_heading__veHpg">Education</div>${line('UG', 'Any Graduate')}</div></div>
<p class="styles_read-more__MyWkb"><a class="styles_read-more-link__dD_5h">read more</a></p>
${skills(job)}</section>
<section class="styles_about-company__z4Qh1"><header><h2 class="styles_about-title__vxxiF">About the company</h2></header><div class="styles_detail__U2rw4 styles_dang-inner-html___BCwh">An invented company that makes invented things.</div></section>
</div><div class="styles_right-section-container__kDfKV"><section class="styles_simjobs-right-container__LiCCx">${aside(similar)}</section></div></div></main></div>`;
  return naukriShell({
    title: `${job.title} - ${job.location} - ${job.company}`,
    layout: 'jobdescription',
    canonical: `https://www.naukri.com${jobPath(job)}`,
    root: shellOnly ? null : job.closed ? GONE : root,
    delayMs,
  });
}
