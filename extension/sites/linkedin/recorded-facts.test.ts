import { describe, expect, it } from 'vitest';
import { groundTruth, hasRecordedPages, recordedPage } from '../fixtures/recorded-pages';
import type { Card, JobDetail } from '../site';
import { LINKEDIN } from './linkedin';

// What the index of the recorded pages says of each beside name and place. The pages lie beside the checkout, not in it.

const today = new Date(2026, 4, 27, 12);
const DAYS: Record<string, string> = {
  '1 day ago': '2026-05-26',
  '8 hours ago': '2026-05-27',
  '1 week ago': '2026-05-20',
  '1 month ago': '2026-04-27',
};
const SEARCH = 'https://www.linkedin.com/jobs/search/?keywords=x';

function detailOf(file: string, address: string): JobDetail {
  const reading = LINKEDIN.readDetail(recordedPage(file), new URL(address), today);
  if (reading.kind !== 'detail') throw new Error(`expected a detail, got ${reading.kind}`);
  return reading.detail;
}

function cardsOf(file: string): Card[] {
  const reading = LINKEDIN.readCards(recordedPage(file), new URL(SEARCH), today);
  if (reading.kind !== 'cards') throw new Error(`expected cards, got ${reading.kind}`);
  return reading.cards;
}

const numberIn = (text: string): number => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''));
const quoted = (text: string): string => /"([^"]+)"/.exec(text)?.[1] ?? '';

describe.skipIf(!hasRecordedPages)('recorded LinkedIn pages (../shared/data/pages)', () => {
  it.each([
    'linkedin/guest-api-jobPosting_2026-05_4405055459.html',
    'linkedin/guest-api-jobPosting_2026-05_b.html',
    'linkedin/guest-job-view_2026-08_heidi.html',
  ])('%s tells of its job what a person read', (file) => {
    const [id = '', , , , posted = '', applicants = '', criteria = '', apply = ''] =
      groundTruth(file)[0] ?? [];
    const detail = detailOf(file, `https://www.linkedin.com/jobs/view/${id}`);
    expect(applicants).toMatch(/\d applicants$/);
    expect(apply).toMatch(/^offsite/);
    expect(detail).toMatchObject({
      externalId: id,
      postedAt: DAYS[quoted(posted)],
      applicants: numberIn(applicants),
      isEasyApply: false,
      isClosed: false,
      isReposted: null,
      isPromoted: null,
      isApplied: null,
      salary: null,
      salaryRange: null,
      skills: null,
      experience: null,
    });
    if (criteria.includes(' / ')) {
      const [seniority, employmentType] = criteria.split(' / ');
      expect(detail).toMatchObject({ seniority, employmentType });
    }
  });

  it('tell a salary in figures, and no number of applicants where there are few', () => {
    const file = 'linkedin/guest-search_2025-03_us_60_browser-dom_with-detail-pane.html';
    const line = groundTruth(file).find(([first]) => first?.startsWith('DETAIL '))?.[0] ?? '';
    const [, seniority, employmentType] = /", ([^,]+), ([^,]+),/.exec(line) ?? [];
    const salary = quoted(line);
    const [min, max] = (salary.match(/[\d,]+\.\d\d/g) ?? []).map(numberIn);
    expect(line).toContain('Be among the first 25 applicants');
    expect(detailOf(file, SEARCH)).toMatchObject({
      salary,
      salaryRange: { min, max, currency: 'USD', period: 'year' },
      seniority,
      employmentType,
      applicants: null,
      isEasyApply: true,
    });
  });

  const CLASSIC = 'linkedin/loggedin-search_2025-06_two-pane_easyapply_sanitized.html';

  it('tell in the classic list what stands below a card', () => {
    const truth = groundTruth(CLASSIC).filter(([id]) => /^\d+$/.test(id ?? ''));
    expect(truth).toHaveLength(3);
    for (const [id, , , , ...more] of truth) {
      const labels = more.at(-1)?.split(', ') ?? [];
      const salary = more.find((text) => text.startsWith('$'));
      const [min, max] = (salary?.match(/\d+(?=K)/g) ?? []).map((figure) => Number(figure) * 1000);
      expect(cardsOf(CLASSIC).find(({ externalId }) => externalId === id)).toMatchObject({
        isViewed: labels.includes('Viewed') || null,
        isPromoted: labels.includes('Promoted') || null,
        isEasyApply: labels.includes('Easy Apply') || null,
        isApplied: null,
        isReposted: null,
        salaryRange: salary ? { min, max, currency: 'USD', period: 'year' } : null,
      });
    }
  });

  it('tell in the classic pane when the job was posted, and how many have applied', () => {
    const line = groundTruth(CLASSIC).find(([first]) => first?.startsWith('DETAIL ')) ?? [];
    const [, posted = '', applicants = ''] = line[3]?.split(' · ') ?? [];
    expect(detailOf(CLASSIC, SEARCH)).toMatchObject({
      postedAt: DAYS[posted],
      applicants: numberIn(applicants),
      isPromoted: true,
      isReposted: null,
      isClosed: false,
    });
  });

  it('tell in the layout of 2026 what words and icons tell, and nothing from placeholders', () => {
    const file = 'linkedin/sdui-search-results_2026-09_two-pane_placeholders_class-stripped.xhtml';
    const truth = groundTruth(file).map((fields) => fields.join(' '));
    expect(cardsOf(file).map(({ isViewed, isEasyApply }) => ({ isViewed, isEasyApply }))).toEqual(
      truth.map((line) => ({
        isViewed: line.includes('Viewed') || null,
        isEasyApply: line.includes('Easy Apply') || null,
      })),
    );
    const told = { postedAt: null, applicants: null, isReposted: null, isApplied: null };
    for (const card of cardsOf(file)) expect(card).toMatchObject({ ...told, salary: null });
    expect(detailOf(file, SEARCH)).toMatchObject({ ...told, isEasyApply: false, isClosed: false });
  });
});
