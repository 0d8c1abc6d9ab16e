import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { dottedLine, visibleText } from './sdui-lines';

const line = (html: string): Element => {
  const found = parse(`<p>${html}</p>`).querySelector('p');
  if (!found) throw new Error('no line');
  return found;
};

describe('the visible text of a line', () => {
  it.each([
    ['Bern', 'Bern'],
    ['<span>Selected, Baker (Verified job)</span><span aria-hidden="true">Baker</span>', 'Baker'],
    ['<span>Posted on May 1</span><span aria-hidden="true"></span>', 'Posted on May 1'],
    ['<time>2 minutes ago<span>Within the past 24 hours</span></time>', '2 minutes ago'],
    ['Posted <time>2 days ago<span>Within $& the week</span></time>', 'Posted 2 days ago'],
  ])('%s: %s', (html, text) => {
    expect(visibleText(line(html))).toBe(text);
  });

  it('is none where there is none', () => {
    expect(visibleText(line('<span> </span>'))).toBeNull();
  });
});

describe('a line with dots', () => {
  it.each([
    ['<span>Bern</span><span> </span>·<span> </span><b>1 day ago</b>', 'Bern · 1 day ago'],
    ['<span>Bern</span><span> · </span><span>1 day ago</span>', 'Bern · 1 day ago'],
    ['Bern · <span>1 day ago</span>', 'Bern · 1 day ago'],
  ])('is one text: %s', (html, text) => {
    expect(dottedLine(line(html)).trim()).toBe(text);
  });

  it('keeps apart what no dot parts', () => {
    expect(dottedLine(line('<span>1 day ago</span><span>Bern</span>·<span>x</span>')).trim()).toBe(
      '1 day ago\nBern · x',
    );
  });
});
