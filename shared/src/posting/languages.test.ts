import { describe, expect, it } from 'vitest';
import { languagesIn } from './languages.ts';

const spoken = (clause: string, named = false) =>
  languagesIn(clause, named).map(({ language, level }) => `${language} ${level}`);

describe('the spoken languages that a clause names', () => {
  it.each([
    ['Fluent in English and German', ['English 5', 'German 5']],
    ['Sehr gute Deutsch- und Englischkenntnisse in Wort und Schrift', ['German 5', 'English 5']],
    ['Deutsch (C1) und Englisch (B2)', ['German 5', 'English 4']],
    ['verhandlungssicheres Englisch', ['English 6']],
    ['German native speaker', ['German 7']],
    ['Grundkenntnisse in Französisch', ['French 2']],
    ['Deutschkenntnisse mindestens B1', ['German 3']],
    ['German is a must', ['German 4']],
    ['Stilsicheres Deutsch', ['German 4']],
    ['German speaker', ['German 4']],
    ['Deutsch fliessend', ['German 5']],
    ['Französisch ist ein Plus', ['French 4']],
  ])('in "%s": %j', (clause, languages) => {
    expect(spoken(clause)).toEqual(languages);
  });

  it('are not what a people or a dish is called', () => {
    expect(spoken('The Spanish market grows, and Italian food is served')).toEqual([]);
    expect(spoken('Deutsche Bank AG, Frankfurt')).toEqual([]);
  });

  it('need no more than their name under a heading of their own', () => {
    expect(spoken('Englisch, Polnisch', true)).toEqual(['English 4', 'Polish 4']);
  });
});
