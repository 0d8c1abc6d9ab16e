import { expect, it } from 'vitest';
import { isSameSearch } from './same-search';

const LINKEDIN = 'https://www.linkedin.com/jobs/search/?keywords=python&location=Pune';
const NAUKRI = 'https://www.naukri.com/python-jobs-in-pune';

it.each([
  ['linkedin', LINKEDIN, `${LINKEDIN}&start=25`],
  ['linkedin', LINKEDIN, `${LINKEDIN}&currentJobId=4433468870&refId=x`],
  ['linkedin', LINKEDIN, 'https://www.linkedin.com/jobs/search?location=Pune&keywords=python'],
  ['linkedin', LINKEDIN, 'https://www.linkedin.com/jobs/search-results/?keywords=python'],
  ['naukri', NAUKRI, `${NAUKRI}-2`],
  ['naukri', `${NAUKRI}-2`, `${NAUKRI}-3`],
  ['naukri', `${NAUKRI}-2?k=python`, `${NAUKRI}?src=x`],
  ['naukri', 'https://www.naukri.com/Python-Jobs-in-Pune/', 'https://www.naukri.com/python-jobs-in-pune-2'],
  [
    'linkedin',
    'https://www.linkedin.com/comm/jobs/search/?keywords=x',
    'https://www.linkedin.com/jobs/search/?keywords=x',
  ],
  ['naukri', 'https://www.naukri.com/jobs-in-sector-62', 'https://www.naukri.com/jobs-in-sector-62-2'],
] as const)('%s: %s and %s are pages of one list', (source, a, b) => {
  expect(isSameSearch(source, new URL(a), new URL(b))).toBe(true);
  expect(isSameSearch(source, new URL(b), new URL(a))).toBe(true);
});

it.each([
  ['linkedin', LINKEDIN, LINKEDIN.replace('python', 'java')],
  ['linkedin', LINKEDIN, `${LINKEDIN.replace('Pune', 'Goa')}&start=25`],
  ['linkedin', `${LINKEDIN}&f_WT=2`, `${LINKEDIN}&f_WT=1`],
  ['linkedin', LINKEDIN, 'https://www.linkedin.com/jobs/collections/recommended/'],
  ['linkedin', LINKEDIN, 'https://www.linkedin.com/feed/'],
  ['naukri', NAUKRI, 'https://www.naukri.com/java-jobs-in-pune'],
  ['naukri', NAUKRI, 'https://www.naukri.com/job-listings-python-120826500123'],
  ['naukri', `${NAUKRI}?experience=3`, `${NAUKRI}-2?experience=5`],
] as const)('%s: %s and %s are two lists', (source, a, b) => {
  expect(isSameSearch(source, new URL(a), new URL(b))).toBe(false);
  expect(isSameSearch(source, new URL(b), new URL(a))).toBe(false);
});
