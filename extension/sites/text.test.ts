import { describe, expect, it } from 'vitest';
import { textOf } from './dom';
import { parse } from './fixtures/parse';
import { plainText } from './text';

const text = (html: string) => plainText(parse(html).body);

describe('the plain text of a page', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['empty paragraphs', '<p>a</p><p></p><p> </p><p><br></p><p>b</p>', 'a\n\nb'],
    ['headings', '<h2>a</h2>b<h3>c</h3>', 'a\n\nb\n\nc'],
    ['one break', 'a<br>b', 'a\nb'],
    ['two breaks', 'a<br><br>b', 'a\n\nb'],
    ['many breaks', 'a<br><br> <br><br>b', 'a\n\nb'],
    ['divisions', '<div>a</div><div>b</div>', 'a\nb'],
    ['divisions with a gap', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['inline elements', '<p>a <b>b</b><i>c</i>\n d</p>', 'a bc d'],
    ['white space of the source', '  <p>\n  a\n  b\n</p>  ', 'a b'],
    ['preformatted lines', '<pre>a\n  b\n\nc</pre>', 'a\nb\n\nc'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', 'a\nb'],
  ])('keeps apart %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    ['a list', 'x<ul><li>a</li><li>b</li></ul>y', 'x\n\n• a\n• b\n\ny'],
    ['numbered lists', '<ol><li>a</li><li>b</li></ol>', '• a\n• b'],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>d', '• a\n• b\n• c\n\nd'],
    ['paragraphs in items', '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>', '• a\nb\n• c'],
    ['breaks at the end of an item', '<ul><li>a<br><br></li><li>b<br><br></li></ul>c', '• a\n• b\n\nc'],
    ['empty items', '<ul><li></li><li> </li><li>a</li></ul>', '• a'],
    ['bullets typed into paragraphs', '<p>• a</p><p>●b</p><p>c</p>', '• a\n• b\n\nc'],
    ['bullets typed into items', '<ul><li>• a</li><li>· b</li></ul>', '• a\n• b'],
    ['bullets typed into lines', 'a:<br>• b<br>• c', 'a:\n• b\n• c'],
  ])('gives %s a line and a bullet each', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('holds nothing that is not shown, and no markup', () => {
    const html =
      '<p onclick="x()">a</p><script>s</script><style>t</style><template>u</template><noscript>v</noscript><p hidden>w</p><button>Show more</button><span class="visually-hidden">ears</span><iframe>i</iframe><svg><text>z</text></svg><!-- c -->&lt;b&gt;';
    expect(text(html)).toBe('a\n\n<b>');
  });

  it('is found however deep it is nested', () => {
    const document = parse('<p>before</p>');
    const deep = document.createElement('div');
    let innermost: Element = deep;
    for (let depth = 0; depth < 4000; depth += 1) {
      innermost = innermost.appendChild(document.createElement(depth % 2 ? 'span' : 'div'));
    }
    innermost.textContent = 'a';
    deep.append('b');
    expect(plainText(deep)).toBe('a\nb');
    expect(textOf(deep)).toBe('ab');
  });

  it('leaves out the part that it is told to', () => {
    const body = parse('<h2>About the job</h2><p>a</p><h2>b</h2>').body;
    expect(plainText(body, body.querySelector('h2'))).toBe('a\n\nb');
  });
});
