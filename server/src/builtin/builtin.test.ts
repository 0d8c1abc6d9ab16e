import { describe, expect, it } from 'vitest';
import { gradeSummary, ticketFor } from './grade.ts';
import { analyse, challenge, ihlScoreOf, judge } from './ihl.ts';
import { skillsOf } from './skills.ts';
import { intoSections, summarise } from './summary.ts';

const posting = {
  externalId: 'R1',
  title: 'Lagerist (m/w/d)',
  company: 'Korn & Kruste',
  location: 'Lübeck',
  description:
    'Wir sind eine Bäckerei mit 40 Filialen.\nIhre Aufgaben\n- Kommissionierung von Backwaren\n- Wareneingang prüfen\nIhr Profil\n- Staplerschein zwingend erforderlich\n- mindestens 2 Jahre Erfahrung im Lager\n- gute Deutschkenntnisse\nWir bieten\n- Vollzeit, unbefristet, 2.900 € im Monat',
};

describe('the skills by rules', () => {
  it('are all those of which one is enough, each by its own name', () => {
    const description = 'Requirements\n- Python, Java or Go\n- Fluent in German or French';
    const { skills } = skillsOf({ ...posting, title: 'Clerk', description });
    expect(skills.map(({ skill }) => skill)).toEqual(
      expect.arrayContaining(['Python', 'Java', 'Go', 'German', 'French']),
    );
    expect(skills.find(({ skill }) => skill === 'Java')?.reasoning).toContain('One of several.');
  });
});

describe('the summary by rules', () => {
  it('has the posting’s own points under the headings of its language', () => {
    expect(summarise(posting).summary).toBe(
      'Lagerist (m/w/d) bei Korn & Kruste in Lübeck\n\nAufgaben:\n- Kommissionierung von Backwaren\n- Wareneingang prüfen\n\nAnforderungen:\n- Staplerschein zwingend erforderlich\n- mindestens 2 Jahre Erfahrung im Lager\n- gute Deutschkenntnisse\n\nEinzelheiten:\n- Vollzeit, unbefristet, 2.900 € im Monat',
    );
  });
  it('of a posting in two languages says everything once, in the one that it uses more', () => {
    const description = [
      'Ihre Aufgaben',
      '- Sie kneten den Teig für das Brot und die Brötchen in der Nacht.',
      'Ihr Profil',
      '- Sie haben die Ausbildung zum Bäcker mit Erfolg abgeschlossen.',
      '*** English version below ***',
      'Your tasks',
      '- You knead the dough for the bread and the rolls in the night.',
      '- You are in charge of the ovens and of the people who work at them.',
      'Your profile',
      '- You have finished the training to be a baker and you are used to the night.',
    ].join('\n');
    const { summary } = summarise({ ...posting, description });
    expect(summary).toContain('You knead the dough');
    expect(summary).not.toContain('Teig');
    expect(summary).not.toContain('Ausbildung');
  });
  it('begins no point in the middle of a sentence', () => {
    const description =
      'Wir sind eine Bäckerei. Dich erwarten abwechslungsreiche Tätigkeiten – und das vom ersten Tag an.\nIhre Aufgaben\n- Backen';
    expect(summarise({ ...posting, description }).summary).not.toMatch(/^- und/mu);
  });
  it('is sorted into the sections that are stored', () => {
    expect(intoSections(posting)).toEqual({
      role: 'Lagerist (m/w/d)',
      company: 'Korn & Kruste',
      location: 'Lübeck',
      job_id: 'R1',
      key_responsibilities: ['Kommissionierung von Backwaren', 'Wareneingang prüfen'],
      requirements: [
        'Staplerschein zwingend erforderlich',
        'mindestens 2 Jahre Erfahrung im Lager',
        'gute Deutschkenntnisse',
      ],
      details: ['Vollzeit, unbefristet, 2.900 € im Monat'],
    });
  });
});

describe('the grade by rules', () => {
  it('passes what the posting says', () => {
    expect(gradeSummary(posting, summarise(posting).summary)).toEqual({ issues: [], grade: 'pass' });
  });
  it('fails a figure that the posting does not have, and says which', () => {
    const graded = gradeSummary(posting, 'Lagerist mit Staplerschein, 3.400 € im Monat');
    expect(graded.grade).toBe('fail');
    expect(graded.issues).toEqual(['The figure 3.400 does not occur in the posting.']);
  });
  it('takes the same figure written another way', () => {
    expect(gradeSummary(posting, 'Staplerschein, 2,900 € im Monat, 40 Filialen').grade).toBe('pass');
  });
  it('tells a must that is left out', () => {
    expect(gradeSummary(posting, 'Eine Stelle im Lager.').issues[0]).toContain(
      'A required skill is missing: Staplerschein',
    );
  });
  it('leads to a ticket that tells what is open', () => {
    expect(ticketFor('Lagerist', ['A must is missing.'])).toEqual({
      title: 'Summary of "Lagerist" needs a look: A must is missing.',
      reason: 'No version of the summary passed. Still open: A must is missing.',
    });
  });
});

