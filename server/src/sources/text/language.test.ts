import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

it('tells German from English by the words that every text is full of', () => {
  expect(languageOf('Sie arbeiten mit dem Team und der Leitung an neuen Services for Clients', 'en')).toBe(
    'de',
  );
  expect(languageOf('You work with the team in Frankfurt and report to the Vorstand', 'de')).toBe('en');
});

it('believes the search where the text does not tell', () => {
  expect(languageOf('Python, SQL', 'de')).toBe('de');
  expect(languageOf('', 'en')).toBe('en');
});
