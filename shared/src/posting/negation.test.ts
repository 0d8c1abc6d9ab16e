import { describe, expect, it } from 'vitest';
import { knownSkills } from '../skills/known-skills.ts';
import { readPosting } from './read-posting.ts';

/** What a line under "Requirements" asks for, beside the Linux that stands above it. */
function asked(line: string, base = 'Linux') {
  const { demands, languages, years } = readPosting(knownSkills(), {
    title: 'Support',
    company: 'Talweg GmbH',
    location: null,
    description: `Requirements\n• ${base}\n• ${line}`,
  });
  return {
    skills: demands
      .flatMap(({ name, term }) => (name === base || term.kind === 'soft' ? [] : [name]))
      .toSorted(),
    musts: demands.filter(({ weight }) => weight >= 90).map(({ name }) => name),
    languages: languages.filter(({ required }) => required).map(({ language }) => language),
    years: years?.min ?? null,
  };
}
const NOTHING = { skills: [], musts: [], languages: [], years: null };

describe('what a posting says it does not need', () => {
  it.each([
    'No Dutch language skills needed; French neither',
    'Dutch or French language skills are not required',
    'Kein Niederländisch und keine Französischkenntnisse nötig',
    'Spanischkenntnisse sind nicht erforderlich',
    'Keine Spanischkenntnisse erforderlich',
    'You don’t need to speak Spanish',
    "You don't have to speak Spanish or French fluently",
    'Spanish skills not necessary',
    'Spanish is not a must',
    'Neither Spanish nor French language skills are expected',
    'Du musst kein Spanisch sprechen',
    'Sie benötigen keine Französischkenntnisse',
    'Weder Spanisch- noch Französischkenntnisse sind Voraussetzung',
    'Spanischkenntnisse sind keine Voraussetzung',
    'Java, Python and AWS knowledge is not needed',
    'Java, Python and AWS knowledge isn’t needed',
    'You need no Java, Python, Kubernetes or AWS skills',
    'We do not expect SAP or Oracle experience',
    'We are not looking for Java developers',
    'No Java experience required',
    'No Java, no PHP, no Perl',
    'Java experience is by no means required',
    'Java? Not needed here',
    'No Java? No problem!',
    'Don’t know Java? We will teach you',
    'You don’t speak Spanish? That’s fine',
    'It doesn’t matter whether you know Java',
    'Whether you know Java does not matter',
    'It is not necessary to know Java',
    'Java experience is irrelevant',
    'Forget Java',
    'We have moved away from Java',
    'We don’t work with Java any more',
    'This is not a Java role',
    'Java is nothing you need to bring',
    'Java setzen wir nicht voraus',
    'Java spielt keine Rolle',
    'Ob du Java kannst, spielt keine Rolle',
    'Es ist nicht notwendig, Java zu können',
    'Es ist nicht erforderlich, dass Sie Java beherrschen',
    'Wir arbeiten nicht mit Java',
    'Auf Java verzichten wir',
    'No prior SAP experience is necessary',
    'Java is not required',
    'Java is not strictly required for this position',
    'Java skills aren’t mandatory',
    'Knowledge of Java is unnecessary',
    'Java (not required)',
    'Without any Java or PHP',
    'You can apply without Java',
    'Neither Java nor Python is required',
    'No coding, Java or SQL skills are needed',
    'There is no requirement for Kubernetes knowledge',
    'Not required: Docker, Kubernetes',
    'Nicht zwingend: Docker, Kubernetes',
    'Java experience is not a requirement',
    'You will not need Java',
    'SAP-Kenntnisse werden nicht benötigt',
    'There is no need for Java',
    'You need not know Java or Kubernetes',
    'Java: not needed',
    'Our other teams use Java, C#, PHP (not this role)',
    'Our other teams work with Java and PHP',
    'Unsere anderen Teams nutzen Java und PHP',
    'Keine SAP-Kenntnisse notwendig',
    'SAP-Kenntnisse sind nicht zwingend erforderlich',
    'Java ist nicht erforderlich',
    'Java ist keine Voraussetzung',
    'Java-Kenntnisse werden nicht vorausgesetzt',
    'Wir erwarten keine Java-Kenntnisse',
    'Du brauchst kein Java und kein PHP',
    'Kenntnisse in Java oder PHP sind nicht nötig',
    'Auch ohne SAP-Erfahrung',
    'Java brauchst du nicht',
    'No PMP certification needed',
    'Ein Führerschein Klasse B ist nicht notwendig',
    'No 5 years of experience needed',
    'You don’t need 10 years of experience',
    'You need not have 10 years of experience: two are enough',
    '5 years of experience are not required',
    'Keine 5 Jahre Berufserfahrung erforderlich',
    '10 Jahre Erfahrung sind nicht nötig',
    'For senior level we ask for 8 years of experience (separate opening)',
  ])('is no demand in "%s"', (line) => {
    expect(asked(line)).toEqual(NOTHING);
  });

  it.each([
    ['No experience required. Python is a must', { skills: ['Python'], musts: ['Python'] }],
    ['No experience required; Python is a must', { skills: ['Python'], musts: ['Python'] }],
    ['No experience required, but Python is a must', { skills: ['Python'], musts: ['Python'] }],
    ['No C++ required, C# only', { skills: ['C#'] }],
    ['Java is not required, Python is required', { skills: ['Python'] }],
    ['Python is required and Java is not needed', { skills: ['Python'] }],
    ['Strong Python skills, Java not required', { skills: ['Python'] }],
    ['We don’t need Java experts, we need Python experts', { skills: ['Python'] }],
    ['No Java but Kotlin', { skills: ['Kotlin'] }],
    ['Not only Java but also Python', { skills: ['Java', 'Python'] }],
    ['Python, PostgreSQL (Java not required)', { skills: ['PostgreSQL', 'Python'] }],
    ['Nothing works without Python', { skills: ['Python'] }],
    ['Ohne Python geht hier nichts', { skills: ['Python'] }],
    ['Kein Java, sondern Kotlin', { skills: ['Kotlin'] }],
    ['Java ist nicht nötig, Python aber schon', { skills: ['Python'] }],
    ['Python ist erforderlich, Java nicht notwendig', { skills: ['Python'] }],
    ['Keine Scheu vor Python', { skills: ['Python'] }],
    ['No later than 2027 you know Python', { skills: ['Python'] }],
    ['Fluent German is required, no French needed', { languages: ['German'] }],
    ['Deutsch C1 ist erforderlich, Französischkenntnisse nicht', { languages: ['German'] }],
    ['No degree required, 3 years of experience are enough', { years: 3 }],
  ])('ends with what it is about: "%s"', (line, expected) => {
    expect(asked(line)).toMatchObject(expected);
  });

  it.each([
    'Candidates without Java will not be considered',
    'Please do not apply without Java experience',
    'If you have no Java experience, please do not apply',
    'You can’t do this job without Java',
    'No compromise on Java skills',
    'No Java, no interview',
    'Java, not JavaScript',
    'You will not get bored with Java',
    'You have no trouble with Java',
    'You do not mind working with Java',
    'Can you write Java without looking it up?',
    'Java skills are not a nice-to-have here, they are required',
    'Do you know Java?',
    'Ohne Java läuft hier nichts',
    'Bewerbungen ohne Java-Kenntnisse können nicht berücksichtigt werden',
  ])('is asked for all the same where two negations ask: "%s"', (line) => {
    expect(asked(line).skills).toEqual(['Java']);
  });

  it('is welcome at most where the posting calls it so', () => {
    expect(asked('Java is not required but a plus').musts).toEqual([]);
    expect(asked('Terraform is optional')).toMatchObject({ skills: ['Terraform'], musts: [] });
  });
});
