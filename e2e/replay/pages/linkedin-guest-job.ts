import { descriptionHtml, escapeHtml } from '../html.ts';
import { jobPath, type ReplayJob } from '../job.ts';
import { guestCard } from './linkedin-guest-results.ts';

const criterion = (label: string, value: string | undefined) =>
  value === undefined
    ? ''
    : `<li class="description__job-criteria-item"><h3 class="description__job-criteria-subheader">${label}</h3>
       <span class="description__job-criteria-text description__job-criteria-text--criteria">${escapeHtml(value)}</span></li>`;

function applyButton(job: ReplayJob): string {
  if (job.easyApply === undefined) return '';
  const kind = job.easyApply ? 'simple_onsite' : 'offsite_contextual-sign-in-modal';
  return `<button class="apply-button top-card-layout__cta" data-tracking-control-name="public_jobs_apply-link-${kind}">Apply</button>`;
}

/** Every real page carries this form; it does not mean that the page is a login page. */
const SIGN_IN_MODAL = `<div class="contextual-sign-in-modal" data-impression-id="public_jobs_contextual-sign-in-modal">
  <div class="modal modal--contextual-sign-in" aria-hidden="true"><section role="dialog" tabindex="-1">
    <h2 class="contextual-sign-in-modal__context-screen-title">Join or sign in to find your next job</h2>
    <form data-id="sign-in-form" action="https://www.linkedin.com/uas/login-submit" method="post" class="contextual-sign-in-modal__sign-in-form hidden">
      <input name="session_key" autocomplete="username" type="text"><input name="session_password" autocomplete="current-password" type="password">
      <button type="submit">Sign in</button>
    </form></section></div></div>`;

const salarySection = (job: ReplayJob) =>
  job.salary === undefined
    ? ''
    : `<section class="core-section-container compensation"><div class="compensation__salary-range">
       <h3 class="compensation__heading">Base pay range</h3><div class="salary compensation__salary">${escapeHtml(job.salary)}</div></div></section>`;

/** Answer of `/jobs-guest/jobs/api/jobPosting/<id>`: top card and description without a page around them. */
export function guestJob(job: ReplayJob): string {
  const url = `https://www.linkedin.com${jobPath(job)}`;
  return `<section class="top-card-layout container-lined"><div class="top-card-layout__card">
  <div class="top-card-layout__entity-info">
    <a href="${url}?trk=public_jobs_topcard-title" class="topcard__link"><h2 class="top-card-layout__title topcard__title">${escapeHtml(job.title)}</h2></a>
    <h4 class="top-card-layout__second-subline">
      <div class="topcard__flavor-row">
        <span class="topcard__flavor"><a class="topcard__org-name-link topcard__flavor--black-link" href="https://www.linkedin.com/company/replay?trk=public_jobs_topcard-org-name">
          ${escapeHtml(job.company)}
        </a></span>
        <span class="topcard__flavor topcard__flavor--bullet">${escapeHtml(job.location)}</span>
      </div>
      <div class="topcard__flavor-row">
        <span class="posted-time-ago__text topcard__flavor--metadata">${escapeHtml(job.posted)}</span>
        <span class="num-applicants__caption topcard__flavor--metadata topcard__flavor--bullet">102 applicants</span>
      </div>
    </h4>
    <div class="top-card-layout__cta-container">${job.closed ? '<figure class="closed-job"><figcaption class="closed-job__flavor--closed">No longer accepting applications</figcaption></figure>' : applyButton(job)}${SIGN_IN_MODAL}</div>
  </div></div></section>
<div class="decorated-job-posting__details">
${salarySection(job)}
<section class="core-section-container my-3 description"><div class="core-section-container__content break-words">
  <div class="description__text description__text--rich"><section class="show-more-less-html" data-max-lines="5">
    <div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5 relative overflow-hidden">
      ${descriptionHtml(job.description, 'breaks')}
    </div>
    <button class="show-more-less-html__button" aria-label="Show more">Show more</button>
  </section></div>
  <ul class="description__job-criteria-list">
    ${criterion('Seniority level', job.seniority)}${criterion('Employment type', job.employmentType)}
    ${criterion('Job function', 'Engineering')}${criterion('Industries', 'Software Development')}
  </ul>
</div></section></div>
<code id="decoratedJobPostingId" style="display: none"><!--"${job.id}"--></code>
<code id="referenceId" style="display: none"><!--"cmVwbGF5"--></code>`;
}

/** `/jobs/view/<slug>-<id>` for people who are not logged in, with similar jobs that are not results. */
export function guestJobPage(job: ReplayJob, similar: ReplayJob[] = []): string {
  return `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
<meta name="pageKey" content="d_jobs_guest_details">
<link rel="canonical" href="https://www.linkedin.com${jobPath(job)}">
<title>${escapeHtml(`${job.company} hiring ${job.title} in ${job.location}`)} | LinkedIn</title>
</head><body dir="ltr">
<main class="main" id="main-content" role="main"><section class="core-rail"><div class="details">
<section class="sub-nav-cta"><h3 class="sub-nav-cta__header">${escapeHtml(job.title)}</h3></section>
${guestJob(job)}
<section class="core-section-container my-3 similar-jobs"><h2 class="core-section-container__title">Similar jobs</h2>
<ul class="show-more-less__list">
${similar.map((other, index) => guestCard(other, index).replaceAll('base-search-card', 'base-main-card')).join('\n')}
</ul></section>
</div></section></main>
</body></html>`;
}
