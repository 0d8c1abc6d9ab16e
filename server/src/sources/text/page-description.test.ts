import { expect, it } from 'vitest';
import { pageDescription } from './page-description.ts';

it('takes the description that a page gives for others to show', () => {
  const html =
    '<head><meta name="description" content="short"><meta property="og:description" content="F&uuml;r &quot;Sie&quot;&#10;&#10;da &amp;amp; dort"></head>';
  expect(pageDescription(html)).toBe('Für "Sie"\n\nda & dort');
});

it('takes the one for search engines where there is no other', () => {
  expect(
    pageDescription('<meta property="og:description" content=""><meta name="description" content="a">'),
  ).toBe('a');
});

it('finds none on a page without one', () => {
  expect(pageDescription('<p>og:description</p>')).toBeNull();
});
