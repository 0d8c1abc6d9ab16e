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

  it('has bullets where a font of signs draws them with a letter', () => {
    const lines = ['Services in Python', 'Tools in Bash', 'Reports for trams'];
    const signs = column(50, ['n', 'n', 'n']).map((piece) => ({ ...piece, font: 'signs' }));
    const texts = column(70, lines).map((piece) => ({ ...piece, font: 'plain' }));
    expect(pageText([...signs, ...texts])).toBe(lines.map((line) => `• ${line}`).join('\n'));
    const letters = column(50, ['C', 'C', 'R']).map((piece) => ({ ...piece, font: 'bold' }));
    expect(pageText([...letters, ...texts]).replaceAll('\t', ' ')).toBe(
      lines.map((line, at) => `${'CCR'[at]} ${line}`).join('\n'),
    );
  });

  it('is empty for an empty page', () => {
    expect(pageText([])).toBe('');
  });
});

/** Lines beside each other: what stands at each x, row by row; empty where nothing does. */
const rows = (xs: readonly number[], texts: readonly (readonly string[])[], top = 700): Piece[] =>
  xs.flatMap((x, at) =>
    column(
      x,
      texts.map((row) => row[at] ?? ''),
      top,
    ),
  );

/** Lines that end at one place. */
const flushRight = (pieces: readonly Piece[], edge: number): Piece[] =>
  pieces.map((piece) => ({ ...piece, x: edge - piece.width }));

const shifted = (pieces: readonly Piece[], points: number): Piece[] =>
  pieces.map((piece) => ({ ...piece, y: piece.y - points }));

const SIDEBAR = [
  'CONTACT',
  'mira@example.org',
  'Oslo',
  'SKILLS',
  'Python',
  'Flask',
  'Docker',
  'LANGUAGES',
  'German',
];
const CAREER = [
  ['EXPERIENCE', ''],
  ['Senior Python Developer', '2022 - Present'],
  ['Talweg GmbH, Leipzig', ''],
  ['Services in FastAPI', ''],
  ['Python Developer', '03/2020 - 2021'],
  ['Kranich AG, Jena', ''],
  ['Data Analyst', '2018 - 2020'],
  ['Lachs AG, Gera', ''],
  ['EDUCATION', ''],
  ['B.Sc. Informatics', '2014 - 2018'],
];
const CAREER_READ = CAREER.map((row) => row.filter((text) => text !== '').join(' '));

