import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../store/settings';
import { checkDraft, type DraftValues, differs } from './settings-draft';

const GOOD: DraftValues = {
  ollamaUrl: 'localhost:11434/',
  ollamaModel: ' qwen2.5:7b ',
  blacklist: 'intern\n# a note\n/^junior\\b/',
  dailyCap: '40',
};

describe('settings to be saved', () => {
  it('are tidied and fit what is stored', () => {
    const checked = checkDraft(GOOD);
    expect(checked).toEqual({
      patch: {
        ollamaUrl: 'http://localhost:11434',
        ollamaModel: 'qwen2.5:7b',
        blacklist: GOOD.blacklist,
        dailyCap: 40,
      },
    });
    expect(settingsSchema.safeParse('patch' in checked ? checked.patch : null).success).toBe(true);
  });

  it('are refused whole while one rule of the blacklist is bad, with its line and reason', () => {
    const checked = checkDraft({ ...GOOD, blacklist: 'intern\n/[/' });
    expect(checked).toEqual({
      problems: { blacklist: [{ line: 2, rule: '/[/', message: expect.stringMatching(/.{10}/u) }] },
    });
  });

  it.each([
    ['ollamaUrl', 'my ollama'],
    ['ollamaModel', '  '],
    ['dailyCap', ''],
    ['dailyCap', '12.5'],
    ['dailyCap', '-1'],
    ['dailyCap', '1001'],
    ['blacklist', '# '.padEnd(20_001, 'x')],
  ] as const)('are refused for a bad %s: %s', (name, value) => {
    const checked = checkDraft({ ...GOOD, [name]: value });
    expect('problems' in checked && Object.keys(checked.problems)).toEqual([name]);
  });

  it('are told from those that are saved', () => {
    const saved = settingsSchema.parse({});
    const same = {
      ollamaUrl: saved.ollamaUrl,
      ollamaModel: saved.ollamaModel,
      blacklist: '',
      dailyCap: '120',
    };
    expect(differs(same, saved)).toBe(false);
    expect(differs({ ...same, blacklist: 'intern' }, saved)).toBe(true);
  });
});
