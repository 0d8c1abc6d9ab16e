import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Drawn, drawnPdf, smallPdf } from './fixtures/small-pdf';
import { readResumeFile } from './read-resume-file';

const read = (pdf: Uint8Array<ArrayBuffer>) => readResumeFile(new File([pdf], 'cv.pdf'));
const textOf = async (pdf: Uint8Array<ArrayBuffer>) => (await read(pdf)).text;
const failureOf = (pdf: Uint8Array<ArrayBuffer>) =>
  read(pdf).then(
    () => 'read',
    ({ code, message }) => `${code}: ${message}`,
  );

const PERSON = 'Mira Solberg, backend engineer';
const column = (lines: readonly string[], x: number, how: Partial<Drawn> = {}): Drawn[] =>
  lines.map((text, at) => ({ text, x, y: 780 - 18 * at, ...how }));

describe('letters that are set apart in a PDF', () => {
  it.each([0.5, 1, 1.5, 2, 3, 5])('are words, %f points apart', async (letterSpacing) => {
    const lines = [
      PERSON,
      'WORK EXPERIENCE',
      'Developer in R&D, C and C++ since 03/2019 - 2022',
      'SKILLS',
      'SQL',
    ];
    for (const size of [9, 11, 14])
      expect(await textOf(drawnPdf([column(lines, 40, { letterSpacing, size })]))).toBe(lines.join('\n'));
  });

  it('are words beside others that are not', async () => {
    const page = [
      { text: PERSON, x: 40, y: 780 },
      { text: 'EXPERIENCE', x: 40, y: 760, letterSpacing: 2, font: 'F2' as const },
      { text: '2019 - 2022', x: 400, y: 760 },
      { text: 'R & D at A B Volvo', x: 40, y: 740 },
    ];
    expect(await textOf(drawnPdf([page]))).toBe(`${PERSON}\nEXPERIENCE 2019 - 2022\nR & D at A B Volvo`);
  });

  it.each([0.8, 1.4, 3])(
    'are words where each is placed by itself, %f points apart, with and without spaces',
    async (gap) => {
      // Widths of Helvetica, in thousandths.
      const WIDTHS: Record<string, number> = {
        W: 944,
        O: 778,
        R: 722,
        K: 667,
        E: 667,
        D: 722,
        U: 722,
        C: 722,
        A: 667,
        T: 611,
        I: 278,
        N: 722,
        ' ': 278,
      };
      const placed = (text: string, y: number, withSpaces: boolean): Drawn[] => {
        let x = 40;
        return [...text].flatMap((letter, at) => {
          const drawn = { text: letter, x, y };
          // Kerned as printers do.
          const kerning = `${letter}${text[at + 1]}` === 'AT' ? -0.74 : 0;
          x += (WIDTHS[letter] ?? 500) / 100 + gap + kerning;
          return letter === ' ' && !withSpaces ? [] : [drawn];
        });
      };
      for (const withSpaces of [true, false]) {
        const page = [
          { text: PERSON, x: 40, y: 780 },
          ...placed('WORK EDUCATION', 760, withSpaces),
          ...placed('WORK IN A WORD OR TWO', 740, withSpaces),
        ];
        expect(await textOf(drawnPdf([page]))).toBe(`${PERSON}\nWORK EDUCATION\nWORK IN A WORD OR TWO`);
      }
    },
  );

  it('are words where spaces were typed between them', async () => {
    const typed = ['W O R K   E X P E R I E N C E', 'S K I L L S', 'W O R K  H I S T O R Y'];
    expect(await textOf(smallPdf([[PERSON, ...typed]]))).toBe(
      `${PERSON}\nWORK EXPERIENCE\nSKILLS\nWORK HISTORY`,
    );
  });

  it('are what they are where lines are justified', async () => {
    const line = 'I am a Java developer of services in a bank';
    expect(await textOf(drawnPdf([[{ text: line, x: 40, y: 780, wordSpacing: 7 }]]))).toBe(line);
  });
});

describe('columns of a PDF', () => {
  const LEFT = ['CONTACT', 'mira@example.org', 'SKILLS', 'Python', 'Docker', 'LANGUAGES', 'German'];
  const JOBS = [
    'EXPERIENCE',
    'Senior Python Developer',
    'Talweg GmbH, Leipzig',
    'Data Analyst',
    'Lachs AG, Gera',
  ];
  const dates = [
    { text: '2022 - Present', x: 480, y: 762 },
    { text: '2018 - 2020', x: 490, y: 726 },
  ];
  const READ = [
    'EXPERIENCE',
    'Senior Python Developer 2022 - Present',
    'Talweg GmbH, Leipzig',
    'Data Analyst 2018 - 2020',
    'Lachs AG, Gera',
  ];

  it.each([0, 90, 180, 270])(
    'are read one after the other on a page turned by %i degrees',
    async (rotated) => {
      const shown = [...column(LEFT, 40), ...column(JOBS, 200), ...dates];
      // The page is turned with the clock, and what is on it against it.
      const [cos, sin] = [Math.cos((rotated * Math.PI) / 180), Math.sin((rotated * Math.PI) / 180)];
      const turned = shown.map(({ x, y, ...text }) => ({
        ...text,
        x: 300 + (x - 300) * cos - (y - 600) * sin,
        y: 400 + (x - 300) * sin + (y - 600) * cos,
        turned: rotated,
      }));
      expect(await textOf(drawnPdf([turned], { rotated }))).toBe([...LEFT, ...READ].join('\n'));
    },
  );

  it('are not hidden by a watermark across the page', async () => {
    const watermark = { text: 'CONFIDENTIAL DRAFT', x: 150, y: 450, size: 30, turned: 45 };
    expect(await textOf(drawnPdf([[watermark, ...column(LEFT, 40), ...column(JOBS, 200), ...dates]]))).toBe(
      [...LEFT, ...READ, 'CONFIDENTIAL DRAFT'].join('\n'),
    );
  });
});

