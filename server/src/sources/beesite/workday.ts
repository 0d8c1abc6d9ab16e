import { oneLine } from '../text/visible.ts';

export interface WorkdayJob {
  /** The job's page, without the application form. */
  page: URL;
  /** The same as JSON. */
  data: URL;
  /** Null where the path does not name one. */
  place: string | null;
}

/** `/en-US/DBWebsite/job/Frankfurt-am-Main/Senior-Engineer_R0123456`: all before `job` and the place may be missing. */
const JOB_PATH = /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?(?:\/([A-Za-z0-9_-]+))?\/job\/(.+)$/;

/** Reads a Workday address of a job; null when it is something else. */
export function workdayJob(address: URL): WorkdayJob | null {
  const path = address.pathname.replace(/\/$/, '').replace(/\/apply(?:\/.*)?$/, '');
  const [, site = 'DBWebsite', job] = JOB_PATH.exec(path) ?? [];
  if (job === undefined) return null;
  const [place, title] = job.split('/');
  return {
    page: new URL(path, address),
    data: new URL(`/wday/cxs/db/${site}/job/${job}`, address),
    place: title && place ? placeFrom(place) : null,
  };
}

/** Workday writes a blank as `-`, and a dash between blanks as `---`. */
function placeFrom(segment: string): string | null {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // Not encoded after all.
  }
  return oneLine(text.replaceAll(/---|-/g, (dash) => (dash === '---' ? ' - ' : ' '))) || null;
}

/** The letters that survive on the way into a path. */
const letters = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, '');

/**
 * A place out of a path has lost its umlauts and commas.
 *
 * @param told how Workday itself writes the place, where it was asked
 * @returns that, if it is the same place
 */
export const spelled = (place: string, told: string | null) =>
  told !== null && letters(told) === letters(place) ? told : place;
