import { describe, expect, it } from 'vitest';
import { BLOCK_SIGNALS } from '../../sites/site';
import { DAILY_CAP } from '../../store/health';
import { inTrouble } from '../fixtures/rows';
import { problems } from './problems';

const NOW = new Date(2026, 10, 22, 14, 0);
const at = (hour: number, minute: number) => new Date(2026, 10, 22, hour, minute).getTime();

describe('problems', () => {
  it('are none while everything is well', () => {
    expect(problems([inTrouble('server', { state: 'ok', code: null, message: null })], NOW)).toEqual([]);
  });

  it.each(BLOCK_SIGNALS.filter((signal) => signal !== 'rate-limited'))(
    'offer a way on from a wall: %s',
    (signal) => {
      const [problem] = problems([inTrouble('linkedin', { state: 'blocked', signal })], NOW);
      expect(problem?.title).toMatch(/^Stopped for LinkedIn: [a-z]/u);
      expect(problem?.action).toMatchObject({ kind: 'resume-site', source: 'linkedin' });
    },
  );

  it('of a site that asks for fewer requests tell when it goes on, and have no button', () => {
    const row = inTrouble('linkedin', {
      code: 'site.rate-limited',
      signal: 'rate-limited',
      retryAt: at(14, 2),
    });
    const [problem] = problems([row], NOW);
    expect(problem).toMatchObject({ tone: 'fair', title: 'LinkedIn', action: null });
    expect(problem?.retry).toMatch(/^Tries again at .*02/u);
  });

  it('lead to the section of the options where they are solved', () => {
    const sections = problems([inTrouble('server'), inTrouble('ollama')], NOW).map(({ action }) => action);
    expect(sections).toMatchObject([{ section: 'server' }, { section: 'model' }]);
  });

  it('tell when it is tried again, unless that has passed', () => {
    const rows = [inTrouble('server', { retryAt: at(14, 5) }), inTrouble('ollama', { retryAt: at(13, 59) })];
    const [server, ollama] = problems(rows, NOW);
    expect(server?.retry).toMatch(/^Tries again at .*05/u);
    expect(ollama?.retry).toBe('Trying again.');
  });

  it('that wait for the user come first', () => {
    const rows = [
      inTrouble('ollama', { retryAt: at(15, 0) }),
      inTrouble('naukri', { state: 'blocked', signal: 'captcha' }),
    ];
    expect(problems(rows, NOW).map(({ id }) => id)).toEqual(['naukri', 'ollama']);
  });

  it("of a day's cap lead to the cap and promise nothing before tomorrow", () => {
    const [problem] = problems([inTrouble('naukri', { code: DAILY_CAP, retryAt: at(14, 30) })], NOW);
    expect(problem).toMatchObject({ retry: null, action: { section: 'pace' } });
  });
});
