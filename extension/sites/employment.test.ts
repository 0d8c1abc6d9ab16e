import { describe, expect, it } from 'vitest';
import { isEmploymentType, isSeniority } from './employment';

describe('an employment type', () => {
  it.each([
    'Full-time',
    'Contract',
    'Vollzeit',
    'Temps plein',
    'Jornada completa',
    'Heltid',
    'पूर्णकालिक',
    'फ़ुल-टाइम',
    'A tempo pieno',
    'Part-time',
    'A tempo indeterminato',
    'Tirocinio',
    'Tempo integral',
    'Meio período',
    'Estágio',
    'Voltijds',
    'Fulltime',
    'Deeltijd',
    'Tijdelijk',
    'Pełny etat',
    'Część etatu',
    'Umowa o pracę',
    'Staż',
  ])('is %s', (label) => {
    expect(isEmploymentType(label)).toBe(true);
  });

  it.each(['Mid-Senior level', 'Full-time developer', 'Tempo libero', 'Vast en zeker', 'Etat', 'Hybrid', ''])(
    'is not %o',
    (label) => {
      expect(isEmploymentType(label)).toBe(false);
    },
  );
});

describe('a level of seniority', () => {
  it.each([
    'Mid-Senior level',
    'Berufseinstieg',
    'Confirmé',
    'Sin experiencia',
    'Ingångsnivå',
    'प्रवेश स्तर',
    'Livello medio',
    'Pleno-sênior',
    'Instapniveau',
    'Specjalista',
  ])('is %s', (label) => {
    expect(isSeniority(label)).toBe(true);
  });

  it.each(['Full-time', 'Senior Engineer', '11-50 employees', ''])('is not %o', (label) => {
    expect(isSeniority(label)).toBe(false);
  });
});
