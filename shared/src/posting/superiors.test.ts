import { describe, expect, it } from 'vitest';
import { withoutSuperiors } from './superiors.ts';

describe('the people whom a role works for', () => {
  it.each([
    ['Assistant to the Managing Director', 'Assistant'],
    ['Executive Assistant to the CEO and CFO', 'Executive Assistant'],
    ['Personal Assistant for our Head of Sales', 'Personal Assistant'],
    ['Assistentin der Geschäftsführung', 'Assistentin'],
    ['Teamassistenz für die Abteilungsleitung', 'Teamassistenz'],
    ['Chief of Staff to the President', 'Chief of Staff'],
    ['You report directly to the Regional Sales Manager.', 'You report.'],
  ])('tell nothing of the role: %s', (text, rest) => {
    expect(withoutSuperiors(text)).toBe(rest);
  });

  it.each([
    'Assistant Manager',
    'Assistant Store Manager',
    'Deputy Managing Director',
    'Director of Finance',
    'Driver for parcels',
    'Referent für Steuern',
    'Support our customers in the shop',
  ])('are not taken from what the role is about: %s', (text) => {
    expect(withoutSuperiors(text)).toBe(text);
  });
});
