import { describe, expect, it } from 'vitest';
import { closeness, findSkills, NEAR } from './find-skills.ts';
import { knownSkills } from './known-skills.ts';
import { Vocabulary } from './vocabulary.ts';

const named = (text: string) => findSkills(knownSkills(), text).map(({ name }) => name);

describe('the skills that a text names', () => {
  it.each([
    ['Node.js, nodejs and Node JS', ['Node.js', 'Node.js', 'Node.js']],
    ['C, C++ and C#', ['C', 'C++', 'C#']],
    ['ASP.NET Core on .NET', ['ASP.NET', '.NET']],
    ['CI/CD, CI CD, continuous integration', ['CI/CD', 'CI/CD', 'CI/CD']],
    ['problem-solving', ['Problem solving']],
    ['relational databases', ['Databases']],
    ['MS Excel, Word and Outlook', ['Excel', 'Word', 'Outlook']],
    ['Go and Rust developers', ['Go', 'Rust']],
  ])('in "%s" are %j', (text, skills) => {
    expect(named(text)).toEqual(skills);
  });

  it.each([
    ['gute Englisch- und SAP-Kenntnisse', ['SAP']],
    ['SAP-Kenntnisse', ['SAP']],
    ['Vertriebserfahrung', ['Vertriebserfahrung']],
    ['analytischen Fähigkeiten', ['Analytical thinking']],
    ['Elektrikerin', ['Elektriker']],
    ['mit einschlägigen Schulungen', ['Schulungen']],
    ['Staplerschein und Führerschein Klasse B', ['Staplerschein', 'Führerschein Klasse B']],
    ['Grundpflege, Wundversorgung', ['Grundpflege', 'Wundversorgung']],
    ['PC-Kenntnisse, telefonische Beratung unserer Kunden', ['Computer skills', 'Beratung']],
    ['Lohn- und Gehaltsabrechnung mit DATEV', ['Lohn- und Gehaltsabrechnung', 'DATEV']],
  ])('in German "%s" are %j', (text, skills) => {
    expect(named(text)).toEqual(skills);
  });

  it.each([
    'You excel at what you do and have access to a word of advice.',
    'Our go-to-market team is on the go. Go for it!',
    'A C-level sponsor',
    'Plan R is ready',
    'the outlook is bright',
    'We are swift, and rust never sleeps',
    // Acronyms that are words.
    'Keep your documents safe on our platform, guide the rest of the team',
    'We have an open door, and she answers it in San Francisco',
    'Das mag sein',
    'Our product will empower clinics in less than a year',
    // Verbs and seasons that are products.
    'You react quickly and spark ideas',
    'Bootstrap a new team in spring 2026',
    // Rights that are trades.
    'Must hold Canadian PR or citizenship',
    'US citizens, PR and EAD holders',
    // Letters with spaces between them.
    'P y t h o n   D e v e l o p e r',
    'S e n i o r  L e a d  D e v',
  ])('are none in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('never reach over a comma or a line', () => {
    expect(named('quality, management')).not.toContain('Quality management');
    expect(named('project\n\nmanagement')).not.toContain('Project management');
    expect(named('project management')).toContain('Project management');
  });

  it('stand where the text says them', () => {
    const text = 'Wir arbeiten mit Kubernetes.';
    const [found] = findSkills(knownSkills(), text);
    expect(text.slice(found?.start, found?.end)).toBe('Kubernetes');
  });
});

