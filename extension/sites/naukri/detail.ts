import { LOCATION_MAX, SALARY_MAX } from '@jobsieve/shared/contracts/limits';
import { descriptionIn } from '../detail-text';
import { $optional, fieldText, type Selectors, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { clip, oneLine } from '../plain-text';
import type { DetailReading } from '../site';
import { plainText } from '../text';
import { workplaceOf } from '../workplace';
import { isJobAddress } from './address';
import { disclosed } from './salary';
import { namedJobs, shownJob } from './shown-job';

const LAYOUT = 'naukri-job';

// All seen 2026-10. The sticky header repeats title, company and buttons outside of #job_header.
const HEADER: Selectors = ['#job_header', '[class*="styles_job-header-container"]'];
const TITLE: Selectors = ['h1[class*="jd-header-title"]', '[class*="jd-header-title"]'];
const COMPANY: Selectors = ['[class*="jd-header-comp-name"] > a']; // its sibling is the rating
const SALARY: Selectors = ['[class*="jhc__salary__"] span'];
const WORKPLACE: Selectors = ['[class*="jhc__wfhmode"] span'];
const LOCATION: Selectors = ['[class*="jhc__location"]'];
// Not every "dang-inner-html": that of the company is one, too.
const DESCRIPTION: Selectors = ['[class*="JDC__dang-inner-html"]'];
const SKILLS = '[class*="key-skill"] a[class*="chip"] span';
const EXPIRED = /the job you are looking for (is|has)[^.]{0,60}/i;

const SKILL_MAX = 300;
const SKILLS_MAX = 200;

/** True: the form is on Naukri. False: on the company's site. Null: signed-out header alone, applied, or walk-in. */
function easyApply(document: Document): boolean | null {
  const here = document.querySelector('#apply-button') !== null;
  const elsewhere = document.querySelector('#company-site-button') !== null;
  return here === elsewhere ? null : here;
}

function employmentTypeIn(document: Document): string | null {
  for (const row of document.querySelectorAll('[class*="other-details"] [class*="details__"]')) {
    const label = textOf(row.querySelector('label'));
    if (label && /^employment type\b/i.test(label)) return textOf(row.querySelector('label + span'));
  }
  return null;
}

function skillsIn(document: Document): string[] | null {
  const skills = [...document.querySelectorAll(SKILLS)].flatMap((skill) => textOf(skill) ?? []);
  const distinct = [...new Set(skills.map((skill) => clip(skill, SKILL_MAX)))].slice(0, SKILLS_MAX);
  return distinct.length > 0 ? distinct : null;
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
export function readNaukriDetail(document: Document, url: URL, _today: Date): DetailReading {
  const header = $optional(document, HEADER);
  const title = header && fieldText(header, TITLE);
  if (!header || !title) return withoutTitle(document, url);
  const company = fieldText(header, COMPANY);
  const externalId = shownJob(document, url, header, title, company);
  // The address changes before the page does.
  if (externalId === 'unclear') return { kind: 'loading', externalId: null };
  if (!externalId) return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['id'] };
  const body = $optional(document, DESCRIPTION);
  const texts = descriptionIn(body);
  if (!texts) {
    return body
      ? { kind: 'loading', externalId }
      : { kind: 'drift', layout: LAYOUT, ids: [externalId], missing: ['description'] };
  }
  const location = fieldText(header, LOCATION);
  const salary = disclosed(fieldText(header, SALARY));
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
      isEasyApply: easyApply(document),
      salary: salary && clip(salary, SALARY_MAX),
      workplace: workplaceOf(fieldText(header, WORKPLACE) ?? ''),
      employmentType: employmentTypeIn(document),
      skills: skillsIn(document),
    },
  };
}
