import { siteFor } from '../sites/registry';
import type { Card } from '../sites/site';
import { naiveBySelectors, naiveByVisibility } from './naive';

/** One reading of all cards on the page; answers how many it found. */
type Reader = (document: Document) => number;

function adapter(url: URL): Reader {
  const site = siteFor(url);
  if (!site) throw new Error(`${url} is on no site`);
  const today = new Date();
  return (document) => {
    const reading = site.readCards(document, url, today);
    return reading.kind === 'cards' ? reading.cards.length : 0;
  };
}

/** The clock of a page ticks every 0.1 ms: too coarse for one reading. */
const READINGS_A_TICK = 10;

interface Result {
  cards: number;
  /** ms a reading */
  times: number[];
}

/** Something arrives on the page before each reading, as cards do, so that whoever asks for layout pays for it. */
function readAfterChange(read: Reader, list: Element): number {
  const arrival = list.appendChild(document.createElement('li'));
  arrival.textContent = 'one more';
  const cards = read(document);
  arrival.remove();
  return cards;
}

/** Measures all readers by turns, `rounds` times. */
export function measure(address: string, rounds: number): Record<string, Result> {
  const readers: Record<string, Reader> = {
    adapter: adapter(new URL(address)),
    selectors: naiveBySelectors,
    visible: naiveByVisibility,
  };
  const list = document.querySelector('main ul, #listContainer') ?? document.body;
  const results: Record<string, Result> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now();
      let cards = 0;
      for (let reading = 0; reading < READINGS_A_TICK; reading += 1) cards = readAfterChange(read, list);
      const time = (performance.now() - start) / READINGS_A_TICK;
      results[name] ??= { cards, times: [] };
      results[name].times.push(time);
    }
  }
  return results;
}

/** What a page that is given as HTML tells, and how long parsing and reading it takes; ms for each of the rounds. */
export function measureHtml(
  address: string,
  html: string,
  rounds: number,
): { cards: Card[]; times: number[] } {
  const url = new URL(address);
  const site = siteFor(url);
  if (!site) throw new Error(`${url} is on no site`);
  const today = new Date();
  let cards: Card[] = [];
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const reading = site.readCards(new DOMParser().parseFromString(html, 'text/html'), url, today);
    const time = performance.now() - start;
    cards = reading.kind === 'cards' ? reading.cards : [];
    return time;
  });
  return { cards, times };
}