describe('skills by rules', () => {
  it('carry importance, weight, years and the words they come from', () => {
    const { skills } = skillsOf(posting);
    expect(skills.find(({ skill }) => skill === 'Staplerschein')).toMatchObject({
      importance: 'essential',
      reasoning: 'Among the requirements: "Staplerschein zwingend erforderlich"',
    });
    expect(skills.find(({ skill }) => skill === 'Lager')).toMatchObject({ years_required: 2 });
    expect(skills.find(({ skill }) => skill === 'German')).toMatchObject({
      importance: 'critical',
      proficiency: 'intermediate',
    });
  });
  it('end with what is to be done, at the lightest weight there is', () => {
    const { skills } = skillsOf({
      ...posting,
      description: `${posting.description}\nIhre Aufgaben\n- Bestückung von Regalen`,
    });
    expect(skills.at(-1)).toEqual({
      skill: 'Bestückung von Regalen',
      importance: 'preferred',
      weight: 10,
      proficiency: 'intermediate',
      years_required: 0,
      reasoning: 'Among the tasks: "Bestückung von Regalen"',
    });
  });
});

describe('the internal-hire likelihood by rules', () => {
  const of = (title: string, description: string) => judge({ ...posting, title, description });
  const plain = posting.description;

  it('is low for an ordinary posting, and says that rules made it', () => {
    expect(judge(posting)).toMatchObject({
      ihl_score: 0,
      verdict: 'GENUINE',
      red_flags: [],
      confidence: 'low',
    });
    expect(judge(posting).reasoning).toMatch(/^No signs found \(rules only\)\..*fixed rules/);
    expect(JSON.stringify(judge(posting))).not.toMatch(/real opening|speaks against/);
  });

  it.each([
    [
      'a beginner with ten years',
      'Junior Lagerist',
      `${plain}\nIhr Profil\n- mindestens 10 Jahre Berufserfahrung im Lager`,
      /beginner/i,
    ],
    ['an odd number of years', 'Lagerist', plain.replace('2 Jahre', '11 Jahre'), /odd, exact/],
    [
      'internal systems',
      'Clerk',
      `${plain}\nRequirements\n- Experience with our internal booking systems`,
      /internal systems/,
    ],
    [
      'internal systems, in German',
      'Lagerist',
      `${plain}\nIhr Profil\n- Kenntnisse der hausinternen Systeme`,
      /internal systems/,
    ],
    [
      'an entry of a resume',
      'Clerk',
      `${plain}\nRequirements\n- Has led the northern warehouse project between 2019 and 2022`,
      /resume/,
    ],
    ['people inside', 'Clerk', `${plain}\nInternal candidates preferred.`, /internal applicants/],
    ['a deadline of two days', 'Clerk', `${plain}\nApplications close in 2 days.`, /time to apply/],
    ['money in advance', 'Clerk', `${plain}\nA registration fee of 50 € is due.`, /Money asked/],
    ['parcels at home', 'Helfer', `${plain}\nSie werden Pakete empfangen und weiterleiten.`, /parcels/],
  ])('sees %s, with a quote', (_, title, description, pattern) => {
    const { red_flags, ihl_score } = of(title, description);
    expect(red_flags[0]?.pattern).toMatch(pattern);
    expect(description).toContain(red_flags[0]?.quote);
    expect(red_flags[0]?.pattern).toMatch(/\(weight \d of 10\)$/);
    expect(ihl_score).toBeGreaterThan(2);
  });

  it('grows with every sign, and is 10 only for three strong signs of a scam', () => {
    const flag = (weight: number, kind: 'scam' | 'inside') => ({
      id: '',
      pattern: '',
      quote: '',
      innocent: '',
      weight,
      kind,
    });
    expect(ihlScoreOf([])).toBe(0);
    // A weak sign is a sign: 0 says that none was seen.
    expect(ihlScoreOf([flag(0.02, 'scam')])).toBe(1);
    expect(ihlScoreOf([flag(0.5, 'inside')])).toBe(5);
    // 1 - 0.5 * 0.5
    expect(ihlScoreOf([flag(0.5, 'inside'), flag(0.5, 'inside')])).toBe(8);
    expect(ihlScoreOf([flag(0.9, 'inside'), flag(0.9, 'inside')])).toBe(9);
    expect(ihlScoreOf([flag(0.75, 'scam'), flag(0.75, 'scam'), flag(0.6, 'scam')])).toBe(10);
  });

  it('is challenged: every pattern has its innocent reading, weak ones do not make a verdict', () => {
    const given = { ...posting, description: `${plain}\nInternal candidates preferred.` };
    const { counter_arguments } = challenge(given);
    expect(counter_arguments[0]).toEqual({
      about: 'Addressed to internal applicants',
      argument: 'Firms must often advertise internally and externally.',
    });
    expect(analyse(given).verdict).toBe('COMPLIANCE_THEATER');
    expect(analyse({ ...posting, description: `${plain}\nUrgent hiring.` }).verdict).toBe('GENUINE');
  });
});
