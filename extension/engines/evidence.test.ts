import { describe, expect, it } from 'vitest';
import { checkEvidence, type Evidence, missingIn } from './evidence';

const posting = 'Welder. You need a licence for MAG welding and five years in shipyards. Welsh is a plus.';
const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  must_haves_found: [{ name: 'Shipyards', quote: 'five years in shipyards' }],
  must_haves_missing: [{ name: 'MAG licence', quote: 'a licence for MAG welding' }],
  nice_to_haves_found: [],
  nice_to_haves_missing: ['Welsh', 'Welsh', '  '],
  seniority: 'fits',
  years_asked: 5,
  years_shown: 6,
  location: 'unclear',
  language: 'fits',
  ...more,
});

describe('evidence', () => {
  it('that can be looked up is kept, and trusted', () => {
    const checked = checkEvidence(evidence(), posting, 35);
    expect(checked.confidence).toBe(1);
    expect(checked.evidence).toMatchObject({ ...evidence(), nice_to_haves_missing: ['Welsh'] });
    expect(missingIn(checked.evidence)).toEqual(['MAG licence', 'Welsh']);
  });

  it('that was made up is dropped, and the trust falls with each quotation that is not there', () => {
    const invented = { name: 'Rust', quote: 'ten years of Rust' };
    const one = evidence();
    one.must_haves_missing.push(invented);
    const checked = checkEvidence(one, posting, 35);
    expect(checked.evidence.must_haves_missing.map(({ name }) => name)).toEqual(['MAG licence']);
    expect(checked.confidence).toBeCloseTo(2 / 3);
    const all = evidence({ must_haves_found: [invented], must_haves_missing: [invented] });
    expect(checkEvidence(all, posting, 35).confidence).toBe(0);
  });

  it('that is not there at all leaves little trust', () => {
    const none = evidence({ must_haves_found: [], must_haves_missing: [] });
    expect(checkEvidence(none, posting, 80).confidence).toBeLessThan(0.5);
  });

  it('that speaks against the score takes trust from it', () => {
    const nothing = evidence({
      must_haves_found: [],
      must_haves_missing: [
        { name: 'MAG licence', quote: 'licence for MAG welding' },
        { name: 'Shipyards', quote: 'five years in shipyards' },
        { name: 'Welder', quote: 'Welder' },
        { name: 'Five years', quote: 'five years' },
      ],
    });
    const praised = checkEvidence(nothing, posting, 95).confidence;
    expect(praised).toBeLessThan(0.2);
    expect(checkEvidence(nothing, posting, 10).confidence).toBe(1);
  });

  it('counts what is both found and missing as found', () => {
    const both = evidence({ must_haves_missing: [{ name: 'shipyards', quote: 'in shipyards' }] });
    expect(checkEvidence(both, posting, 60).evidence.must_haves_missing).toEqual([]);
  });
});