describe('a page with a sidebar, and dates at the edge', () => {
  const dates = (edge: number) =>
    flushRight(
      rows(
        [400],
        CAREER.map(([, date]) => [date ?? '']),
      ),
      edge,
    );
  const jobs = (x: number) =>
    column(
      x,
      CAREER.map(([job]) => job ?? ''),
    );

  it.each([300, 420, 560])(
    'has the sidebar on the left and the dates with their jobs, at %i points',
    (edge) => {
      const page = pageText([...column(40, SIDEBAR), ...jobs(160), ...dates(Math.max(edge, 370))]);
      expect(page).toBe([...SIDEBAR, ...CAREER_READ].join('\n'));
    },
  );

  it.each([15, 40, 90])(
    'has the dates with their jobs, and then the sidebar on the right, %i points off',
    (gutter) => {
      const page = pageText([...jobs(40), ...dates(360), ...column(360 + gutter, SIDEBAR)]);
      expect(page).toBe([...CAREER_READ, ...SIDEBAR].join('\n'));
    },
  );

  it('has dates on the left of their jobs beside a sidebar', () => {
    const before = rows(
      [160],
      CAREER.map(([, date]) => [date ?? '']),
    );
    const page = pageText([...column(40, SIDEBAR), ...before, ...jobs(260)]);
    const read = CAREER.map(([job, date]) => (date === '' ? job : `${date} ${job}`));
    expect(page).toBe([...SIDEBAR, ...read].join('\n'));
  });

  it.each([3, 5, 7, 10])('does not mix columns whose lines are %i points off', (points) => {
    const page = pageText([...shifted(column(40, SIDEBAR), points), ...jobs(160), ...dates(500)]);
    expect(page).toBe([...SIDEBAR, ...CAREER_READ].join('\n'));
  });

  it('has lines below the dates that run to the edge', () => {
    const long = 'Pipelines, reports and dashboards for a bank, a tram and two hospitals';
    const main = [...jobs(160), ...dates(520), ...column(160, [long], 700 - 14 * CAREER.length)];
    expect(pageText([...column(40, SIDEBAR), ...main])).toBe([...SIDEBAR, ...CAREER_READ, long].join('\n'));
  });

  it('has places and hours under the dates with their jobs', () => {
    const notes = CAREER.map(([, date], at) => date || (CAREER[at - 1]?.[1] ? 'Oslo' : ''));
    const edge = flushRight(
      column(
        400,
        notes.map((note, at) => (at === 0 || CAREER[at]?.[0] === 'EDUCATION' ? '' : note)),
      ),
      480,
    );
    const read = CAREER.map(([job, date], at) => {
      const note = date || (at > 0 && job !== 'EDUCATION' && CAREER[at - 1]?.[1] ? 'Oslo' : '');
      return note === '' ? job : `${job} ${note}`;
    });
    expect(pageText([...jobs(160), ...edge, ...column(510, SIDEBAR)])).toBe([...read, ...SIDEBAR].join('\n'));
    const alone = pageText([...jobs(160), ...edge]);
    expect(alone.replaceAll('\t', ' ')).toBe(read.join('\n'));
  });

  it('has bullets and icons with what they stand before', () => {
    const bulleted = CAREER_READ.map((text) => ['•', text]);
    const page = pageText([...column(40, SIDEBAR), ...rows([160, 180], bulleted)]);
    expect(page).toBe([...SIDEBAR, ...CAREER_READ.map((text) => `• ${text}`)].join('\n'));
  });

  it('has three columns one after the other', () => {
    const third = ['AWARDS', 'Prize of the city', 'Best thesis', 'HOBBIES', 'Rowing'];
    const page = pageText([...column(40, SIDEBAR), ...column(160, JOBS), ...column(320, third)]);
    expect(page).toBe([...SIDEBAR, ...JOBS, ...third].join('\n'));
  });
});

describe('labels', () => {
  it('stay with what they stand for, which may go on below, and headings with their sections', () => {
    const page = pageText([
      ...column(50, ['Berufserfahrung'], 714),
      ...rows(
        [50, 160],
        [
          ['01/2022 – heute', 'Bauleiter'],
          ['', 'Talweg GmbH, mit zwölf Baustellen in ganz Sachsen'],
          ['03/2018 – 12/2021', 'Polier'],
          ['', 'Kranich AG'],
        ],
      ),
      ...column(50, ['Sprachen'], 644),
      ...rows(
        [50, 160],
        [
          ['Deutsch', 'Muttersprache'],
          ['Englisch', 'B2'],
          ['Polnisch', 'A2'],
        ],
        630,
      ),
    ]);
    expect(page.replaceAll('\t', ' ').split('\n')).toEqual([
      'Berufserfahrung',
      '01/2022 – heute Bauleiter',
      'Talweg GmbH, mit zwölf Baustellen in ganz Sachsen',
      '03/2018 – 12/2021 Polier',
      'Kranich AG',
      'Sprachen',
      'Deutsch Muttersprache',
      'Englisch B2',
      'Polnisch A2',
    ]);
  });
});

