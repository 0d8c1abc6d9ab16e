import { describe, expect, it } from 'vitest';
import { periodsIn, withoutDates } from './dates.ts';

const NOW = new Date('2026-11-30');
const month = (year: number, index: number) => year * 12 + index - 1;
const PRESENT = month(2026, 11);

describe('a stretch of time', () => {
  it.each([
    ['2020-01 - 2022-03', month(2020, 1), month(2022, 3)],
    ['2020-01 to 2022-03', month(2020, 1), month(2022, 3)],
    ['2020-01-15 – 2022-03-31', month(2020, 1), month(2022, 3)],
    ['2020/01 - 2022/03', month(2020, 1), month(2022, 3)],
    ['2020.01–2022.03', month(2020, 1), month(2022, 3)],
    ['01/2020 - 03/2022', month(2020, 1), month(2022, 3)],
    ['1/2020-3/2022', month(2020, 1), month(2022, 3)],
    ['01.2020–03.2022', month(2020, 1), month(2022, 3)],
    ['01/22 - 05/24', month(2022, 1), month(2024, 5)],
    ['11/98 – 02/03', month(1998, 11), month(2003, 2)],
    ['01.22 – 05.24', month(2022, 1), month(2024, 5)],
    ["01/'22 - 05/'24", month(2022, 1), month(2024, 5)],
    ['01.03.2019 – 31.12.2020', month(2019, 3), month(2020, 12)],
    ['1.3.19 - 31.12.20', month(2019, 3), month(2020, 12)],
    ['03/15/2019 - 12/31/2020', month(2019, 3), month(2020, 12)],
    ['Jan 2020 - Mar 2022', month(2020, 1), month(2022, 3)],
    ['Jan. 2020 – Mar. 2022', month(2020, 1), month(2022, 3)],
    ['Jan, 2020 - Feb, 2022', month(2020, 1), month(2022, 2)],
    ['JANUARY 2020 TO MARCH 2022', month(2020, 1), month(2022, 3)],
    ["Jan '20 - Mar '22", month(2020, 1), month(2022, 3)],
    ['Jan ’20 – Mar ’22', month(2020, 1), month(2022, 3)],
    ['Jan-20 to Mar-22', month(2020, 1), month(2022, 3)],
    ['12 Jan 2019 - 3 Feb 2021', month(2019, 1), month(2021, 2)],
    ['12th January 2019 to 3rd February 2021', month(2019, 1), month(2021, 2)],
    ['16th Jan 2017 to till 30th Aug 2018', month(2017, 1), month(2018, 8)],
    ['January 12, 2019 – February 3, 2021', month(2019, 1), month(2021, 2)],
    ['1. März 2019 bis 31. Juli 2021', month(2019, 3), month(2021, 7)],
    ['März 2019 bis Juli 2021', month(2019, 3), month(2021, 7)],
    ['Okt. 2018 – Dez. 2019', month(2018, 10), month(2019, 12)],
    ['janvier 2019 - août 2021', month(2019, 1), month(2021, 8)],
    ['enero 2019 a marzo de 2021', month(2019, 1), month(2021, 3)],
    ['gennaio 2019 – settembre 2021', month(2019, 1), month(2021, 9)],
    ['2020 Jan – 2022 Mar', month(2020, 1), month(2022, 3)],
    ['Augest 2017 to Febuary 2019', month(2017, 8), month(2019, 2)],
    ['Q1 2020 – Q3 2021', month(2020, 1), month(2021, 9)],
    ['2020 Q1 - 2021 Q3', month(2020, 1), month(2021, 9)],
    ['1. Quartal 2020 bis 3. Quartal 2021', month(2020, 1), month(2021, 9)],
    ['Summer 2013 – Winter 2014', month(2013, 6), month(2015, 2)],
    ['March–June 2021', month(2021, 3), month(2021, 6)],
    ['März bis Juni 2021', month(2021, 3), month(2021, 6)],
    ['03–06/2021', month(2021, 3), month(2021, 6)],
    ['Q1–Q3 2021', month(2021, 1), month(2021, 9)],
    ['Jan 2020 – Dec', month(2020, 1), month(2020, 12)],
    ['between 2019-03 and 2021-07', month(2019, 3), month(2021, 7)],
    ['01/2020\t03/2022', month(2020, 1), month(2022, 3)],
    ['01/2020 | 03/2022', month(2020, 1), month(2022, 3)],
    ['Sep. 2023 Mar. 2024', month(2023, 9), month(2024, 3)],
    ['Jan 2020 -\nMar 2022', month(2020, 1), month(2022, 3)],
  ])('is read of "%s"', (text, from, to) => {
    expect(periodsIn(text, NOW)).toMatchObject([{ from, to, approximate: false }]);
  });

  it.each([
    '-',
    '–',
    '—',
    '‐',
    '‑',
    '‒',
    '―',
    '−',
    '→',
    '➔',
    '->',
    '--',
    '~',
    'to',
    'until',
    'till',
    'bis',
    'through',
  ])('is joined by "%s"', (dash) => {
    expect(periodsIn(`Jan 2020 ${dash} Feb 2021`, NOW)).toMatchObject([
      { from: month(2020, 1), to: month(2021, 2) },
    ]);
  });

  it.each([
    'present',
    'Present',
    'PRESENT',
    'Presnt',
    'current',
    'Currently',
    'now',
    'today',
    'date',
    'to date',
    'till date',
    'Till Date',
    'till now',
    'ongoing',
    'on-going',
    'present day',
    'current time',
    'heute',
    'jetzt',
    'aktuell',
    'laufend',
    'dato',
    'bis dato',
    'ff.',
    'Pres.',
    'till',
    'fortlaufend',
    "aujourd'hui",
    'actualidad',
    'oggi',
  ])('goes on until now with "%s"', (word) => {
    for (const text of [`Jan 2020 - ${word}`, `01/2020 – ${word}, Muster GmbH`])
      expect(periodsIn(text, NOW), text).toMatchObject([{ from: month(2020, 1), to: PRESENT }]);
  });

  it.each([
    ['since Jan 2020'],
    ['seit 01/2020'],
    ['ab Januar 2020'],
    ['from 01/2020'],
    ['Jan 2020 –'],
    ['01/2020 -'],
    ['01/2020 to date'],
    ['Jan 2020 till date'],
    ['01/2020 bis heute'],
    ['2020-01 – '],
    ['01/2020 – …'],
    ['01/2020 - ...'],
    ['Jan 2020 onwards'],
    ['2020年1月 - 至今'],
    ['Since JAN 2020 to TILL DATE'],
  ])('has an open end in "%s"', (text) => {
    expect(periodsIn(text, NOW)).toMatchObject([{ from: month(2020, 1), to: PRESENT }]);
  });

  it('lasts from the middle of the first year to the middle of the last, where only years are told', () => {
    expect(periodsIn('2019 - 2021', NOW)).toMatchObject([
      { from: month(2019, 7), to: month(2021, 6), approximate: true },
    ]);
    for (const text of [
      '2019-2021',
      "'19 – '21",
      '2019–21',
      'From 2019 until 2021',
      '2019 bis 2021',
      '2019  2021',
    ])
      expect(periodsIn(text, NOW), text).toMatchObject([{ from: month(2019, 7), to: month(2021, 6) }]);
    for (const text of [
      '2019 –',
      '2019–',
      'since 2019',
      'seit 2019',
      '2019 - ongoing',
      '2019– Lead developer',
    ])
      expect(periodsIn(text, NOW), text).toMatchObject([{ from: month(2019, 7), to: PRESENT }]);
  });

  it('of school years and of seasons is as long as they are', () => {
    expect(periodsIn('2019/20 - 2021/22', NOW)).toMatchObject([{ from: month(2019, 7), to: month(2022, 6) }]);
    expect(periodsIn('Summer 2013, 2014', NOW).map(({ from, to }) => to - from + 1)).toEqual([6]);
  });

  it.each(['Jan 2020 / Mar 2022', 'Jan 2020 | Mar 2022', '2020年1月 - 2022年3月'])(
    'is read in "%s"',
    (text) => {
      expect(periodsIn(text, NOW)).toMatchObject([{ from: month(2020, 1), to: month(2022, 3) }]);
    },
  );

  it('is read in years of accounts', () => {
    expect(periodsIn('FY20 – FY22', NOW)).toMatchObject([{ from: month(2020, 7), approximate: true }]);
  });

  it('is cut off at the present, and begins not after it', () => {
    expect(periodsIn('Jan 2025 - Dec 2027', NOW)).toMatchObject([{ to: PRESENT }]);
    expect(periodsIn('Jan 2027 - Dec 2028', NOW)).toEqual([]);
  });

  it.each([
    ['Mar 2016 - Mar 2216', 0],
    ['1900 - 2020', 0],
    ['2015 - 2025 - 2026', 12],
    ['2021 - 2019', 24],
    ['Jan 2009 - Mar 2021 (2 yrs 3 mos)', 27],
  ])('with a slip in "%s" claims %i months', (text, months) => {
    const found = periodsIn(text, NOW);
    expect(found.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(months);
  });

  it.each([
    'SQL Server 2008 to 2019',
    'Windows 2012 - 2016',
    'ISO 9001',
    'call 0171-2019',
    'room 01/22',
    'in 2024',
    '10/12 points',
    'a raise of 2.5',
    'Presidents since Lincoln',
    'May I ask',
    'from 9 to 5',
    '24/7',
  ])('is none in "%s"', (text) => {
    expect(periodsIn(text, NOW)).toEqual([]);
  });

  it('each line of a list has its own, open ends among them', () => {
    const text = '2024 -\n2019 - 2021\n01/2015 – 12/2018';
    expect(periodsIn(text, NOW).map(({ from, to }) => [from, to])).toEqual([
      [month(2024, 7), PRESENT],
      [month(2019, 7), month(2021, 6)],
      [month(2015, 1), month(2018, 12)],
    ]);
  });

  it('stands where it says, in any letters before it', () => {
    const text = 'Übung 🙂 Koch, Jan 2020 – Feb 2021';
    const [period] = periodsIn(text, NOW);
    expect(text.slice(period?.start, period?.end)).toBe('Jan 2020 – Feb 2021');
  });

  it('of a long text of nothing but dashes and years is read in no time that grows with more than its length', () => {
    expect(periodsIn('2020 - '.repeat(5000), NOW).length).toBeGreaterThan(0);
    expect(periodsIn('- '.repeat(20_000), NOW)).toEqual([]);
  });
});

describe('a line without its dates', () => {
  it.each([
    ['Python Developer Jan 2022 - Present', 'Python Developer'],
    ['Koch seit 2019', 'Koch'],
    ['2019 – 2021 Koch', 'Koch'],
    ['Koch (03/2019 – heute)', 'Koch (                 )'],
    ['Koch · Aug 2022 – Present · 4 yrs 4 mos', 'Koch ·'],
  ])('of "%s" is "%s"', (line, left) => {
    const blank = withoutDates(line, NOW);
    expect(blank).toHaveLength(line.length);
    expect(blank.trim().replaceAll(/\s+/g, ' ')).toBe(left.replaceAll(/\s+/g, ' '));
  });
});
