import { describe, expect, it } from 'vitest';
import { $, $optional, attribute, FieldMissing, fieldText, requiredText, textOf } from './dom';
import { parse } from './fixtures/parse';

const page = parse(
  '<p class="a"></p><p class="b">B <span class="sr-only">for ears</span><i>i</i></p><a href=" " title=" T ">x</a>',
);

describe('looking for an element', () => {
  it('goes through the selectors in their order, not in the order of the page', () => {
    expect($(page, 'b', ['.b', '.a']).className).toBe('b');
    expect($(page, 'a', ['.gone', '.a']).className).toBe('a');
  });

  it('is loud, with the name of the field, unless absence was allowed for', () => {
    expect(() => $(page, 'title', ['.gone'])).toThrow(FieldMissing);
    expect(() => $(page, 'title', ['.gone'])).toThrow('title');
    expect($optional(page, ['.gone'])).toBeNull();
  });
});

describe('the text of a field', () => {
  it('leaves out the copies for screen readers', () => {
    expect(textOf(page.querySelector('.b'))).toBe('B i');
  });

  it('is null when there is none, and the next selector gets its turn', () => {
    expect(textOf(page.querySelector('.a'))).toBeNull();
    expect(fieldText(page, ['.a', '.b'])).toBe('B i');
    expect(fieldText(page, ['.a'])).toBeNull();
    expect(() => requiredText(page, 'company', ['.a'])).toThrow('company');
  });

  it('takes an empty attribute for none', () => {
    const link = page.querySelector('a');
    expect([attribute(link, 'title'), attribute(link, 'href'), attribute(null, 'href')]).toEqual([
      'T',
      null,
      null,
    ]);
  });
});
