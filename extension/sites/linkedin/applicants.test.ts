import { describe, expect, it } from 'vitest';
import { applicantsIn } from './applicants';

describe('the number of applicants', () => {
  it.each([
    ['196 applicants', 196],
    ['1 applicant', 1],
    ['1,234 applicants', 1234],
    ['Over 200 applicants', 200],
    ['25 applicants', 25],
    ['Über 100 Bewerber:innen', 100],
    ['Plus de 100 candidats', 100],
    ['12 candidatures', 12],
    ['Más de 200 solicitudes', 200],
    ['Över 100 sökande', 100],
    ['100 से अधिक आवेदक', 100],
    ['Oltre 100 candidati', 100],
    ['12 candidati', 12],
    ['31 candidature', 31],
    ['1 candidatura', 1],
    ['Mais de 100 candidatos', 100],
    ['12 candidaturas', 12],
    ['Meer dan 100 sollicitanten', 100],
    ['12 sollicitaties', 12],
    ['31 kandidaten', 31],
    ['Ponad 100 kandydatów', 100],
    ['1 kandydat', 1],
    ['Applicants: 100+', 100],
  ])('is told by "%s"', (text, count) => {
    expect(applicantsIn(text)).toBe(count);
    expect(applicantsIn(text, true)).toBe(count);
  });

  it.each([
    'Be among the first 25 applicants',
    'Gehören Sie zu den ersten 25 Bewerbern',
    'Soyez parmi les 25 premiers à postuler',
    'Sé de los primeros 25 solicitantes',
    'Bli en av de första 25 sökande',
    'पहले 25 आवेदकों में से एक बनें',
    'Fra i primi 25 candidati',
    'Meno di 25 candidati',
    'Candidati tra i primi 25',
    'Seja um dos primeiros 25 candidatos',
    'Menos de 25 candidaturas',
    'Até 25 candidatos',
    'Behoor tot de eerste 25 sollicitanten',
    'Minder dan 25 sollicitanten',
    'Bądź jednym z pierwszych 25 kandydatów',
    'Mniej niż 25 kandydatów',
    'Fewer than 25 applicants',
    'Less than 25 applicants',
    'Up to 25 applicants',
    'Weniger als 25 Bewerber:innen',
    'Moins de 25 candidats',
    'Menos de 25 solicitudes',
    'Färre än 25 sökande',
    '25 से कम आवेदक',
    'Vær blandt 25 applicants',
    '81 people clicked apply',
    'Over 100 people clicked apply',
    '55 persone hanno cliccato sul pulsante “Candidati”',
    '55 persone hanno scelto "Candidati"',
    '55 pessoas clicaram em Candidatar-se',
    '55 pessoas clicaram no botão «Candidatos»',
    '55 personas han hecho clic en Solicitud',
    '55 personnes ont cliqué sur Candidature',
    '55 Personen haben auf „Bewerbungen“ geklickt',
    '55 mensen hebben op Sollicitaties geklikt',
    '55 osób kliknęło „Zgłoszenie”',
    'applicants',
    '3 of 40 applicants',
    '',
    null,
  ])('is not told by %o', (text) => {
    expect(applicantsIn(text)).toBeNull();
    expect(applicantsIn(text, true)).toBeNull();
  });

  it('is told by its place alone in a language that we do not know, unless it may be the invitation to be early', () => {
    expect(applicantsIn('31 kandidater', true)).toBe(31);
    expect(applicantsIn('Bądź jednym z 25', true)).toBeNull();
    expect(applicantsIn('31 kandidater')).toBeNull();
  });
});
