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
