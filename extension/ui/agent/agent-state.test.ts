import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../../store/database';
import { DAILY_CAP, DRIFT } from '../../store/health';
import { inTrouble } from '../fixtures/rows';
import { agentState } from './agent-state';

const ON = { paused: false };
const scoring: ActivityRow = { id: 'score', key: null, what: 'Python Developer', since: 0 };
const reading: ActivityRow = { id: 'scrape', key: null, what: 'Data Engineer', since: 0 };
const wall = inTrouble('linkedin', { state: 'blocked', signal: 'login' });

describe("the agent's state", () => {
  it('is idle when there is nothing to do', () => {
    expect(agentState(ON, [], [])).toEqual({ kind: 'idle', words: 'Idle' });
  });

  it('tells what is scored rather than what is read meanwhile', () => {
    expect(agentState(ON, [], [reading, scoring]).words).toBe('Working: scoring Python Developer');
  });

  it('tells a batch for the server, which has no title', () => {
    const sync: ActivityRow = { id: 'sync', key: null, what: null, since: 0 };
    expect(agentState(ON, [], [sync]).words).toBe('Working: telling the server about jobs');
  });

  it('is paused even while a last step ends', () => {
    expect(agentState({ paused: true }, [wall], [scoring])).toEqual({ kind: 'paused', words: 'Paused' });
  });

  it('names the site for which it has stopped, and why', () => {
    expect(agentState(ON, [wall, inTrouble('server')], [])).toEqual({
      kind: 'stopped',
      words: 'Stopped for LinkedIn: sign-in needed',
    });
  });

  it('goes on working for other sites while one is stopped', () => {
    expect(agentState(ON, [wall], [scoring]).kind).toBe('working');
  });

  it('names what it waits for', () => {
    expect(agentState(ON, [inTrouble('ollama')], []).words).toBe('Waiting for Ollama');
    expect(agentState(ON, [inTrouble('naukri', { code: DAILY_CAP })], []).words).toBe(
      'Done for today on Naukri',
    );
  });

  it('is not idle between two pages while jobs wait, nor while a result list is scanned', () => {
    const waiting = '15 jobs waiting, about 2 minutes';
    expect(agentState(ON, [], [], false, { scanning: null, waiting })).toEqual({
      kind: 'working',
      words: waiting,
    });
    expect(agentState(ON, [], [], false, { scanning: 'naukri', waiting })).toEqual({
      kind: 'working',
      words: 'Scanning Naukri',
    });
  });

  it('tells what holds it up rather than what waits for that', () => {
    const pending = { scanning: null, waiting: '15 jobs waiting' };
    expect(agentState(ON, [inTrouble('ollama')], [], false, pending).words).toBe('Waiting for Ollama');
    expect(agentState(ON, [wall], [], false, pending).kind).toBe('stopped');
    expect(agentState({ paused: true }, [], [], false, pending).words).toBe('Paused');
  });

  it('does not wait for a page that was not understood', () => {
    expect(agentState(ON, [inTrouble('naukri', { code: DRIFT })], []).kind).toBe('idle');
  });

  it('says before the first steps are done that they are not', () => {
    expect(agentState(ON, [inTrouble('server')], [], true).words).toBe('Not set up yet');
  });
});
