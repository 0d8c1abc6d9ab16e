import { describe, expect, it } from 'vitest';
import type { PostingText } from '../posting/read-posting.ts';
import { BuiltinScorer } from './builtin.ts';

// Properties that hold for any resume and posting, tried with texts put together at random from a fixed seed.

const NOW = new Date('2026-11-22');

/** Marsaglia's xorshift: the same numbers on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const RESUMES = [
  'Senior Python Developer, Nordlicht, 03/2019 - present\nPython, SQL, Airflow and PostgreSQL on Linux. Docker.\nPython Developer, Korn, 2015 - 2019\nLanguages: English (C1), German (B1)',
  'Pflegefachkraft, Klinik am See, 01/2019 - heute\nGrund- und Behandlungspflege, Wundversorgung, Medikamentengabe.\nAltenpflegerin, Haus Sonne, 04/2014 - 12/2018\nSprachen: Deutsch (Muttersprache)',
  'Recruitment Consultant, Hive, 2018 - present\nSourcing, screening and interviews, LinkedIn Recruiter.\nHR Assistant, Loft, 2015 - 2018\nLanguages: English (native)',
  'Bauleiter, Stein GmbH, 2012 - heute\nBauleitung im Hochbau, VOB, Kalkulation, Ausschreibung, MS Project.\nBauingenieur, Planwerk, 2008 - 2012',
  'Accountant, Ledger Ltd, 2016 - present\nGeneral ledger, month end, accounts payable, Excel, SAP.\nBookkeeper, Penny, 2012 - 2016',
];
const TITLES = [
  'Python Developer',
  'Senior Data Engineer (m/f/d)',
  'Registered Nurse',
  'Pflegefachkraft (m/w/d)',
  'Recruiter',
  'Bauleiter Hochbau (m/w/d)',
  'Accountant',
  'Store Manager',
];
/** Demands that no resume above shows. */
const MISSING = [
  'Kubernetes',
  'Terraform',
  'Salesforce',
  'AutoCAD',
  'Tableau',
  'Photoshop',
  'MATLAB',
  'Jira',
];
const DEMANDS = [
  'Python',
  'SQL and PostgreSQL',
  'Docker',
  'Wundversorgung',
  'Medikamentengabe',
  'sourcing and screening of candidates',
  'general ledger and month end',
  'VOB und Kalkulation',
  '5 years of experience',
  ...MISSING,
];
const TASKS = [
  'You build and run data pipelines.',
  'Sie pflegen unsere Patienten.',
  'You fill vacancies with our hiring managers.',
  'Sie leiten Baustellen in der Region.',
  'You keep the books and prepare the annual accounts.',
];
/** Sentences that ask for nothing and tell nothing of the work. */
const IDLE = [
  'We are a friendly bunch.',
  'Everyone is welcome here.',
  'Our doors are open to everybody.',
  'The nearest bus stops five minutes from the door.',
  'Wir freuen uns auf dich.',
  'The nearest station is round the corner.',
  'It is quiet here, and the coffee is good.',
  'Bei uns duzen sich alle.',
  'This opening has been online since Monday.',
];

interface Drawn {
  resume: string;
  title: string;
  tasks: string[];
  demands: string[];
}

function drawn(seed: number): Drawn {
  const number = numbers(seed);
  const some = <T>(list: readonly T[], most: number): T[] => {
    const count = 1 + number(most);
    return [...new Set(Array.from({ length: count }, () => list[number(list.length)] as T))];
  };
  return {
    resume: some(RESUMES, 1)[0] as string,
    title: some(TITLES, 1)[0] as string,
    tasks: some(TASKS, 3),
    demands: some(DEMANDS, 9),
  };
}

const postingOf = ({ title, tasks, demands }: Drawn): PostingText => ({
  title,
  company: 'Example',
  location: null,
  description: `Your tasks\n${tasks.map((it) => `- ${it}`).join('\n')}\n\nRequirements\n${demands.map((it) => `- ${it}`).join('\n')}`,
});
const SCORERS = new Map(RESUMES.map((resume) => [resume, new BuiltinScorer(resume, NOW)]));
const scoreOf = (resume: string, posting: PostingText) =>
  (SCORERS.get(resume) ?? new BuiltinScorer(resume, NOW)).score(posting);
const SEEDS = Array.from({ length: 60 }, (_, index) => 7919 * (index + 1));

describe('whatever the texts, the built-in score', () => {
  it('is a whole number from 0 to 100, and the same for the same texts', () => {
    for (const seed of SEEDS.slice(0, 40)) {
      const it = drawn(seed);
      const { score } = scoreOf(it.resume, postingOf(it));
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(scoreOf(it.resume, postingOf(it)).score).toBe(score);
    }
  });

  it('is not lowered by a sentence that asks for nothing, wherever it stands', () => {
    for (const [index, seed] of SEEDS.entries()) {
      const it = drawn(seed);
      const posting = postingOf(it);
      const before = scoreOf(it.resume, posting).score;
      const idle = IDLE[index % IDLE.length];
      for (const description of [
        `${idle}\n\n${posting.description}`,
        `${posting.description}\n${idle}`,
        posting.description.replace('\n\nRequirements', `\n${idle}\n\nRequirements`),
      ])
        expect(scoreOf(it.resume, { ...posting, description }).score).toBeGreaterThanOrEqual(before);
    }
  });

  it('is not lowered when a demand that is missing goes', () => {
    let tried = 0;
    for (const seed of SEEDS) {
      const it = drawn(seed);
      const before = scoreOf(it.resume, postingOf(it)).score;
      for (const gone of it.demands.filter((demand) => MISSING.includes(demand))) {
        const demands = it.demands.filter((demand) => demand !== gone);
        tried += 1;
        expect(scoreOf(it.resume, postingOf({ ...it, demands })).score).toBeGreaterThanOrEqual(before);
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('changes by 3 points at most when paragraphs change places', () => {
    for (const seed of SEEDS) {
      const it = drawn(seed);
      const posting = postingOf(it);
      const turned = { ...posting, description: posting.description.split('\n\n').reverse().join('\n\n') };
      const [one, other] = [scoreOf(it.resume, posting).score, scoreOf(it.resume, turned).score];
      expect(Math.abs(one - other)).toBeLessThanOrEqual(3);
    }
  });

  it('of a posting that says hardly anything is below that of the same posting in full, where that fits', () => {
    for (const resume of RESUMES) {
      const title = (resume.split(',')[0] as string).replace(/^Senior /, '');
      const description = `Requirements\n- ${(resume.split('\n')[1] as string)
        .replaceAll(/ (?:and|im|on) /g, ', ')
        .split(/[,.] /)
        .join('\n- ')}`;
      const full = scoreOf(resume, { title, company: 'Example', location: null, description });
      expect(full.unjudged).toBeNull();
      for (const thin of ['.', 'See the full job description on our careers page.', 'x'.repeat(100_000)]) {
        const other = scoreOf(resume, { title, company: 'Example', location: null, description: thin });
        expect(other.unjudged?.cause).toBe('posting-not-understood');
        expect(other.score).toBeLessThan(full.score);
      }
    }
  });
});
