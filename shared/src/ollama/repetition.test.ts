import { describe, expect, it } from 'vitest';
import { findRepetition, RepetitionWatch } from './repetition.ts';

const watch = (text: string, piece = 4) => {
  const watching = new RepetitionWatch({ json: true });
  for (let at = 0; at < text.length; at += piece) {
    const found = watching.push(text.slice(at, at + piece));
    if (found) return { ...found, after: at + piece };
  }
  return watching.end();
};
/** Always the same, in no order that repeats. */
function shuffled(words: string[], count: number): string[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return words[(state >> 16) % words.length] ?? '';
  });
}
const sentence = 'You build services in a small team and look after them in production';

describe('a text that repeats itself', () => {
  it.each([
    ['a word', 'You work work work work work work', 'word'],
    ['a word in changing case', 'Work work WORK work Work work', 'word'],
    ['a word with commas', 'Python, Python, Python, Python, Python, Python', 'word'],
    ['a German word', 'Prüfung Prüfung Prüfung Prüfung Prüfung Prüfung', 'word'],
    ['a phrase of two words', 'and so '.repeat(5), 'phrase'],
    ['a phrase of three words', 'the candidate is '.repeat(4), 'phrase'],
    ['a sentence', `${sentence}. `.repeat(3), 'phrase'],
    ['a paragraph', `${Array.from({ length: 150 }, (_, n) => `word${n}`).join(' ')}. `.repeat(3), 'phrase'],
    ['a bullet forty times', '- Work with teams\n'.repeat(40), 'phrase'],
    [
      'a numbered line',
      Array.from({ length: 40 }, (_, n) => `${n + 1}. Work with the team\n`).join(''),
      'phrase',
    ],
    [
      'a line with others in between',
      Array.from({ length: 40 }, (_, n) => `- Work with the team\n- Task number ${n} of many\n`).join(''),
      'line',
    ],
    ['few words in changing order', shuffled(['team', 'work', 'good', 'fit'], 200).join(' '), 'few words'],
    ['dashes without end', '-'.repeat(400), 'characters'],
    ['syllables without a space', 'la'.repeat(200), 'characters'],
    ['white space without end', `Role${' \n'.repeat(200)}`, 'characters'],
    ['a word of a language without spaces', '工作'.repeat(200), 'characters'],
  ])('is found: %s', (_, text, kind) => {
    expect(findRepetition(text)).toMatchObject({ kind, text: expect.any(String) });
  });

  it('is found wherever the expression for finished summaries finds one', () => {
    const expression = /([\p{L}\p{N}_]+\s+){3,}\1{5,}/u;
    const words = ['work', 'team', 'äpfel', 'a1', 'x_y'];
    let found = 0;
    for (let seed = 1; seed <= 2000; seed++) {
      const length = 9 + (seed % 12);
      const text = Array.from({ length }, (_, n) => {
        const repeat = n > seed % 4 && n < (seed % 4) + 4 + (seed % 6);
        return `${words[repeat ? seed % 5 : (seed * (n + 3)) % 5]}${seed % 3 === 0 ? '  ' : ' '}`;
      }).join('');
      if (!expression.test(text)) continue;
      found += 1;
      expect(findRepetition(text), text).not.toBeNull();
    }
    expect(found).toBeGreaterThan(200);
  });
});

describe('a text that makes sense', () => {
  it.each([
    ['a refrain', 'We value teams. We value ideas. We value time. We value trust. We value work.'],
    ['a stutter', 'This is very, very, very important to us, really.'],
    ['separators', `Role\n${'.'.repeat(180)}\nText\n${'='.repeat(60)}\n`],
    ['bullets that begin alike', 'Python Java Go SQL Rust PHP'.replaceAll(/\w+/g, '- Experience with $&\n')],
    [
      'what is not stated',
      'Company: Not stated\nLocation: Not stated\nJob ID: Not stated\n- Not stated\n- Not stated',
    ],
    ['numbers', 'From 1 to 2 and 2 to 3, 10 000 000 EUR, 24/7, 0 0 7'],
    ['a list of short lines', 'Python\nSQL\nPython\nSQL\nPython\nSQL\nPython'],
  ])('is left alone: %s', (_, text) => {
    expect(findRepetition(text)).toBeNull();
  });
});

describe('a streamed answer', () => {
  const loop = `{"summary":"${sentence}. ${'The work is good work and '.repeat(400)}`;

  it('is stopped long before its limit, however its pieces are cut', () => {
    for (const piece of [1, 3, 7, 50]) {
      const found = watch(loop, piece);
      expect(found).toMatchObject({ kind: 'phrase' });
      expect((found as { after: number }).after).toBeLessThan(250);
    }
  });

  it('is read through the escapes of JSON', () => {
    expect(watch(`{"summary":"${'- Work with teams\\n'.repeat(40)}"}`)).toMatchObject({ kind: 'phrase' });
    expect(watch(`{"summary":"${'Pr\\u00fcfung '.repeat(10)}"}`)).toMatchObject({
      kind: 'word',
      text: 'prüfung',
    });
  });

  it('is stopped when an item of a list comes again and again', () => {
    const items = Array.from({ length: 20 }, (_, n) => `"Work with teams","Task ${n} of many"`);
    expect(watch(`{"tasks":[${items.join(',')}]}`)).toMatchObject({ kind: 'line', text: 'work with teams' });
  });

  it('is stopped when whole objects come again', () => {
    const skill = '{"skill":"Python","importance":"essential","weight":95,"reasoning":"It is asked for."}';
    expect(watch(`{"skills":[${`${skill},`.repeat(4)}`)).toMatchObject({ kind: 'phrase' });
  });

  it('is stopped when it loses itself between two fields', () => {
    expect(watch(`{"score": 10,${'\n  '.repeat(400)}`)).toMatchObject({ kind: 'characters' });
  });

  it('in prose is watched as well', () => {
    expect(watch(`Sure! ${'I am happy to help. '.repeat(10)}`)).toMatchObject({ kind: 'phrase' });
  });

  it('may give the same reason for many skills', () => {
    const skills = Array.from({ length: 40 }, (_, n) => ({
      skill: `Skill${n}`,
      importance: 'important',
      weight: 50,
      proficiency: 'intermediate',
      years_required: 0,
      reasoning: 'Named in the requirements of the posting.',
    }));
    expect(watch(JSON.stringify({ skills }))).toBeNull();
    expect(watch(JSON.stringify({ skills }, null, 2))).toBeNull();
  });

  it('may leave many fields unstated', () => {
    const none = 'Not stated';
    const sections = {
      role: none,
      company: none,
      location: none,
      job_id: none,
      tasks: [none],
      needs: [none],
    };
    expect(watch(JSON.stringify({ ...sections, details: [none] }))).toBeNull();
  });
});
