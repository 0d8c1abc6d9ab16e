import { LOCATION_MAX } from '@jobsieve/shared/contracts/limits';
import { isCutOff } from '../cut-off';
import { descriptionIn } from '../detail-text';
import { $optional, fieldText, type Selectors, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { clip, oneLine } from '../plain-text';
import { relativeDay } from '../relative-day';
import type { DetailReading } from '../site';
import { plainText } from '../text';
import { workplaceOf } from '../workplace';
import { isJobAddress } from './address';
import { applyFacts } from './apply-button';
import { experienceIn } from './experience';
import { salaryFacts } from './salary';
import { namedJobs, shownJob } from './shown-job';
import { skillsIn } from './skills';

const LAYOUT = 'naukri-job';

// All seen 2026-10. The sticky header repeats title, company and buttons outside of #job_header.
const HEADER: Selectors = ['#job_header', '[class*="styles_job-header-container"]'];
const TITLE: Selectors = ['h1[class*="jd-header-title"]', '[class*="jd-header-title"]'];
// Beside it stands the rating.
const COMPANY: Selectors = ['[class*="jd-header-comp-name"] > a:not([href*="ambitionbox.com"])'];
const SALARY: Selectors = ['[class*="jhc__salary__"] span'];
const EXPERIENCE: Selectors = ['[class*="jhc__exp__"] span'];
const WORKPLACE: Selectors = [
  '[class*="jhc__wfhmode"] span', // 2025 to 2026
  'a[class*="jhc__wfhmode-link"]', // 2024
  '[class*="jhc__wfht__"]',
];
const LOCATION: Selectors = ['[class*="jhc__location"]'];
// Not every "dang-inner-html": that of the company is one, too.
const DESCRIPTION: Selectors = ['[class*="JDC__dang-inner-html"]'];
const SKILLS = '[class*="key-skill"] a[class*="chip"] span';
const STATS = '[class*="jhc__stat__"]'; // "Posted: ", "Openings: ", "Applicants: "
const DETAILS = '[class*="other-details"] [class*="details__"]';
const LABEL_MAX = 100;
const EXPIRED = /the job you are looking for (is|has)[^.]{0,60}/i;

/** The text beside a label in a list of facts. */
function labelled(root: ParentNode, rows: string, name: RegExp): string | null {
  for (const row of root.querySelectorAll(rows)) {
    const label = textOf(row.querySelector('label'));
    if (label && name.test(label)) return textOf(row.querySelector(':scope > span'));
  }
  return null;
}

/** "Pune, Chennai": a link for each place; without links as the page words it. */
function locationIn(header: Element): string | null {
  const field = $optional(header, LOCATION);
  const places = [...(field?.querySelectorAll('a') ?? [])].flatMap((place) => textOf(place) ?? []);
  return places.length > 0 ? places.join(', ') : textOf(field);
}

/** "100+" and "1,234"; words tell no number. */
function applicantsIn(header: Element): number | null {
  const shown = /^(\d{1,3}(?:,\d{2,3})*|\d+)\+?$/.exec(labelled(header, STATS, /^applicants\b/i) ?? '');
  return shown ? Number(shown[1]?.replaceAll(',', '')) : null;
}

function withoutTitle(document: Document, url: URL): DetailReading {
  const { inAddress, inHead } = namedJobs(document, url);
  if (inAddress && inHead && inAddress !== inHead) return { kind: 'loading', externalId: null };
  const externalId = inHead ?? inAddress;
  // What is shown, not the scripts and templates: every page carries the words for what it might have to say.
  const expired = EXPIRED.exec(document.body ? oneLine(plainText(document.body)) : '');
  if (expired) return { kind: 'closed', externalId, evidence: expired[0] };
  return isJobAddress(url)
    ? { kind: 'loading', externalId }
    : { kind: 'drift', layout: LAYOUT, ids: externalId ? [externalId] : [], missing: ['title'] };
}

/** Reads a rendered job page. */
export function readNaukriDetail(document: Document, url: URL, today: Date): DetailReading {
  const header = $optional(document, HEADER);
  const title = header && fieldText(header, TITLE);
  if (!header || !title) return withoutTitle(document, url);
  const company = fieldText(header, COMPANY);
  const externalId = shownJob(document, url, header, title, company);
  // The address changes before the page does.
  if (externalId === 'unclear') return { kind: 'loading', externalId: null };
  if (!externalId) return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['id'] };
  const body = $optional(document, DESCRIPTION);
  const texts = body && !isCutOff(body) ? descriptionIn(body) : null;
  if (!texts) {
    return body
      ? { kind: 'loading', externalId }
      : { kind: 'drift', layout: LAYOUT, ids: [externalId], missing: ['description'] };
  }
  const location = locationIn(header);
  const employmentType = labelled(document, DETAILS, /^employment type\b/i);
  return {
    kind: 'detail',
    layout: LAYOUT,
    detail: {
      ...NOTHING_TOLD,
      source: 'naukri',
      externalId,
      title,
      company,
      location: location && clip(location, LOCATION_MAX),
      ...texts,
      ...applyFacts(document),
      ...salaryFacts(fieldText(header, SALARY)),
      // Where there is no place to be named, the workplace stands in its stead.
      workplace: workplaceOf(fieldText(header, WORKPLACE) ?? location ?? ''),
      postedAt: relativeDay(labelled(header, STATS, /^posted\b/i), today),
      experience: experienceIn(fieldText(header, EXPERIENCE)),
      applicants: applicantsIn(header),
      employmentType: employmentType && clip(employmentType, LABEL_MAX),
      skills: skillsIn(document.querySelectorAll(SKILLS)),
    },
  };
}
