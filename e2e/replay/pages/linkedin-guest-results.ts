import { escapeHtml, scriptJson } from '../html.ts';
import { jobPath, type ReplayJob } from '../job.ts';

export interface GuestResultsOptions {
  /** Cards in the page itself; the others come by scrolling. Default: all. */
  initial?: number;
  /** Where the page asks for more; it adds `start=<n>`. */
  moreUrl?: string;
  /** So often the list grows by scrolling; then its button has to be pressed. Default: always by scrolling. */
  scrolls?: number;
  /** Host of links in cards: country hosts differ, e.g. `in.linkedin.com`. */
  host?: string;
  query?: string;
}

/** Cards in one answer of seeMoreJobPostings. */
export const CARDS_PER_CALL = 10;

const tracking = (index: number) =>
  `position=${index + 1}&amp;pageNum=0&amp;refId=cmVwbGF5&amp;trackingId=dHJhY2tpbmc%3D`;

function cardBody(job: ReplayJob, host: string): string {
  const company =
    job.companyHasPage === false
      ? escapeHtml(job.company)
      : `<a class="hidden-nested-link" href="https://${host}/company/replay?trk=public_jobs">${escapeHtml(job.company)}</a>`;
  return `
      <div class="search-entity-media"><img class="artdeco-entity-image" alt=""></div>
      <div class="base-search-card__info">
        <h3 class="base-search-card__title">
          ${escapeHtml(job.title)}
        </h3>
        <h4 class="base-search-card__subtitle">
          ${company}
        </h4>
        <div class="base-search-card__metadata">
          <span class="job-search-card__location">
            ${escapeHtml(job.location)}
          </span>
          <div class="job-posting-benefits text-sm">
            <span class="job-posting-benefits__text">
              Be an early applicant
              <!---->
            </span>
          </div>
          <time class="job-search-card__listdate" datetime="${job.postedOn}">
            ${escapeHtml(job.posted)}
          </time>
        </div>
      </div>`;
}

/** One `<li>` of the result list; companies without a page get a card whose root is the link itself. */
export function guestCard(job: ReplayJob, index: number, host = 'www.linkedin.com'): string {
  const href = `https://${host}${jobPath(job)}?${tracking(index)}`;
  const shared = `data-entity-urn="urn:li:jobPosting:${job.id}" data-impression-id="jobs-search-desktop-${index}" data-column="1" data-row="${index + 1}"`;
  const css =
    'base-card relative w-full base-card--link base-search-card base-search-card--link job-search-card';
  const label = `<span class="sr-only">${escapeHtml(job.title)}</span>`;
  return job.companyHasPage === false
    ? `<li><a class="${css}" href="${href}" ${shared}>${label}${cardBody(job, host)}</a></li>`
    : `<li><div class="${css}" ${shared}><a class="base-card__full-link absolute top-0" href="${href}" data-tracking-control-name="public_jobs_jserp-result_search-card">${label}</a>${cardBody(job, host)}</div></li>`;
}

/** Answer of `/jobs-guest/jobs/api/seeMoreJobPostings/search`: bare list items. */
export function guestCards(jobs: ReplayJob[], start: number, host?: string): string {
  return `<!DOCTYPE html>\n${jobs
    .slice(start, start + CARDS_PER_CALL)
    .map((job, index) => guestCard(job, start + index, host))
    .join('\n')}`;
}

