import { displayLocation, LinkedIn, Site, setLoggerLevel } from 'ts-jobspy';

/** The fields that both read. */
export interface GuestFields {
  id: string;
  title: string | null;
  company: string | null;
  location: string | null;
  /** `YYYY-MM-DD` */
  posted: string | null;
}

/** What the scraper asks for results: the first answer is the page, all others are empty. */
function answering(html: string) {
  let asked = 0;
  return {
    defaults: {},
    get: async () => {
      asked += 1;
      return { status: 200, data: asked === 1 ? html : '' };
    },
  };
}

const known = (text: string | null | undefined): string | null => (text && text !== 'N/A' ? text : null);

/**
 * Reads a page of guest results with ts-jobspy's own scraper: its loop and its parser as published, with an answer at
 * hand in place of the network and without the pauses between pages.
 */
export async function readWithJobspy(html: string, wanted: number): Promise<GuestFields[]> {
  setLoggerLevel(0);
  const scraper = new LinkedIn();
  const session = answering(html);
  // The scraper makes its session itself: what it sets is not kept.
  Object.defineProperties(scraper, {
    session: { get: () => session, set: () => undefined },
    delay: { value: 0 },
    bandDelay: { value: 0 },
  });
  const { jobs } = await scraper.scrape({
    siteType: [Site.LINKEDIN],
    searchTerm: 'invented',
    resultsWanted: wanted,
  });
  return jobs.map((job) => ({
    id: job.id?.replace(/^li-/, '') ?? '',
    title: known(job.title),
    company: known(job.companyName),
    location: known(job.location ? displayLocation(job.location) : null),
    posted: job.datePosted ? new Date(job.datePosted).toISOString().slice(0, 10) : null,
  }));
}
