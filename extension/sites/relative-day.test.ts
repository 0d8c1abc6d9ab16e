import { describe, expect, it } from 'vitest';
import { relativeDay } from './relative-day';

const today = new Date(2026, 2, 2, 0, 30);

describe('a relative date', () => {
  it.each([
    ['Just now', '2026-03-02'],
    ['Few hours ago', '2026-03-02'],
    ['Few Hours Ago', '2026-03-02'],
    ['Today', '2026-03-02'],
    ['Yesterday', '2026-03-01'],
    ['23 hours ago', '2026-03-02'],
    ['1 Day Ago', '2026-03-01'],
    ['a day ago', '2026-03-01'],
    ['2 days ago', '2026-02-28'],
    ['1 week ago', '2026-02-23'],
    ['Reposted 3 weeks ago', '2026-02-09'],
  ])('"%s" counts back from the reader’s day', (words, day) => {
    expect(relativeDay(words, today)).toBe(day);
  });

  it.each(['30+ Days Ago', '2 months ago', 'vor 2 Tagen', 'soon', '', null])('%o is no day', (words) => {
    expect(relativeDay(words, today)).toBeNull();
  });
});
