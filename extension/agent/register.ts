import { browser } from 'wxt/browser';
import { testOllama } from '../engines/ollama-test';
import { noteOllamaAnswers } from '../store/ollama-answered';
import { database } from '../store/open';
import { forgetConnection, saveConnection } from '../store/secret';
import { watchSettings, writeSettings } from '../store/settings';
import type { Agent } from './agent';
import { type ConnectParts, connect, disconnect } from './connect';
import { guard } from './guard';
import { answer } from './message-guard';
import type { Timing } from './timing';

/** Every message that the background answers. To be called synchronously at start. */
export function registerMessages(agent: Agent): void {
  const parts = guard();
  const fetchPlainly: typeof fetch = (input, init) => fetch(input, init);
  const connection: ConnectParts = {
    db: database,
    now: Date.now,
    fetch: fetchPlainly,
    saveConnection,
    forgetConnection,
    writeSettings,
  };
  const done = async (work: Promise<unknown>) => {
    await work;
    return {};
  };
  answer(parts, 'cards-read', ({ source, reading, structure }) =>
    done(agent.cardsRead(source, reading, structure)),
  );
  answer(parts, 'detail-read', ({ source, reading, structure }) =>
    done(agent.detailRead(source, reading, structure)),
  );
  answer(parts, 'wake', () => done(agent.retry()));
  answer(parts, 'resume-site', ({ source }) => done(agent.resumeSite(source)));
  answer(parts, 'scan-start', ({ pages }) => agent.startScan(pages));
  answer(parts, 'scan-stop', () => done(agent.stopScan()));
  answer(parts, 'rescue', async ({ source, externalId }) => ({
    rescued: await agent.rescue(source, externalId),
  }));
  answer(parts, 'rescore-matches', async () => ({ count: await agent.rescoreMatches() }));
  answer(parts, 'gate-answer', async ({ source, externalId, answer }) => ({
    state: await agent.answerCheck(source, externalId, answer),
  }));
  answer(parts, 'look-between', async () => ({ count: await agent.lookBetween() }));
  answer(parts, 'decide-myself', async ({ source, externalId, keep }) => ({
    decided: await agent.decideMyself(source, externalId, keep),
  }));
  answer(parts, 'preview-rescoring', () => agent.previewRescoring());
  answer(parts, 'undo-rescoring', async () => ({ count: await agent.undoRescoring() }));
  answer(parts, 'keep-scores', () => done(agent.keepScores()));
  answer(parts, 'forget-resume', async ({ id, keep }) => ({ count: await agent.forgetResume(id, keep) }));
  answer(parts, 'preview-look-again', () => agent.previewLookAgain());
  answer(parts, 'look-again', async ({ reason }) => ({ count: await agent.lookAgain(reason) }));
  answer(parts, 'decline-look-again', ({ reason }) => done(agent.declineLookAgain(reason)));
  answer(parts, 'disconnect', () => done(disconnect(connection)));
  answer(parts, 'connect', async (request) => {
    const result = await connect(connection, request);
    if (result.state === 'connected') await agent.retry();
    return result;
  });
  answer(parts, 'test-ollama', async (target) => {
    const result = await testOllama(target, new URL(parts.origin).origin, fetchPlainly);
    if (result.state === 'ok') {
      await noteOllamaAnswers(database, target);
      await agent.modelAnswers();
    }
    return result;
  });
}

/** Everything else that wakes the agent. To be called synchronously at start. */
export function registerClock(agent: Agent, timing: Timing): void {
  browser.alarms.onAlarm.addListener(() => void agent.wake());
  browser.runtime.onStartup.addListener(() => void agent.wake());
  browser.runtime.onInstalled.addListener(() => void agent.updated());
  globalThis.addEventListener('online', () => void agent.retry());
  watchSettings((settings, before) => void agent.settingsChanged(settings, before));
  // Created anew only where it is missing (each creation starts the period over), or where it was created by a clock that was
  // ahead: browsers keep the time of an alarm as a date.
  void browser.alarms.get('look').then((alarm) => {
    const isDue = alarm && alarm.scheduledTime <= Date.now() + 2 * timing.alarm;
    if (!isDue) return browser.alarms.create('look', { periodInMinutes: timing.alarm / 60_000 });
  });
  void agent.wake();
}
