import { describe, expect, it } from 'vitest';
import { postedIn, relativeDay } from './relative-day';

const today = new Date(2026, 2, 31, 0, 30);

describe('a relative date', () => {
  it.each([
    ['Just now', '2026-03-31'],
    ['Few hours ago', '2026-03-31'],
    ['Few Hours Ago', '2026-03-31'],
    ['Today', '2026-03-31'],
    ['Yesterday', '2026-03-30'],
    ['23 hours ago', '2026-03-31'],
    ['24 hours ago', '2026-03-30'],
    ['1 Day Ago', '2026-03-30'],
    ['a day ago', '2026-03-30'],
    ['1 week ago', '2026-03-24'],
    ['Posted 3 weeks ago', '2026-03-10'],
    ['1 month ago', '2026-02-28'],
    ['3 months ago', '2025-12-31'],
    ['1 year ago', '2025-03-31'],
    ['vor 1 Tag', '2026-03-30'],
    ['Vor 2 Tagen', '2026-03-29'],
    ['vor einer Woche', '2026-03-24'],
    ['vor 2 Wochen', '2026-03-17'],
    ['vor 1 Monat', '2026-02-28'],
    ['vor 5 Stunden', '2026-03-31'],
    ['gestern', '2026-03-30'],
    ['Il y a 3 jours', '2026-03-28'],
    ['il y a une semaine', '2026-03-24'],
    ['il y a 2 mois', '2026-01-31'],
    ["aujourd'hui", '2026-03-31'],
    ['aujourd’hui', '2026-03-31'],
    ['hace 3 días', '2026-03-28'],
    ['Hace 1 semana', '2026-03-24'],
    ['hace 2 meses', '2026-01-31'],
    ['hace una hora', '2026-03-31'],
    ['ayer', '2026-03-30'],
    ['1 vecka sedan', '2026-03-24'],
    ['för 4 dagar sedan', '2026-03-27'],
    ['för en månad sedan', '2026-02-28'],
    ['igår', '2026-03-30'],
    ['3 दिन पहले', '2026-03-28'],
    ['३ दिन पहले', '2026-03-28'],
    ['1 सप्ताह पहले', '2026-03-24'],
    ['2 हफ़्ते पहले', '2026-03-17'],
    ['1 महीने पहले', '2026-02-28'],
    ['5 घंटे पहले', '2026-03-31'],
    ['आज', '2026-03-31'],
  ])('"%s" counts back from the reader’s day', (words, day) => {
    expect(relativeDay(words, today)).toBe(day);
    expect(relativeDay(` ${words.toUpperCase().replace(' ', '\u00a0')} `, today)).toBe(day);
  });

  it.each([
    '30+ Days Ago',
    'Starts in 1-3 months',
    'Viewed 2 days ago',
    'Applied 3 weeks ago',
    'Bewerbung vor 2 Tagen gesendet',
    'over 3 months ago',
    'Response time is typically 1 week',
    '2 days',
    'soon',
    'vor Ort',
    'post 3 days ago',
    '',
    null,
  ])('%o is none', (words) => {
    expect(relativeDay(words, today)).toBeNull();
  });
});

describe('a job that was posted again', () => {
  it.each([
    'Reposted 2 weeks ago',
    'Erneut veröffentlicht: vor 2 Wochen',
    'Vor 2 Wochen erneut veröffentlicht',
    'Republié il y a 2 semaines',
    'Publicado de nuevo hace 2 semanas',
    'Se ha vuelto a publicar hace 2 semanas',
    'Publicerades på nytt för 2 veckor sedan',
    'Återpublicerad för 2 veckor sedan',
    'दोबारा पोस्ट किया गया 2 सप्ताह पहले',
    '2 सप्ताह पहले दोबारा पोस्ट किया गया',
  ])('"%s" says so, and when', (words) => {
    expect(postedIn(words, today)).toEqual({ postedAt: '2026-03-17', isReposted: true });
  });

  it.each([
    '2 weeks ago',
    'Posted 2 weeks ago',
    'Veröffentlicht vor 2 Wochen',
    'Publié il y a 2 semaines',
    'Publicado hace 2 semanas',
    'Publicerades för 2 veckor sedan',
    '2 सप्ताह पहले पोस्ट किया गया',
  ])('"%s" does not say so', (words) => {
    expect(postedIn(words, today)).toEqual({ postedAt: '2026-03-17', isReposted: null });
  });
});
