import { describe, expect, it } from 'vitest';
import { languagesSpoken } from './spoken.ts';

const spoken = (text: string) =>
  languagesSpoken(`Nora Feldt\nNurse\n\nExperience\nNurse, Korn, 2019 - 2021\n\n${text}`)
    .map(({ language, level }) => `${language} ${level}`)
    .join(', ');

describe('the languages of a resume', () => {
  it.each([
    ['English, Hindi, Marathi.', 'English 4, Hindi 4, Marathi 4'],
    ['English · Hindi · Marathi', 'English 4, Hindi 4, Marathi 4'],
    ['Deutsch (Muttersprache), Englisch (C1)', 'German 7, English 5'],
    ['Deutsch – C1\nTürkisch – Muttersprache', 'German 5, Turkish 7'],
    ['English: C1 | Hindi: native', 'English 5, Hindi 7'],
    ['Ich spreche Deutsch und Polnisch', 'German 4, Polish 4'],
    ['description - English, Hindi, Marathi', 'English 4, Hindi 4, Marathi 4'],
  ])('are read without a heading: %j', (text, expected) => {
    expect(spoken(text)).toBe(expected);
  });

  it.each([
    ['Languages\nEnglish C1, French B1, Spanish A2', 'English 5, French 3, Spanish 2'],
    ['Languages\nEnglish\tC1\nFrench\tB1\nSpanish\tA2', 'English 5, French 3, Spanish 2'],
    ['Sprachen\nGerman | native | French | A2', 'German 7, French 2'],
    ['Sprachen\nnative | German | A2 | French', 'German 7, French 2'],
    ['Languages\nGerman\nnative\nFrench\nA2', 'German 7, French 2'],
    ['Languages:\nEnglish\nUpper Intermediate\nGerman\nNative', 'English 4, German 7'],
    ['Language | Level\nGerman | C2\nUkrainian | B1', 'German 6, Ukrainian 3'],
    ['L A N G U A G E S\nGerman\nEnglish', 'German 4, English 4'],
    ['🌍 Languages\nGerman ●●●●○\nEnglish 5/5\nFrench 40 %', 'German 5, English 6, French 3'],
    ['LANGUAGES Hebrew, English', 'Hebrew 4, English 4'],
    [
      'Languages knowledge:\n• Hebrew Beginner\n• English Fluent\n• Russian Native, Ukrainian Native',
      'Hebrew 1, English 5, Russian 7, Ukrainian 7',
    ],
    ['Languages Native Russian, Upper-Intermediate English', 'Russian 7, English 4'],
    ['Birthday: 1990 Languages: Hebrew, English', 'Hebrew 4, English 4'],
    ['Muttersprache: Deutsch\nFremdsprachen: Englisch, Kasachisch', 'German 7, English 4, Kazakh 4'],
    ['Fluent proficiency in English and native Russian language.', 'English 5, Russian 7'],
  ])('have their own levels: %j', (text, expected) => {
    expect(spoken(text)).toBe(expected);
  });

  it.each([
    'Programming languages: C, Java\nThe English quarter and Spanish food',
    'Languages: C, C++ and Java',
    'Hobbies\nGerman beer, Polish jokes',
  ])('are none in %j', (text) => {
    expect(spoken(text)).toBe('');
  });

  it('end with the section: a dish is none', () => {
    expect(spoken('Languages\nEnglish C1\n\nHobbies\nI cook Thai, Italian')).toBe('English 5');
  });
});
