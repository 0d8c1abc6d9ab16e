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

/** @type {EventSource | null} */
let events = null;

/**
 * A browser keeps few connections to one server, over all its tabs: only a tab that is looked at holds one. Whenever it
 * opens, the page is looked at: what moved while it was shut is told by nobody.
 */
function listen() {
  if (document.hidden || events !== null) return;
  events = new EventSource('/admin/pipeline/events');
  events.addEventListener('open', changed);
  events.addEventListener('live', changed);
  events.addEventListener('error', () => {
    say('lost', 'The connection was lost. What is shown is getting old; trying again.');
    // Refused for good, as after signing out in another tab or while the server starts: a look tells which.
    if (events?.readyState !== EventSource.CLOSED) return;
    leave();
    setTimeout(() => {
      changed();
      listen();
    }, 5 * PAUSE_MS);
  });
}

function leave() {
  events?.close();
  events = null;
}

if (document.querySelector('[data-live]') !== null) {
  listen();
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()));
}
