import { describe, expect, it } from 'vitest';
import { BuiltinScorer } from '../scoring/builtin.ts';
import { knownSkills } from '../skills/known-skills.ts';
import { readPosting } from './read-posting.ts';

const posting = (description: string, title = 'Automation Engineer') => ({
  title,
  company: 'Talweg GmbH',
  location: null,
  description,
});
/** The demands of the lines under "Requirements", each with its alternatives in the order of the text. */
const asked = (...lines: string[]) =>
  readPosting(knownSkills(), posting(`Requirements\n${lines.map((line) => `• ${line}`).join('\n')}`, 'Clerk'))
    .demands.filter(({ term }) => term.kind !== 'soft')
    .map(({ alternatives }) => alternatives.map(({ name }) => name).join('|'))
    .toSorted();
const score = (resume: string, ...lines: string[]) =>
  new BuiltinScorer(
    `Ida Blom\nSupport Technician\n\nExperience\nSupport Technician, Talweg GmbH, 01/2021 - present\n• ${resume}\n`,
    new Date('2026-11-30'),
  ).score(posting(`Requirements\n${lines.map((line) => `• ${line}`).join('\n')}`));

describe('skills of which one is enough', () => {
  it.each([
    ['One of Python, Java, Go, Ruby, C#, Kotlin', ['Python|Java|Go|Ruby|C#|Kotlin']],
    ['Must know one of: Python, Java, PHP', ['Python|Java|PHP']],
    ['At least one of Python, Java and Go', ['Python|Java|Go']],
    ['Any of AWS, Azure, GCP', ['AWS|Azure|Google Cloud']],
    ['Experience with either Python or Java', ['Python|Java']],
    ['Python or Java', ['Python|Java']],
    ['Python, Java or Go', ['Python|Java|Go']],
    ['Python, Java, or Go', ['Python|Java|Go']],
    ['Python and/or Java', ['Python|Java']],
    ['Knowledge of Python or of Java', ['Python|Java']],
    ['Python/Java/Go', ['Python|Java|Go']],
    ['Python / Java / Go', ['Python|Java|Go']],
    ['PostgreSQL, MySQL, Foolang or similar', ['PostgreSQL|MySQL']],
    ['PostgreSQL, MySQL or equivalent', ['PostgreSQL|MySQL']],
    ['PostgreSQL, MySQL or another relational system', ['PostgreSQL|MySQL']],
    ['PostgreSQL, MySQL o. ä.', ['PostgreSQL|MySQL']],
    ['A queue, e.g. Kafka or RabbitMQ', ['Kafka|RabbitMQ']],
    ['A message queue like Kafka, RabbitMQ', ['Kafka|RabbitMQ']],
    ['Tools such as Jira, Confluence and Trello', ['Jira|Confluence|Trello']],
    ['Tools (for example Jira, Confluence)', ['Jira|Confluence']],
    ['Python (or Java)', ['Python|Java']],
    ['Hands-on with one or more of: Terraform, Ansible, Docker', ['Terraform|Ansible|Docker']],
    ['PMP or PRINCE2 certification', ['PMP|PRINCE2']],
    ['Python oder Java', ['Python|Java']],
    ['Python, Java oder Go', ['Python|Java|Go']],
    ['Mindestens eine der Sprachen Python, Java, Go', ['Python|Java|Go']],
    ['Eine der folgenden Sprachen: Python, Java, Go', ['Python|Java|Go']],
    ['Entweder Python oder Java', ['Python|Java']],
    ['Python bzw. Java', ['Python|Java']],
    ['Werkzeuge wie Jira, Confluence und Trello', ['Jira|Confluence|Trello']],
    ['Werkzeuge, z. B. Jira, Confluence', ['Jira|Confluence']],
    ['Werkzeuge (z.B. Jira, Confluence)', ['Jira|Confluence']],
    ['Werkzeuge, beispielsweise Jira und Confluence', ['Jira|Confluence']],
    ['Jira, Confluence oder vergleichbare Werkzeuge', ['Jira|Confluence']],
    ['Python or Java, Docker', ['Docker', 'Python|Java']],
    ['Docker, and Python or Java', ['Docker', 'Python|Java']],
    ['Docker and Kafka or RabbitMQ', ['Docker', 'Kafka|RabbitMQ']],
    ['Python or Java and Docker', ['Docker', 'Python|Java']],
    ['Java or Kotlin, PostgreSQL or MySQL', ['Java|Kotlin', 'PostgreSQL|MySQL']],
    ['Python (or Java, Go)', ['Python|Java|Go']],
    ['Python (alternatively: Java)', ['Python|Java']],
    ['Python; alternatively Java', ['Python|Java']],
    ['Python – or Java', ['Python|Java']],
    ['Preferably Python, but Java is fine, too', ['Python|Java']],
    ['Jira, Foolang o. Ä.', ['Jira']],
    ['PostgreSQL, MySQL, Foolang u. ä.', ['PostgreSQL|MySQL']],
    ['At least one language: Python, Java, Ruby', ['Python|Java|Ruby']],
    ['Two of Python, Java, Go', ['Python|Java|Go']],
    ['Proficiency in any of the following – Python, Java, Go', ['Python|Java|Go']],
  ])('are one demand in "%s"', (line, demands) => {
    expect(asked(line)).toEqual(demands);
  });

  it.each([
    ['Python, Java and Go', ['Go', 'Java', 'Python']],
    ['Python, Java, Docker', ['Docker', 'Java', 'Python']],
    ['Python und Java', ['Java', 'Python']],
    ['Python & Java', ['Java', 'Python']],
    ['HTML/CSS', ['CSS', 'HTML']],
    ['Python. Java', ['Java', 'Python']],
  ])('are several demands in "%s"', (line, demands) => {
    expect(asked(line)).toEqual(demands);
  });

  it('include what the examples are examples of', () => {
    expect(asked('A relational database such as PostgreSQL or MySQL')).toEqual([
      expect.stringMatching(/\|PostgreSQL\|MySQL$/),
    ]);
    expect(asked('At least one programming language (Python, Java, Go)')).toEqual([
      expect.stringMatching(/\|Python\|Java\|Go$/),
    ]);
    expect(asked('A cloud (AWS, Azure, GCP)')).toEqual([expect.stringMatching(/AWS\|Azure\|Google Cloud$/)]);
  });

  it('may stand on lines of their own', () => {
    expect(asked('At least one of the following:', 'Python', 'Java', 'Go')).toEqual(['Python|Java|Go']);
    expect(asked('Mindestens eine der folgenden Sprachen:', 'Python', 'Java')).toEqual(['Python|Java']);
    expect(asked('Python, or', 'Java')).toEqual(['Python|Java']);
    expect(asked('Python', 'or Java', 'Docker')).toEqual(['Docker', 'Python|Java']);
  });

  it('are met by the one that is shown best', () => {
    const skills = (...lines: string[]) => score('Python, Linux', ...lines).basis.parts.skills;
    const plain = skills('Python', 'Linux');
    expect(skills('One of Python, Java, Go, Ruby, C#, Kotlin', 'Linux')).toBe(plain);
    expect(skills('Java, Python or Go', 'Linux or Windows Server')).toBe(plain);
    expect(skills('Java/Python/Go', 'Linux, macOS or similar')).toBe(plain);
  });

  it('are told once when none of them is shown', () => {
    const { missing_skills, skill_gap_recommendations } = score('Linux', 'Python, Java or Go', 'Linux');
    expect(missing_skills).toContain('Python, Java or Go');
    expect(missing_skills.join('; ').match(/Java/g)).toHaveLength(1);
    expect(skill_gap_recommendations.filter((text) => text.includes('Java'))).toEqual([
      expect.stringMatching(/^Python, Java or Go: one of these is enough/),
    ]);
  });

  it('may be spoken languages', () => {
    const languages = (line: string) =>
      readPosting(knownSkills(), posting(`Requirements\n• ${line}`)).languages.map(
        ({ language }) => language,
      );
    expect(languages('Fluent in German or French')).toEqual(['German or French']);
    expect(languages('Fluent in English and German or French')).toEqual(['English', 'German or French']);
    expect(languages('Sehr gute Deutsch- oder Englischkenntnisse')).toEqual(['German or English']);
    expect(languages('Another language, e.g. French or Spanish, at level B2')).toEqual(['French or Spanish']);
    const resume =
      'Ida Blom\nTechnician\n\nExperience\nTechnician, 01/2021 - present\n• Linux\n\nLanguages\nEnglish (native), French (C1)\n';
    const lacking = (line: string) =>
      new BuiltinScorer(resume, new Date('2026-11-30')).score(posting(`Requirements\n• Linux\n• ${line}`))
        .basis.parts.languagesMissing;
    expect(lacking('Fluent in German or French')).toEqual([]);
    expect(lacking('Fluent in German or Spanish')).toEqual(['German or Spanish']);
    expect(lacking('Fluent in German and French')).toEqual(['German']);
  });
});
