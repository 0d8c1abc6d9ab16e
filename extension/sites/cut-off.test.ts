import { describe, expect, it } from 'vitest';
import { isCutOff } from './cut-off';
import { parse } from './fixtures/parse';

const HEAD = '<!DOCTYPE html><html><head><title>Jobs</title></head><body><ul>';
const lastItem = (html: string) => {
  const item = [...parse(html).querySelectorAll('li')].at(-1);
  if (!item) throw new Error('no item');
  return isCutOff(item);
};

describe('an element at the end of a page', () => {
  it.each([
    ['within a word', `${HEAD}<li>Baker</li><li>Night Ba`],
    ['within a tag', `${HEAD}<li>Baker</li><li><a class="ti`],
  ])('is cut off when the page ends %s', (_, html) => {
    expect(lastItem(html)).toBe(true);
  });

  it.each([
    ['something follows', `${HEAD}<li>Baker</li></ul><p></p>`],
    ['but for a line break nothing follows', `${HEAD}<li>Baker</li></ul></body></html>\n`],
    ['it is the last of an answer without a head', '<!DOCTYPE html>\n<li>Baker</li><li>Dyer</li>'],
  ])('is whole when %s', (_, html) => {
    expect(lastItem(html)).toBe(false);
  });
});
