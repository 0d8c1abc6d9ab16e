// @ts-check
import { Idiomorph } from './idiomorph.js';

/*
 * Keeps what moves on a page up to date. The server tells that something has changed; the page is asked for once more, and
 * the parts of it that move are changed where they differ, so that focus, scrolling and what somebody is typing stay.
 * Without this script a page shows the same, as it was when it was loaded.
 */

/** Shortest pause between two looks, ms. */
const PAUSE_MS = 1000;

const state = document.getElementById('live-state');
let due = false;
let looking = false;

/** @param {string} kind @param {string} text */
function say(kind, text) {
  if (state === null || state.dataset.kind === kind) return;
  state.dataset.kind = kind;
  state.textContent = text;
}

async function look() {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  // Signed out meanwhile: the whole page is to say so.
  if (response.redirected || response.status === 401) return location.reload();
  if (!response.ok) throw new Error(`status ${response.status}`);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(part.id);
    if (next !== null) Idiomorph.morph(part, next, { ignoreActiveValue: true });
  }
  say('live', 'Live');
}

async function catchUp() {
  if (looking) return;
  looking = true;
  try {
    while (due && !document.hidden) {
      due = false;
      try {
        await look();
      } catch {
        due = true;
        say('lost', 'The server does not answer. What is shown is getting old; trying again.');
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    looking = false;
  }
}

function changed() {
  due = true;
  void catchUp();
}

if (document.querySelector('[data-live]') !== null) {
  const events = new EventSource('/admin/pipeline/events');
  events.addEventListener('live', changed);
  events.addEventListener('open', () => say('live', 'Live'));
  events.addEventListener('error', () => {
    say('lost', 'The connection was lost. What is shown is getting old; trying again.');
    // Refused for good, as after signing out in another tab: a look tells which.
    if (events.readyState === EventSource.CLOSED) setTimeout(changed, 5 * PAUSE_MS);
  });
  // What moved while nobody looked.
  document.addEventListener('visibilitychange', () => void catchUp());
  // A browser that keeps left pages would keep their streams open, too: it allows few to one server.
  addEventListener('pagehide', () => events.close());
}
