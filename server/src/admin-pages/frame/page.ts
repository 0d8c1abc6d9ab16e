import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Environment } from '../../http/environment.ts';
import { assetPath } from '../assets/assets.ts';
import { PAGES } from '../browsers.ts';
import { postForm } from './form.ts';
import { type Html, html } from './html.ts';
import { noticeOf } from './notices.ts';
import { SECTIONS, type SectionName } from './sections.ts';

export interface PageContent {
  title: string;
  /** Where it belongs in the navigation; null for a page without, such as the one for signing in. */
  section: SectionName | null;
  body: Html;
  /** Whether something on it moves: parts with an id and `data-live` are kept up to date. */
  live?: boolean;
  status?: ContentfulStatusCode;
}

/** Answers with a whole page. */
export function showPage(c: Context<Environment>, content: PageContent): Response | Promise<Response> {
  const { title, section, body, live = false, status = 200 } = content;
  return c.html(
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · JobSieve</title>
<link rel="stylesheet" href="${assetPath('admin.css')}">
${live && html`<script type="module" src="${assetPath('live.js')}"></script>`}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${section !== null && header(c, section)}
<main id="main" tabindex="-1">
<div class="title"><h1>${title}</h1>${live && liveState()}</div>
${noticeOf(c)}
${body}
</main>
</body>
</html>`,
    status,
  );
}

const header = (c: Context<Environment>, section: SectionName) => html`<header class="top">
<a class="brand" href="${PAGES}">JobSieve</a>
<nav aria-label="Administration"><ul>
${SECTIONS.map(
  ({ name, path }) =>
    html`<li><a href="${path}"${name === section && html` aria-current="page"`}>${name}</a></li>`,
)}
</ul></nav>
<div class="whoami"><span>${c.get('caller').name}</span>
${postForm(c, { action: `${PAGES}/sign-out`, body: html`<button class="quiet">Sign out</button>` })}
</div>
</header>`;

/** Says the truth without scripts; the script says "Live" once it is. */
const liveState = () =>
  html`<p id="live-state" class="live-state" role="status">As of loading. Reload to see what changed.</p>`;
