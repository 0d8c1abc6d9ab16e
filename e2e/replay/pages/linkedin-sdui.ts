import { escapeHtml, scriptJson } from '../html.ts';
import type { ReplayJob } from '../job.ts';

export interface SduiResultsOptions {
  /** How many cards a page renders: 7 to 11 were seen, and 25. Default 11. */
  size?: number;
  /** Index of the page's first job. */
  start?: number;
  query?: string;
}

/** One card: no link, no telling class; the key is on two elements, and the title has a twin for screen readers. */
function sduiCard(job: ReplayJob): string {
  const key = `job-card-component-ref-${job.id}`;
  const title = escapeHtml(job.title);
  const place = escapeHtml(job.workplace ? `${job.location} (${job.workplace})` : job.location);
  const salary = job.salary ? `<div><p><span>${escapeHtml(job.salary)}</span></p></div>` : '';
  const easy = job.easyApply
    ? '<p> · </p><p><svg id="linkedin-bug-small"></svg><span>Easy Apply</span></p>'
    : '';
  return `<div><div role="button" tabindex="0" componentkey="${key}"><div componentkey="${key}"><div><figure aria-hidden="true"></figure><div><div><div><div>
<div data-display-contents="true"><p><span>${title} (Verified job)</span><span aria-hidden="true">${title}<span> </span><span aria-hidden="true"><svg id="verified-small"></svg></span></span></p></div>
<div><p>${escapeHtml(job.company)}</p></div><p>${place}</p></div></div><div><button type="button" aria-label="Dismiss ${title} job"><span></span></button></div></div>
${salary}<div><p><span>Posted on ${job.postedOn}</span><span aria-hidden="true">${escapeHtml(job.posted)}</span></p>${easy}</div></div></div></div></div></div><hr role="presentation"/>`;
}

function pagination(page: number, pages: number): string {
  const numbers = Array.from(
    { length: pages },
    (_, index) =>
      `<li><button data-testid="pagination-indicator-${index}"${index === page ? ' aria-current="true"' : ''}><span>${index + 1}</span></button></li>`,
  );
  const shown = page < pages - 1 ? 'visible' : 'hidden';
  return `<div data-testid="pagination-controls-list"><ul>${numbers.join('')}</ul><button data-testid="pagination-controls-next-button-${shown}"${shown === 'hidden' ? ' disabled' : ''}><span>Next</span></button></div>`;
}

/** Turns the page in place: the address first, the list when it has come. */
const SCRIPT = `<script>
(() => {
  let data = JSON.parse(document.getElementById('replay-data').textContent);
  document.addEventListener('click', async (event) => {
    if (!event.target.closest('[data-testid="pagination-controls-next-button-visible"]')) return;
    const url = new URL(location.href);
    url.searchParams.set('start', String(data.next));
    history.pushState({}, '', url);
    const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
    document.querySelector('[data-testid="lazy-column"]').replaceWith(page.querySelector('[data-testid="lazy-column"]'));
    data = JSON.parse(page.getElementById('replay-data').textContent);
    scrollTo(0, 0);
  });
})();
</script>`;

/** LinkedIn's result page of 2026 for people who are logged in. */
export function sduiResults(jobs: ReplayJob[], options: SduiResultsOptions = {}): string {
  const { size = 11, start = 0, query = 'Software Engineer' } = options;
  const page = jobs.slice(start, start + size);
  const pages = Math.max(1, Math.ceil(jobs.length / size));
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>(3) ${escapeHtml(query)} | LinkedIn</title>
<style>body { font: 15px/1.4 system-ui, sans-serif } [role="button"] { padding: 8px 0 }</style></head>
<body><main id="workspace"><div data-testid="lazy-column" componentkey="SearchResultsMainContent">
${page.length > 0 ? page.map(sduiCard).join('\n') : '<div><p>No matching jobs found</p></div>'}
${page.length > 0 ? pagination(Math.floor(start / size), pages) : ''}
</div></main>
<script type="application/json" id="replay-data">${scriptJson({ next: start + page.length })}</script>
${SCRIPT}
</body></html>`;
}