describe('fonts whose letters a PDF does not name', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

  it.each([
    ['UniJIS-UCS2-H', 'Japan1', '山田太郎、バックエンドエンジニア、株式会社サンプル、東京'],
    ['UniGB-UCS2-H', 'GB1', '张伟后端开发工程师工作经历腾讯科技负责支付系统的开发'],
    ['UniCNS-UTF16-H', 'CNS1', '張偉後端開發工程師工作經歷台積電負責付款系統的開發'],
    ['UniKS-UTF16-H', 'Korea1', '김철수 백엔드 개발자 경력 삼성전자 기술 언어 한국어 영어 학력 서울'],
  ])('are read by the map %s', async (map, ordering, text) => {
    const pdf = drawnPdf(
      [
        [
          { text: utf16(text), x: 40, y: 780, font: 'F3' },
          { text: 'Python 2019 - 2022', x: 40, y: 760 },
        ],
      ],
      { cjk: { map, ordering } },
    );
    expect(await textOf(pdf)).toBe(`${text}\nPython 2019 - 2022`);
  });

  it('are told from a scan', async () => {
    // As TrueType fonts often number their letters: the space is 3.
    const numbered = (text: string) =>
      [...text].map((letter) => (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('');
    const drawings = column(
      Array.from({ length: 8 }, (_, at) => numbered(`Python developer in Oslo since 201${at}`)),
      40,
      { font: 'F4' },
    );
    expect(await failureOf(drawnPdf([drawings]))).toMatch(/^undecodable: .* which letters its fonts draw/u);
  });
});

describe('a PDF of scanned pages', () => {
  it.each([
    'Scanned with CamScanner',
    'Scanned by TapScanner',
    'CamScanner',
    'Scanned with Adobe Scan on 12 March 2024',
    'Created by Genius Scan for iOS, the free version',
    'Gescannt mit Microsoft Lens am 12.03.2024',
    'Evaluation Only. Created with Example.PDF. Copyright 2002-2024',
    'CONFIDENTIAL: for internal use of the addressee only',
    'IMG_20240312_101512_Kopie_Bewerbungsunterlagen',
  ])('is refused whatever is stamped on it: %s', async (stamp) => {
    for (const pages of [1, 2, 3]) {
      const stamped = Array.from({ length: pages }, (_, at) => [stamp, `Page ${at + 1} of ${pages}`]);
      expect(await failureOf(smallPdf(stamped))).toMatch(
        /^no-text: This PDF contains almost no text \(“.*”\)\. It is probably a scan.* paste the text/u,
      );
    }
  });

  it('is refused with a heading on its first page', async () => {
    const pages = [['Curriculum vitae of Mira Solberg'], ['Scanned with CamScanner'], ['Page 3']];
    expect(await failureOf(smallPdf(pages))).toMatch(/^no-text: /u);
  });

  it('is read where the scanner knew its letters, stamp and all', async () => {
    const page = [PERSON, 'Python, PostgreSQL and Kubernetes since 2016', 'Scanned with CamScanner'];
    expect(await textOf(smallPdf([page]))).toBe(page.join('\n'));
  });

  it('that is short but says something is a resume', async () => {
    expect(await textOf(smallPdf([[PERSON]]))).toBe(PERSON);
    expect(await textOf(smallPdf([['Krankenpfleger, zehn Jahre Chirurgie']]))).toContain('Chirurgie');
  });
});

describe('a PDF made to keep its reader busy', () => {
  it('is refused for more pages than any resume', async () => {
    const book = Array.from({ length: 61 }, () => [PERSON]);
    expect(await failureOf(smallPdf(book))).toMatch(/^too-large: This PDF has 61 pages/u);
  });

  it('is refused where it unpacks to more than any resume', async () => {
    const line = { text: PERSON, x: 40, y: 780 };
    expect(await textOf(drawnPdf([[line]], { packed: true }))).toBe(PERSON);
    const long = ' '.repeat(1024 * 1024);
    const pages = Array.from({ length: 40 }, () => [line, { ...line, text: long }]);
    const bomb = drawnPdf(pages, { packed: true });
    expect(bomb.length).toBeLessThan(150_000);
    expect(await failureOf(bomb)).toMatch(/^too-large: This PDF unpacks to more than 32 MB/u);
  });
});

// Recorded beside the checkout, never part of it.
const REPORTS = fileURLToPath(new URL('../../../shared/data/reports', import.meta.url));
const reported = (name: string) => new Uint8Array(readFileSync(`${REPORTS}/${name}`));

describe.skipIf(!existsSync(`${REPORTS}/9-left-sidebar-dates-right.pdf`))('a PDF that users reported', () => {
  it('has its sidebar before the jobs, and the jobs with their dates', async () => {
    const lines = (await textOf(reported('9-left-sidebar-dates-right.pdf'))).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['nora@example.org', 'Senior Python Developer 2022 - Present']),
    );
    expect(lines.indexOf('German native')).toBeLessThan(lines.indexOf('EXPERIENCE'));
  });

  it('has its headings in words', async () => {
    const lines = (await textOf(reported('20-spaced-headings.pdf'))).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['EDUCATION', 'EXPERIENCE', 'LANGUAGES', 'HOBBIES']));
  });

  it('is read in Japanese', async () => {
    expect(await textOf(reported('19-cjk-ja.pdf'))).toMatch(/^山田太郎\n職務経歴書\nバックエンドエンジニア/u);
  });

  it('is refused as a scan', async () => {
    expect(await failureOf(reported('10-scanner-stamp.pdf'))).toMatch(/^no-text: .*CamScanner/u);
  });
});
