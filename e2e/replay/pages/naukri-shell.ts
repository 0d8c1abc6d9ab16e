import { escapeHtml, scriptJson } from '../html.ts';

const SPLASH = `<div class="styles_splashscreen-container__jxBax"><div class="styles_container-fluid__nS6PO"></div><div class="styles_splScrn__C8kSD"><div id="circleG" class="styles_circles-container__QJpUX"><div id="circleG_1" class="styles_circleG__7J64I"></div></div></div></div>`;

/** Just enough for whoever watches. */
const STYLE = `
body { margin: 1rem auto; max-width: 44rem; background: #f8f9fa; color: #121224; font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.2rem } h2 { margin: 0; font-size: 1rem } a { margin-right: 0.6rem; color: inherit; text-decoration: none }
.srp-jobtuple-wrapper, .s2j-container { margin-bottom: 10px; padding: 12px 16px; border-radius: 10px; background: #fff }
.job-details > span, .row6 > span { margin-right: 1rem } ul.tags-gt { display: flex; gap: 1.6rem; margin: 0; padding-left: 1rem }
`;

interface Shell {
  title: string;
  /** `jobsearch` or `jobdescription` */
  layout: string;
  canonical: string;
  /** What a script puts into `#root`; null: it never comes, as for a plain HTTP client. */
  root: string | null;
  /** How long the page shows nothing but a splash screen. */
  delayMs: number;
}

/** Naukri answers a shell with a splash screen; a script renders the page later and follows links without leaving it. */
export function naukriShell({ title, layout, canonical, root, delayMs }: Shell): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>${escapeHtml(title)}</title>
<meta name="copyright" content="2026 Naukri.com"/><meta name="atdlayout" content="${layout}"/>
<link href="${escapeHtml(canonical)}" rel="canonical"/>
<script type="text/javascript" src="https://www.naukri.com/akam/13/2caf2f47" defer></script>
<style>${STYLE}</style>
</head><body><div id="root">${SPLASH}</div>
<script type="application/json" id="replay-root">${scriptJson({ root, title, canonical })}</script>
<script>
(() => {
  const mount = document.getElementById('root');
  const render = ({ root, title, canonical }) => {
    if (root === null) return;
    document.title = title;
    document.querySelector('link[rel=canonical]').href = canonical;
    mount.innerHTML = root;
  };
  const own = document.getElementById('replay-root');
  setTimeout(() => {
    render(JSON.parse(own.textContent));
    own.remove();
  }, ${delayMs});
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('[class*="styles_pagination"] a[href]');
    if (!link) return;
    event.preventDefault();
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
    history.pushState({}, '', link.href);
    mount.innerHTML = '<div class="styles_srp-container__BXVFt"><span class="styles_failover-shimmer__0wkQi"></span></div>';
    setTimeout(() => render(JSON.parse(page.getElementById('replay-root').textContent)), ${delayMs});
  });
})();
</script>
</body></html>`;
}
