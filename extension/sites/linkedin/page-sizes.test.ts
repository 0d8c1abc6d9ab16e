import { describe, expect, it } from 'vitest';
import { JOBS } from '../fixtures/jobs';
import { classicResults } from '../fixtures/linkedin-classic';
import { guestFragment, guestResults } from '../fixtures/linkedin-guest';
import { asHtml } from '../fixtures/markup';
import { parse } from '../fixtures/parse';
import { LINKEDIN } from './linkedin';

// A page has 7, 11, 25, 46, 59 or 60 jobs, by account, by layout and by the hour: no number means anything.
const SIZES = [1, 7, 11, 25, 46, 60];
const today = new Date(2026, 10, 20, 12);
const idsOf = (size: number) => JOBS.slice(0, size).map(({ linkedinId }) => linkedinId);

function read(html: string, address: string, isXml = false) {
  const reading = LINKEDIN.readCards(parse(html, isXml), new URL(address), today);
  if (reading.kind !== 'cards') throw new Error(`expected cards, got ${reading.kind}`);
  return { ids: reading.cards.map(({ externalId }) => externalId), pending: reading.pending };
}

const sduiResults = (size: number): string =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><body><main id="workspace"><div componentkey="SearchResultsMainContent">${JOBS.slice(
    0,
    size,
  )
    .map(
      ({ linkedinId, title, company, city }) =>
        `<div role="button" componentkey="job-card-component-ref-${linkedinId}"><div componentkey="job-card-component-ref-${linkedinId}"><div><p><span>Selected, ${asHtml(title)}</span><span aria-hidden="true">${asHtml(title)}</span></p></div><div><p>${asHtml(company)}</p></div><p>${asHtml(city)}</p></div></div>`,
    )
    .join('')}</div></main></body></html>`;

describe.each(SIZES)('a page with %i jobs', (size) => {
  const all = { ids: idsOf(size), pending: [] };

  it('has them all in the guest layout, and in the answer of its API', () => {
    expect(read(guestResults(JOBS.slice(0, size)), 'https://de.linkedin.com/jobs/search?keywords=x')).toEqual(
      all,
    );
    expect(
      read(
        guestFragment(JOBS.slice(0, size)),
        'https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search?start=25',
      ),
    ).toEqual(all);
  });

  it('has them all in the classic layout, those that are not drawn as pending', () => {
    const search = 'https://www.linkedin.com/jobs/search/?keywords=x';
    const page = (hydrated: number) => classicResults({ jobs: JOBS.slice(0, size), hydrated, open: null });
    expect(read(page(size), search)).toEqual(all);
    const drawn = Math.ceil(size / 2);
    expect(read(page(drawn), search)).toEqual({
      ids: all.ids.slice(0, drawn),
      pending: all.ids.slice(drawn),
    });
  });

  it('has them all in the layout of 2026, each once', () => {
    expect(read(sduiResults(size), 'https://www.linkedin.com/jobs/search-results/?keywords=x', true)).toEqual(
      all,
    );
  });
});