describe('everyday words', () => {
  it.each([
    'A yearly budget for learning that nobody has to approve',
    'You place great value on your education and training',
    'Full training provided',
    'We offer regular training and a budget for conferences',
    'Cut the nightly build from forty to twenty minutes',
    'For nine years I have been building services that millions use',
    'Software Engineer, Kestrel Freight, 2019 - 2024',
    'Accountant at Harbour Logistics',
    'Kestrel Retail GmbH, Hamburg',
    'Send us your curriculum vitae',
    'Reporting to the Head of Sales',
    'You report directly to our Director of Engineering',
    'Health insurance, gym, massage',
    'Overview of 500 loans',
  ])('name no skill in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    'Wir bieten Weiterbildung und eine betriebliche Altersvorsorge',
    'Kita-Zuschuss, Krankenversicherung und Fitness',
    'Jährliches Budget für Weiterbildung',
    'Sie steuern Vorhaben und messen den Erfolg',
    'Aufbau und Pflege von Kontakten',
    'Recht auf Urlaub',
    'Mode, in der sich Menschen wohlfühlen',
    'Kollegen aus der Logistik GmbH freuen sich',
  ])('name no skill in German "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['Yoga', 'yoga'],
    ['Budget', 'Budgeting'],
    ['Manage budgets for three departments', 'Budgeting'],
    ['Manage budgets and forecasts for three departments', 'Forecast'],
    ['Budget, forecast, controlling', 'Budgeting'],
    ['Knowledge of free/open source software', 'Open source'],
    ['Kenntnisse im UNIX-Umfeld', 'Unix'],
    ['Experience in training and recruiting', 'Training'],
    ['Responsible for compliance and reporting', 'Reporting'],
    ['Taking minutes in board meetings', 'Minute taking'],
    ['Building services engineer', 'building services engineer'],
    ['Freight forwarding', 'freight forwarding'],
    ['Experience in PR and events', 'PR'],
    ['Bachelor of Law', 'Law'],
    ['Sales Manager (m/f/d)', 'Sales'],
    ['• Maintenance of machines', 'Maintenance'],
    ['With a degree in nutrition', 'Nutrition'],
    ['We are a team, and you know SAFe, DOORS and REST', 'SAFe'],
    ['Frontends with React and Spring', 'React'],
    ['Studium der Informatik', 'Computer science'],
    ['Kenntnisse in Vertrieb und Logistik', 'Logistik'],
    ['Beratung unserer Kunden am Telefon', 'Beratung'],
    ['Pflege von Bewohnern', 'Pflege'],
    ['Wartung und Reparatur von Maschinen', 'Reparatur'],
    ['Durchführung von Schulungen', 'Durchführung von Schulungen'],
    ['Steuern und Bilanzierung', 'Steuern'],
    ['Bei uns übernehmen Fachkräfte mit Freude täglich die Reinigung', 'Reinigung'],
  ])('name it where the text speaks of skills: "%s" is %s', (text, skill) => {
    expect(named(text)).toContain(skill);
  });
});

describe('other names', () => {
  it.each([
    ['Node, TS and K8s', ['Node.js', 'TypeScript', 'Kubernetes']],
    ['Postgres, Mongo and MSSQL', ['PostgreSQL', 'MongoDB', 'Microsoft SQL Server']],
    ['SAP HANA', ['SAP HANA']],
    ['SAP S/4HANA', ['SAP S/4HANA']],
    ['Office365 and D365', ['Microsoft Office', 'Microsoft Dynamics']],
    ['A/R and A/P', ['A/R', 'A/P']],
    ['R & D, L&D', ['Research', 'L&D']],
  ])('of the same: "%s" is %j', (text, skills) => {
    expect(named(text)).toEqual(skills);
  });

  it('in another language are the same skill, however their letters are composed', () => {
    const ids = [
      'Qualitätssicherung',
      'Qualita\u0308tssicherung',
      'quality assurance',
      'QUALITÄTSSICHERUNG',
    ].map((text) => findSkills(knownSkills(), text)[0]?.term.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeDefined();
  });

  it('in letters of compatibility are found', () => {
    expect(named('𝗞𝘂𝗯𝗲𝗿𝗻𝗲𝘁𝗲𝘀 and Ｄｏｃｋｅｒ')).toEqual(['Kubernetes', 'Docker']);
  });
});

describe('what is near to a skill', () => {
  const vocabulary = new Vocabulary('[field]\nChemistry;HPLC;titration\n[tool]\nReact;ReactJS');
  const [hplc, titration, react, reactJs] = findSkills(vocabulary, 'HPLC, titration, React, ReactJS');
  it('is the same under another name of a narrow term, near within a field, nothing else', () => {
    if (!hplc || !titration || !react || !reactJs) throw new Error('not found');
    expect(closeness(react, reactJs)).toBe(1);
    expect(closeness(hplc, hplc)).toBe(1);
    expect(closeness(hplc, titration)).toBe(NEAR);
    expect(closeness(hplc, react)).toBe(0);
  });
});

describe('the vocabulary', () => {
  it('knows thousands of names of more than a thousand terms, of all kinds', () => {
    expect(knownSkills().size).toBeGreaterThan(7000);
    expect(knownSkills().terms.length).toBeGreaterThan(1400);
    expect(new Set(knownSkills().terms.map(({ kind }) => kind)).size).toBe(4);
  });

  it('refuses a heading that it does not know', () => {
    expect(() => new Vocabulary('[colours]\nred')).toThrow('[colours]');
    expect(() => new Vocabulary('red')).toThrow('without a heading');
  });
});
