import { oneLine } from '../text/visible.ts';

export interface WorkdayJob {
  /** The job's page, without the application form. */
  page: URL;
  /** The same as JSON. */
  data: URL;
  /** Null where the path does not name one. */
  place: string | null;
}

/** `/en-US/DBWebsite/job/Frankfurt-am-Main/Senior-Engineer_R0123456/apply`: all before and after `job` may be missing. */
const JOB_PATH = /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?(?:\/([A-Za-z0-9_-]+))?\/job\/(.+?)(?:\/apply(?:\/.*)?)?\/?$/;

/** Reads a Workday address of a job; null when it is something else. */
export function workdayJob(address: URL): WorkdayJob | null {
  const [, site = 'DBWebsite', job] = JOB_PATH.exec(address.pathname) ?? [];
  if (job === undefined) return null;
  const [place, title] = job.split('/');
  return {
    page: new URL(`/${site}/job/${job}`, address),
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
  return oneLine(text.replaceAll('---', ' – ').replaceAll('-', ' ')) || null;
}
