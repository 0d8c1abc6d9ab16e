import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { OUTLINE_MOST, outlinePage } from './outline';
import { isStructural, wordsIn } from './outline-names';

const SITES = path.resolve(import.meta.dirname, '../sites');
const RECORDED = path.resolve(import.meta.dirname, '../../../shared/data/pages');
const fixtures = globSync(`${SITES}/*/fixtures/**/page.{html,xhtml}`);
const recorded = existsSync(RECORDED) ? globSync(`${RECORDED}/*/*.html`) : [];

const ADDRESS = new URL('https://www.linkedin.com/jobs/search/?keywords=welder&geoId=102713980&start=25');
const pageOf = (html: string) => {
  const { window } = new JSDOM(html);
  for (const name of ['Node', 'NodeFilter', 'Text'] as const) globalThis[name] = window[name] as never;
  return window.document;
};
const outline = (html: string, url = ADDRESS) => outlinePage(pageOf(html), url);
const told = (html: string, url = ADDRESS) => {
  const { address, outline: lines } = outline(html, url);
  return `${address}\n${lines}`;
};

/** The words of the outline that are made of letters in a row. */
const namesIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);

/** Numbers between 0 and 1, the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed >>> 0; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('the outline of a page', () => {
  it('tells tags, classes, patterns of ids, test ids and the names of attributes, and where there is text', () => {
    const { outline: lines, address } = outline(`
      <main id="ember1234" class="scaffold-layout__list hashed_48e06e86" data-testid="lazy-column">
        <a href="https://www.linkedin.com/jobs/view/4433468870/?refId=x" aria-label="Welder at Fjord">Welder</a>
      </main>`);
    expect(lines.split('\n')).toEqual([
      'body',
      ' main.scaffold-layout__list.hashed_#e#e#[data-testid=lazy-column id=ember#]',
      '  a[aria-label href] text',
    ]);
    expect(address).toBe('/jobs/search/?geoId&keywords&start');
  });

  it('counts like elements, however they are mixed', () => {
    const card = '<li class="card"><b>A</b></li>';
    const odd = '<li class="card"><i>B</i></li>';
    expect(outline(`<ul>${card}${odd}${card}${card}</ul>`).outline).toBe(
      'body\n ul\n  li.card ×3\n   b text\n  li.card\n   i text',
    );
  });

  it('masks a word of the text wherever else it stands: in a class, inside a longer name, in an address', () => {
    const text = told(
      `<p data-smith="1" class="user-smith card-SmithProfile johnsmithbox jOhN" id="Smith4" data-testid="x-smith">John Smith</p>`,
      new URL('https://www.naukri.com/smith-jobs-in-pune-2?smith=john'),
    );
    expect(text).not.toMatch(/smith|john|pune/i);
    expect(text).toContain('p.user-….card-…Profile.….…[data-testid=x-… data-… id=…#] text');
    expect(text).toContain('/…-jobs-in-…-#');
  });

  it('shows no unknown word of an id, since that may be a name which the page does not show', () => {
    expect(told('<p id="jane-doe"></p><p id="job-details"></p>')).toContain('[id=…-…]');
    expect(told('<p id="job-details"></p>')).toContain('[id=job-details]');
    expect(told('<p id="decoratedJobPostingId"></p>')).toContain('[id=…JobPostingId]');
  });

  it('opens nothing that is no structure', () => {
    const text = told(
      '<script>secret()</script><svg><g id="x"><path/></g></svg><style>.y{}</style><select><option>z</option></select>',
    );
    expect(text).not.toMatch(/secret|path|option|\by\b/);
    expect(text).toContain('svg');
  });

  it('stays small for a page of any size and depth, and says how much is left out', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<div class="${'abcdefghij'[index % 10]}-${'klmnopqrst'[Math.floor(index / 10) % 10]}" ${'uvwxyz'[index % 6]}${'abcdefghij'[Math.floor(index / 100) % 10]}${'klmnopqrst'[Math.floor(index / 1000) % 10]}></div>`,
    ).join('');
    const { outline: lines } = outline(many);
    expect(lines.length).toBeLessThanOrEqual(OUTLINE_MOST);
    expect(outline('<div>'.repeat(3000)).outline.split('\n').length).toBeLessThan(50);
    const wide = Array.from({ length: 9000 }, (_, index) => `<p ${letters(index)}></p>`).join('');
    const cut = outline(wide).outline;
    expect(cut.length).toBeLessThanOrEqual(OUTLINE_MOST);
    expect(cut).toMatch(/and \d+ more elements$/);
  });
});

const letters = (number: number) =>
  String(number)
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)]?.repeat(3))
    .join('-');

describe('nothing of the text of a page', () => {
  it.each([...fixtures, ...recorded])('survives in its outline: %s', (file) => {
    const document = pageOf(readFileSync(file, 'utf8'));
    const { address, outline: lines } = outlinePage(document, ADDRESS);
    const texts = new Set(wordsIn(`${document.title} ${visibleText(document)}`));
    const leaked = [...namesIn(`${address}\n${lines.replaceAll(/ text(?= ×|$)/gm, '')}`)].filter(
      (word) => word.length > 1 && texts.has(word) && !isStructural(word),
    );
    expect(leaked).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(OUTLINE_MOST);
    expect(lines.replaceAll(/ ×\d+$|^and \d+ more elements$/gm, '')).not.toMatch(/\d|https?:|@/);
  });

  it('survives where every text and every attribute carries a word of its own', () => {
    const next = numbers(11);
    const random = () => next.next().value;
    for (const file of fixtures) {
      const document = pageOf(readFileSync(file, 'utf8'));
      const markers: string[] = [];
      const mark = () => {
        const word = `zq${Array.from({ length: 6 }, () => 'aeioutrnsl'[Math.floor(random() * 10)]).join('')}`;
        markers.push(word);
        return word;
      };
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of [...element.attributes]) {
          if (!/^(?:class|style|role|componentkey|data-(?:test|sdui|view).*)$/.test(name)) {
            element.setAttribute(name, mark());
          }
        }
        for (const name of ['title', 'aria-label', 'href', 'data-x', 'value', 'alt', 'id', 'placeholder']) {
          if (random() < 0.3) element.setAttribute(name, `/in/${mark()}?u=${mark()}@example.com`);
        }
        if (element.matches('script, style')) continue;
        const word = mark();
        element.append(` ${word} ${mark()} `);
        // A careless site puts what it shows into its names.
        if (random() < 0.3) element.classList.add(`card-${word}`, `X${word.toUpperCase()}Y`);
        if (random() < 0.3) element.setAttribute(`data-${word}`, '');
        if (random() < 0.3) element.setAttribute('data-testid', `row-${word}`);
      }
      const { address, outline: lines } = outlinePage(document, new URL(`${ADDRESS}&q=${mark()}`));
      expect(`${address}\n${lines}`.toLowerCase().match(/zq[a-z]*/g) ?? [], file).toEqual([]);
      expect(markers.length).toBeGreaterThan(5);
    }
  });

  it('is looked for in pages of both sites', () => {
    expect(fixtures.length).toBeGreaterThan(30);
  });
});

function visibleText(document: Document): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.matches('script, style')) texts.push(node.nodeValue ?? '');
  }
  return texts.join(' ');
}
