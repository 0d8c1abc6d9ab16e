import { describe, expect, it } from 'vitest';
import { headLineFacts } from './head-line';

const today = new Date(2026, 10, 20, 12);
const read = (line: string | null) => {
  const { location, postedAt, isReposted, applicants } = headLineFacts(line, today);
  return [location, postedAt, isReposted, applicants];
};

describe('the line below a title', () => {
  it.each<[string | null, ReturnType<typeof read>]>([
    ['New York, NY · 1 month ago · Over 100 applicants', ['New York, NY', '2026-10-20', null, 100]],
    [
      'Bern, Switzerland · Reposted 2 weeks ago · 12 applicants',
      ['Bern, Switzerland', '2026-11-06', true, 12],
    ],
    ['München · vor 3 Tagen · Über 100 Bewerber:innen', ['München', '2026-11-17', null, 100]],
    ['75008 Paris · il y a 2 jours · 31 candidats', ['75008 Paris', '2026-11-18', null, 31]],
    [
      'Madrid · Publicado de nuevo hace 1 semana · Más de 100 solicitudes',
      ['Madrid', '2026-11-13', true, 100],
    ],
    ['Malmö · för 4 dagar sedan · Bli en av de första 25 sökande', ['Malmö', '2026-11-16', null, null]],
    ['पुणे · 3 दिन पहले · 12 आवेदक', ['पुणे', '2026-11-17', null, 12]],
    ['Wrocław · 3 dni temu · 12 kandydatów', ['Wrocław', '2026-11-17', null, 12]],
    [
      'Milano, Lombardia · Ripubblicata: 1 ora fa · 55 persone hanno cliccato sul pulsante “Candidati”',
      ['Milano, Lombardia', '2026-11-20', true, null],
    ],
    ['São Paulo · há 2 semanas · Menos de 25 candidaturas', ['São Paulo', '2026-11-06', null, null]],
    ['Den Haag · 2 weken geleden · 31 sollicitanten', ['Den Haag', '2026-11-06', null, 31]],
    ['Oulu · 3 päivää sitten · 12 hakijaa', ['Oulu', null, null, null]],
    ['Leeds', ['Leeds', null, null, null]],
    ['T3 location · T4 posted · T5 applicants', ['T3 location', null, null, null]],
    ['Leeds · 3 weeks ago · Over 100 people clicked apply', ['Leeds', '2026-10-30', null, null]],
  ])('%s', (line, facts) => {
    expect(read(line)).toEqual(facts);
  });

  it.each<[string | null, ReturnType<typeof read>]>([
    ['3 weeks ago · 12 applicants', [null, '2026-10-30', null, 12]],
    ['· 3 weeks ago · 12 applicants', [null, '2026-10-30', null, 12]],
    ['3 dni temu · 12 kandydatów', [null, '2026-11-17', null, 12]],
    ['12 kandydatów', [null, null, null, 12]],
    ['3 päivää sitten · 12 hakijaa', [null, null, null, null]],
    ['12 hakijaa', [null, null, null, null]],
    ['più di 30 giorni fa', [null, null, null, null]],
    ['há mais de 30 dias atrás', [null, null, null, null]],
    ['', [null, null, null, null]],
    [null, [null, null, null, null]],
  ])('takes nothing for a place that may be none: %o', (line, facts) => {
    expect(read(line)).toEqual(facts);
  });
});
