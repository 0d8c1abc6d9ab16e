import { describe, expect, it } from 'vitest';
import { faultOf, renderSections, reviewSections, type Sections } from './sections.ts';

const sections: Sections = {
  role: 'Baker\n(m/f/d)',
  company: 'A bakery',
  location: '',
  job_id: '?',
  key_responsibilities: ['• Bake bread', '  ', 'Look after\nthe ovens'],
  requirements: [],
  details: ['Starts at 3 a.m.'],
};

describe('a summary', () => {
  it('has its sections in the fixed order, whatever came', () => {
    expect(renderSections(sections)).toBe(`Role: Baker (m/f/d)
Company: A bakery
Location: Not stated
Job ID: ?

Key Responsibilities:
- Bake bread
- Look after the ovens

Requirements:
- Not stated

Details:
- Starts at 3 a.m.`);
  });

  it('tells what is known of the posting as the table has it', () => {
    const posting = {
      id: 1,
      version: '1',
      externalId: 'R7',
      title: 'Baker',
      company: null,
      location: 'Bonn',
      description: '',
    };
    expect(reviewSections(sections, posting)).toMatchObject({
      company: 'A bakery',
      location: 'Bonn',
      job_id: 'R7',
    });
  });

  it('says at least fifty characters of its own', () => {
    expect(faultOf(sections)).toBeNull();
    expect(faultOf({ ...sections, key_responsibilities: ['Bake'], details: [] })).toContain('too little');
    expect(
      faultOf({ ...sections, company: 'x'.repeat(100), key_responsibilities: [], details: [] }),
    ).toContain('too little');
  });

  it('does not repeat itself', () => {
    expect(faultOf({ ...sections, details: Array(40).fill('Good pay') })).toContain('good pay');
    expect(faultOf({ ...sections, role: 'We work work work work work work work in teams here' })).toContain(
      'work',
    );
  });
});
