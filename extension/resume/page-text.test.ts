import { describe, expect, it } from 'vitest';
import { type Piece, pageText } from './page-text';

/** A column of lines, ten points high, from the top. */
const column = (x: number, lines: readonly string[], top = 700): Piece[] =>
  lines.flatMap((text, at) =>
    text === '' ? [] : [{ text, x, y: top - 14 * at, width: text.length * 5, height: 10 }],
  );

const SKILLS = ['SKILLS', 'Python', 'Airflow', 'PostgreSQL', 'LANGUAGES', 'German'];
const JOBS = [
  'EXPERIENCE',
  'Data engineer, Korn',
  'Pipelines for a bank',
  'Analyst, Nordlicht',
  'Reports for trams',
  'EDUCATION',
];

describe('the text of a page', () => {
  it('has one column after the other, whichever way they were drawn', () => {
    const [left, right] = [column(50, SKILLS), column(220, JOBS)];
    const acrossThePage = left.flatMap((piece, at) => [piece, right[at] as Piece]);
    expect(pageText(acrossThePage)).toBe([...SKILLS, ...JOBS].join('\n'));
    expect(pageText([...right, ...left])).toBe([...SKILLS, ...JOBS].join('\n'));
  });

  it('has what spans the columns before and after them', () => {
    const head = {
      text: 'Mira Solberg, engineer of data and of everything around them',
      x: 50,
      y: 760,
      width: 400,
      height: 18,
    };
    const foot = {
      text: 'References and certificates of all of this on request, in writing',
      x: 50,
      y: 500,
      width: 400,
      height: 10,
    };
    const page = pageText([foot, ...column(50, SKILLS), head, ...column(220, JOBS)]);
    expect(page).toBe([head.text, ...SKILLS, ...JOBS, foot.text].join('\n'));
  });

  it.each([
    ['right', 50, 400],
    ['left', 160, 50],
  ])('keeps dates on the %s with the lines that they belong to', (_, text, dates) => {
    const jobs = ['Data engineer, Korn', 'Analyst, Nordlicht', 'Trainee, Meridian', 'Student, Oslo'];
    const years = ['2019 - present', '2016 - 2019', '03/2014', '2010 - 2014'];
    const page = pageText([...column(text, jobs), ...column(dates, years)]);
    expect(page.split('\n')).toEqual(
      jobs.map((job, at) => (dates > text ? `${job} ${years[at]}` : `${years[at]} ${job}`)),
    );
  });

  it('puts the pieces of a line together, with a space only where there is one', () => {
    const at = (text: string, x: number, width: number) => ({ text, x, y: 700, width, height: 10 });
    expect(pageText([at('gineer', 72, 30), at('en', 60, 12), at('Data', 30, 24), at(' ', 54, 5)])).toBe(
      'Data engineer',
    );
  });

  it('is empty for an empty page', () => {
    expect(pageText([])).toBe('');
  });
});
