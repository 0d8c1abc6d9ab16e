import { describe, expect, it } from 'vitest';
import { workplaceOf } from './workplace';

describe('a workplace label', () => {
  it.each([
    ['Remote', 'remote'],
    ['Hybrid', 'hybrid'],
    ['On-site', 'on-site'],
    ['Vor Ort', 'on-site'],
    ['Hybride', 'hybrid'],
  ])('%s means %s', (label, workplace) => {
    expect(workplaceOf(label)).toBe(workplace);
  });

  it.each(['Pune', 'Remote Sensing Institute', 'Hybrid cars', ''])('%o means none', (label) => {
    expect(workplaceOf(label)).toBeNull();
  });
});
