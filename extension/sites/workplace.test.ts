import { describe, expect, it } from 'vitest';
import { workplaceAfter, workplaceOf } from './workplace';

describe('a workplace label', () => {
  it.each([
    ['Remote', 'remote'],
    ['Hybrid', 'hybrid'],
    ['On-site', 'on-site'],
    ['Vor Ort', 'on-site'],
    ['Hybride', 'hybrid'],
    ['À distance', 'remote'],
    ['Sur site', 'on-site'],
    ['En remoto', 'remote'],
    ['Híbrido', 'hybrid'],
    ['Presencial', 'on-site'],
    ['Distans', 'remote'],
    ['På plats', 'on-site'],
    ['रिमोट', 'remote'],
    ['हाइब्रिड', 'hybrid'],
    ['ऑन-साइट', 'on-site'],
    ['On\u2011site', 'on-site'],
    ['In sede', 'on-site'],
    ['In presenza', 'on-site'],
    ['Ibrido', 'hybrid'],
    ['Da remoto', 'remote'],
    ['Remoto', 'remote'],
    ['Híbrida', 'hybrid'],
    ['Op locatie', 'on-site'],
    ['Op afstand', 'remote'],
    ['Thuiswerken', 'remote'],
    ['Stacjonarnie', 'on-site'],
    ['Hybrydowo', 'hybrid'],
    ['Praca hybrydowa', 'hybrid'],
    ['Zdalnie', 'remote'],
    ['Praca zdalna', 'remote'],
  ])('%s means %s', (label, workplace) => {
    expect(workplaceOf(label)).toBe(workplace);
  });

  it.each(['Pune', 'Remote Sensing Institute', 'Hybrid cars', 'Sede', 'Remotowo', 'Zdalny Serwis', ''])(
    '%o means none',
    (label) => {
      expect(workplaceOf(label)).toBeNull();
    },
  );
});

describe('the workplace after a place', () => {
  it.each([
    ['New York, NY (Hybrid)', 'hybrid'],
    ['München (Vor Ort)', 'on-site'],
    ['पुणे (रिमोट)', 'remote'],
    ['東京（Remote）', 'remote'],
    ['Bengaluru (HSR Layout)', null],
    ['Pune', null],
    [null, null],
  ])('%o: %o', (location, workplace) => {
    expect(workplaceAfter(location)).toBe(workplace);
  });
});
