import { describe, expect, it } from 'vitest';
import { findActivities } from './activities.ts';

const said = (text: string) => findActivities(text).map(({ name }) => name);

describe('what is to be done', () => {
  it.each([
    ['You will build relationships with suppliers.', ['build relationships with suppliers']],
    ['Ability to communicate complex findings to managers', ['communicate complex findings to managers']],
    ['Experience in managing warehouses', ['managing warehouses']],
    [
      'Prepare monthly reports and present them to the board',
      ['Prepare monthly reports', 'present them to the board'],
    ],
    ['Ensures that shelves are full', ['Ensures that shelves are full']],
    [
      'Plans, organises and supervises the work of four fitters',
      ['Plans, organises and supervises the work of four fitters'],
    ],
    ['Responsible for organising the archive', ['organising the archive']],
    ['Organizing the archive for the whole clinic', ['Organizing the archive for the whole clinic']],
    ['Design and development of pumps', ['Design and development of pumps']],
    ['Erstellung von Angeboten und Rechnungen', ['Erstellung von Angeboten und Rechnungen']],
    ['Betreuung unserer Kunden', ['Betreuung unserer Kunden']],
  ])('in "%s" is %j', (text, activities) => {
    expect(said(text)).toEqual(activities);
  });

  it.each([
    'We build the payment system that millions use.',
    'Our team supports clients in 40 countries and likes to celebrate success.',
    'The opportunity to work on exciting projects',
    'Apply now or send your CV to the office.',
    'Read more about working at Acme on our website.',
    'Erfahrung in der Pflege',
    'Department of Engineering and Science',
    'Senior Test Engineer',
    'Contact Person For Questions',
    'A competitive salary and flexible working hours',
    '',
  ])('is not told by "%s"', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('stands where the text says it', () => {
    const text = 'About the role.\nYou will repair lifts.\nYou will inspect cranes.';
    expect(findActivities(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'repair lifts',
      'inspect cranes',
    ]);
  });
});