describe('fields side by side', () => {
  const GRID = [
    ['Python', 'Docker', 'Linux'],
    ['Flask', 'AWS', 'Bash'],
    ['PostgreSQL', 'Terraform', 'Git'],
    ['Kafka', 'Ansible', 'Jenkins'],
  ];

  it.each([2, 3, 4])('are read before the next heading, %i rows of them', (number) => {
    const grid = GRID.slice(0, number);
    const page = pageText([
      ...column(50, ['SKILLS'], 714),
      ...rows([50, 200, 350], grid),
      ...column(50, ['LANGUAGES', 'German', 'French'], 700 - 14 * number),
    ]);
    expect(page.split('\n')).toEqual([
      'SKILLS',
      ...grid.map((row) => row.join('\t')),
      'LANGUAGES',
      'German',
      'French',
    ]);
  });

  it('stay pairs', () => {
    const pairs = [
      ['German', 'native'],
      ['English', 'C1'],
      ['French', 'B1'],
      ['Spanish', 'A2'],
    ];
    const page = pageText([...column(50, ['LANGUAGES'], 714), ...rows([50, 200], pairs)]);
    expect(page.split('\n')).toEqual(['LANGUAGES', ...pairs.map((pair) => pair.join('\t'))]);
  });

  it('have a head in a font of its own', () => {
    const head = rows([50, 200], [['Language', 'Level']], 714).map((piece) => ({ ...piece, font: 'bold' }));
    const pairs = rows(
      [50, 200],
      [
        ['German', 'native'],
        ['English', 'C1'],
        ['French', 'B1'],
        ['Spanish', 'A2'],
      ],
    ).map((piece) => ({ ...piece, font: 'plain' }));
    expect(
      pageText([...head, ...pairs])
        .split('\n')
        .slice(0, 2),
    ).toEqual(['Language\tLevel', 'German\tnative']);
  });

  it('in columns of lists that do not end together are read before the next heading', () => {
    const left = [
      'Python and its frameworks for services',
      'Flask',
      'PostgreSQL',
      'Kafka',
      'PROJECTS',
      'A map of trams',
    ];
    const right = ['Docker', 'AWS with all that belongs to it, and more', 'Terraform', 'Ansible'];
    const page = pageText([...column(50, left), ...shifted(column(300, right), 6)]);
    expect(page.split('\n')).toEqual([...left.slice(0, 4), ...right, ...left.slice(4)]);
  });
});

describe('a page in a script that is read from the right', () => {
  const at = (text: string, x: number, y = 700): Piece => ({
    text,
    x,
    y,
    width: text.length * 6,
    height: 10,
  });

  it('has the pieces of a line from the right, and numbers and names among them as they are', () => {
    expect(pageText([at('תוכנה', 100), at('מפתח', 140), at('בכיר', 70)])).toBe('מפתח תוכנה בכיר');
    const mixed = [
      at('מפתח', 300),
      at('Python', 240),
      at('Developer', 180),
      at('2019', 150),
      at('חיפה', 110),
    ];
    expect(pageText(mixed)).toBe('מפתח 2019 Developer Python חיפה');
  });

  it('may stand in a line that is read from the left', () => {
    const line = [at('Fluent in', 50), at('בעברית', 120), at('וגם', 170), at('and more of it', 210)];
    expect(pageText(line)).toBe('Fluent in וגם בעברית and more of it');
  });

  it('has its right column first', () => {
    const left = ['ניסיון', 'מפתח תוכנה', 'חברה א', 'מנהלת צוות', 'חברה ב'].map((text, row) =>
      at(text, 50, 700 - 14 * row),
    );
    const right = ['כישורים', 'פיתוח', 'ניהול', 'שפות', 'עברית'].map((text, row) =>
      at(text, 300, 693 - 14 * row),
    );
    expect(pageText([...left, ...right])).toBe([...right, ...left].map(({ text }) => text).join('\n'));
  });
});

describe('words whose letters are drawn one by one', () => {
  const letters = (text: string, gap: number, width = 6): Piece[] =>
    [...text].flatMap((letter, at) =>
      letter === ' ' ? [] : [{ text: letter, x: 50 + at * (width + gap), y: 700, width, height: 10 }],
    );

  it.each([0, 1, 2, 4, 12])('are words, %i points apart', (gap) => {
    expect(pageText(letters('WORK EXPERIENCE', gap))).toBe('WORK EXPERIENCE');
  });

  it('are no columns, however far apart', () => {
    const below = column(50, ['Developer', 'Talweg GmbH', 'Analyst', 'Lachs AG', 'Trainee'], 680);
    expect(pageText([...letters('MY CAREER', 14), ...below]).split('\n')[0]).toBe('MY CAREER');
  });

  it('of a script without spaces have none', () => {
    expect(pageText(letters('職務経歴', 4))).toBe('職務経歴');
  });
});

describe('a page of many lines', () => {
  it('is read line by line when it has more than any resume', () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `line ${at}`);
    const text = pageText([...column(50, lines, 90_000), ...column(300, lines, 90_000)]);
    expect(text.split('\n')[1999]).toBe('line 1999 line 1999');
  });
});
