import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { JOBS } from '../sites/fixtures/jobs.ts';
import { guestResults } from '../sites/fixtures/linkedin-guest.ts';
import { readGuestAgain } from '../sites/fixtures/second-reading.ts';
import type { GuestFields } from './jobspy.ts';

/** A page of guest results, and what is on it. */
export interface GuestPage {
  name: string;
  html: string;
  truth: GuestFields[];
}

const RECORDED = path.resolve(
  import.meta.dirname,
  '../../../shared/data/pages/linkedin/guest-search_2025-03_us_60_browser-dom_with-detail-pane.html',
);

/** Made of invented jobs: what is right is known. A third of the companies have no page of their own. */
const invented = (): GuestPage => ({
  name: 'invented',
  html: guestResults(JOBS),
  truth: JOBS.map((job) => ({
    id: job.linkedinId,
    title: job.title,
    company: job.company,
    location: job.city,
    posted: job.posted,
  })),
});

/** Recorded in 2025-03, where it lies beside the checkout: what is right is a third reading, by tag names. */
function recorded(): GuestPage | null {
  if (!existsSync(RECORDED)) return null;
  const html = readFileSync(RECORDED, 'utf8');
  const truth = readGuestAgain(new JSDOM(html).window.document).map((job) => ({
    id: job.externalId,
    title: job.title,
    company: job.company,
    location: job.location,
    posted: job.postedAt,
  }));
  return { name: 'recorded', html, truth };
}

/** Two pages of 60 jobs, or only the first where nothing recorded is at hand. */
export const guestPages = (): GuestPage[] => [invented(), recorded()].filter((page) => page !== null);