/** Appends more cards when the user comes near the end, or presses the button, as the real page does. */
function infiniteScroll(moreUrl: string, total: number, scrolls: number): string {
  return `<script>
(() => {
  const list = document.querySelector('.jobs-search__results-list');
  const button = document.querySelector('.infinite-scroller__show-more-button');
  const end = document.querySelector('.see-more-jobs__viewed-all');
  const moreUrl = ${scriptJson(moreUrl)};
  let loading = false;
  let grown = 0;
  const finish = () => {
    if (list.children.length < ${total}) return false;
    button.hidden = true;
    end.classList.remove('hidden');
    return true;
  };
  const more = async () => {
    if (loading || finish()) return;
    loading = true;
    const url = new URL(moreUrl, location.href);
    url.searchParams.set('start', String(list.children.length));
    const response = await fetch(url);
    if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      list.append(...page.querySelectorAll('li'));
      grown += 1;
      button.classList.toggle('infinite-scroller__show-more-button--visible', grown >= ${scrolls});
    }
    loading = false;
    finish();
  };
  finish();
  button.addEventListener('click', more);
  addEventListener('scroll', () => {
    if (grown < ${scrolls} && innerHeight + scrollY > document.documentElement.scrollHeight - 400) void more();
  });
})();
</script>`;
}

/** Just enough for whoever watches. */
const STYLE = `
body { margin: 0; background: #f4f2ee; color: #222; font: 15px/1.4 system-ui, sans-serif }
header, main { max-width: 44rem; margin: 0 auto; padding: 0.75rem 1rem }
h1 { font-size: 1.2rem } h3, h4 { margin: 0; font-size: 1rem } h4 { font-weight: 400 }
ul { margin: 0; padding: 0; list-style: none } a { color: inherit; text-decoration: none }
.job-search-card { position: relative; display: block; min-height: 90px; margin-bottom: 8px; padding: 12px 16px; border-radius: 8px; background: #fff }
.absolute { position: absolute; inset: 0 } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.base-search-card__metadata { color: #666; font-size: 0.85rem } .hidden { display: none }
`;

/** LinkedIn's result page for people who are not logged in. */
export function guestResults(jobs: ReplayJob[], options: GuestResultsOptions = {}): string {
  const {
    initial = jobs.length,
    moreUrl,
    scrolls = Number.MAX_SAFE_INTEGER,
    host = 'www.linkedin.com',
    query = 'Software jobs',
  } = options;
  const shown = jobs.slice(0, initial);
  const count = jobs.length > 0 ? String(jobs.length) : '0';
  return `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
<meta name="pageKey" content="d_jobs_guest_search">
<meta name="linkedin:pageTag" content="urlType=jserp_custom;emptyResult=${jobs.length === 0}">
<meta name="locale" content="en_US">
<title>${count} ${escapeHtml(query)}</title>
<style>${STYLE}</style>
</head><body dir="ltr">
<header class="header base-detail-page__header"><nav class="nav"><a class="nav__button-secondary" href="https://www.linkedin.com/login?trk=guest_homepage">Sign in</a></nav></header>
<div class="base-serp-page"><div class="base-serp-page__content">
<main id="main-content" class="two-pane-serp-page__results" role="main">
  <div class="results-context-header"><h1 class="results-context-header__context">
    <span class="results-context-header__job-count">${count}</span>
    <span class="results-context-header__query-search">${escapeHtml(query)}</span>
  </h1></div>
  ${
    shown.length > 0
      ? `<section class="two-pane-serp-page__results-list">
  <ul class="jobs-search__results-list">
${shown.map((job, index) => guestCard(job, index, host)).join('\n')}
  </ul>
  <button aria-label="See more jobs" class="infinite-scroller__show-more-button">See more jobs</button>
  <div class="px-1.5 flex inline-notification hidden see-more-jobs__viewed-all" role="alert" type="success">
    <p class="inline-notification__text text-sm leading-regular">You've viewed all jobs for this search</p>
  </div>
  </section>`
      : `<section class="no-results"><h2 class="core-section-container__main-title main-title">We couldn’t find a match for ${escapeHtml(query)} jobs</h2>
  <p class="no-results__description">Please make sure your keywords are spelled correctly, or try adjusting your search.</p></section>`
  }
</main>
<section class="two-pane-serp-page__detail-view"><div class="details-pane__content"></div></section>
</div></div>
${shown.length > 0 ? infiniteScroll(moreUrl ?? '', moreUrl ? jobs.length : shown.length, scrolls) : ''}
</body></html>`;
}
