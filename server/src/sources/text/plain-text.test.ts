import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';

describe('the plain text of a posting', () => {
  it('parts paragraphs by an empty line and gives list items a bullet', () => {
    const html =
      '<div><h2>Your tasks</h2><ul><li><p>Build</p></li><li><span>Test</span><ul><li>by hand</li></ul></li></ul>' +
      '<p>We <b>answer</b>\n  soon.<br>Promised.</p></div>';
    expect(plainText(html)).toBe('Your tasks\n\n• Build\n• Test\n• by hand\n\nWe answer soon.\nPromised.');
  });

  it('numbers what is numbered, and survives lists that nobody closed', () => {
    expect(plainText('<ol><li>one<li>two</ol><p>end')).toBe('1. one\n2. two\n\nend');
  });

  it('decodes entities, umlauts and all, also when they were packed twice', () => {
    expect(plainText('<p>&Uuml;ber 5&nbsp;000 &quot;K&ouml;pfe&quot; &amp; Gr&#246;&szlig;e</p>')).toBe(
      'Über 5 000 "Köpfe" & Größe',
    );
    expect(plainText('&lt;p&gt;Eins&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;')).toBe('Eins\n\nR&D');
  });

  it('leaves the lines of a text that is no markup as they are', () => {
    expect(plainText('Line one\n• a < b &amp; c\n\n\n\n<your name>')).toBe(
      'Line one\n• a < b & c\n\n<your name>',
    );
  });

  it('takes out what nobody reads: scripts, styles, comments, hidden characters', () => {
    expect(
      plainText(
        '<style>p{}</style><p>a\u200bb\u00adc</p><!-- no --><script>alert(1)</script><p>\u202egnp\0</p>',
      ),
    ).toBe('abc\n\ngnp');
  });

  it('keeps the cells of a table apart', () => {
    expect(
      plainText('<table><tr><td>Start</td><td>May</td></tr><tr><td>Hours</td><td>39</td></tr></table>'),
    ).toBe('Start May\nHours 39');
  });

  it('puts a title into one line', () => {
    expect(plainLine(' Sales &amp; Innovation <br>\n Specialist\u00a0(d/m/w) ')).toBe(
      'Sales & Innovation Specialist (d/m/w)',
    );
    expect(plainLine('C++ / C# &lt;Senior&gt;')).toBe('C++ / C# <Senior>');
  });

  it('does not stumble over half a surrogate pair, which no database takes', () => {
    expect(plainText('a\ud83db')).toBe('ab');
  });
});
