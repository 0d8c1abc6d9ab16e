import { describe, expect, it } from 'vitest';
import { parse } from './fixtures/parse';
import { resultsAmong } from './result-list';

const card = (id: string) => `<div class="card" id="${id}"><h3>Baker</h3></div>`;
const items = (...ids: string[]) => ids.map((id) => `<li>${card(id)}</li>`).join('');
const RAIL = `<section><h2>Similar jobs</h2>${card('x')}${card('y')}</section>`;
const read = (html: string) => resultsAmong([...parse(html).querySelectorAll('.card')]).map(({ id }) => id);

describe('the cards of the result list', () => {
  it.each([
    ['alone', `<ul>${items('a', 'b', 'c')}</ul>`],
    ['without items', `<main>${card('a')}${card('b')}${card('c')}</main>`],
    ['with a widget between', `<main>${card('a')}<div><h2>Tips</h2></div>${card('b')}${card('c')}</main>`],
    ['with one wrapped', `<main>${card('a')}<div>${card('b')}</div>${card('c')}</main>`],
    ['with the first wrapped', `<main><div><div>${card('a')}</div></div>${card('b')}${card('c')}</main>`],
    ['in groups without headings', `<main>${card('a')}<div>${card('b')}${card('c')}</div></main>`],
    ['before a rail', `<main><ul>${items('a', 'b', 'c')}</ul>${RAIL}</main>`],
    ['before a rail without a heading', `<ul>${items('a', 'b', 'c')}</ul><div>${card('x')}</div>`],
    ['around a rail', `<ul>${items('a', 'b')}<li>${RAIL}</li>${items('c')}</ul>`],
    ['around a rail of one', `<ul>${items('a', 'b')}<li><h2>Ad</h2>${card('x')}</li>${items('c')}</ul>`],
    ['around a list', `<ul>${items('a', 'b')}<li><h2>More</h2><ul>${items('x')}</ul></li>${items('c')}</ul>`],
    ['after an aside', `<aside>${card('x')}${card('y')}</aside>${card('a')}${card('b')}${card('c')}`],
    [
      'beside what complements',
      `<ul>${items('a', 'b', 'c')}<div role="complementary">${card('x')}</div></ul>`,
    ],
  ])('are told from those of rails: %s', (_, html) => {
    expect(read(html)).toEqual(['a', 'b', 'c']);
  });

  it('may be one, above a rail of several', () => {
    expect(read(`<main><ul>${items('a')}</ul>${RAIL}</main>`)).toEqual(['a']);
    expect(read(`<main>${card('a')}</main>`)).toEqual(['a']);
  });

  it('may be none', () => {
    expect(read('<main></main>')).toEqual([]);
    expect(read(`<aside>${card('x')}</aside>`)).toEqual([]);
  });
});
