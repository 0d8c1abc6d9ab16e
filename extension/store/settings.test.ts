import { describe, expect, it } from 'vitest';
import { createSettings, type SettingsArea, type SettingsChange } from './settings';

function memoryArea(values: Record<string, unknown> = {}) {
  const listeners = new Set<(changes: Record<string, SettingsChange>) => void>();
  const area: SettingsArea = {
    get: async (keys) => Object.fromEntries(keys.map((key) => [key, structuredClone(values[key])])),
    set: async (next) => {
      const changes = Object.entries(next).map(([key, newValue]) => [
        key,
        { oldValue: values[key], newValue },
      ]);
      Object.assign(values, structuredClone(next));
      for (const listener of listeners) listener(Object.fromEntries(changes));
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return { area, values, listeners };
}

describe('settings', () => {
  it('stand at their defaults before anything is saved', async () => {
    const { area, values } = memoryArea();
    expect(await createSettings(() => area).read()).toMatchObject({ ollamaModel: 'qwen2.5', dailyCap: 120 });
    expect(values).toEqual({});
  });

  it('keep what a write does not name', async () => {
    const settings = createSettings(() => memory.area);
    const memory = memoryArea();
    await settings.write({ dailyCap: 40 });
    await settings.write({ paused: true });
    expect(await settings.read()).toMatchObject({ dailyCap: 40, paused: true });
  });

  it('keep both of two writes at the same moment, from whichever page', async () => {
    const { area } = memoryArea();
    const [popup, options] = [createSettings(() => area), createSettings(() => area)];
    await Promise.all([popup.write({ paused: true }), options.write({ dailyCap: 40 })]);
    expect(await popup.read()).toMatchObject({ paused: true, dailyCap: 40 });
  });

  it('refuse a value that does not fit and write nothing then', async () => {
    const { area, values } = memoryArea();
    await expect(createSettings(() => area).write({ serverUrl: 'javascript:alert(1)' })).rejects.toThrow();
    expect(values).toEqual({});
  });

  it('that do not parse are kept aside and reported; the fields that fit still count', async () => {
    const broken = { version: 1, dailyCap: 'many', blacklist: 'Acme' };
    const { area, values } = memoryArea({ settings: broken });
    const settings = createSettings(
      () => area,
      () => 7,
    );
    expect(await settings.read()).toMatchObject({ dailyCap: 120, blacklist: 'Acme' });
    await settings.write({ paused: true });
    expect(values.settings).toMatchObject({ dailyCap: 120, blacklist: 'Acme', paused: true });
    expect(await settings.problem()).toMatchObject({ value: broken, at: 7 });
  });

  it('of version 1 take the best of several resumes, since their default was never a choice', async () => {
    const old = { version: 1, dailyCap: 40, resumeChoice: 'active' };
    const { area, values } = memoryArea({ settings: old });
    const settings = createSettings(() => area);
    expect(await settings.read()).toMatchObject({ version: 2, dailyCap: 40, resumeChoice: 'best' });
    expect(await settings.problem()).toBeNull();
    await settings.write({ resumeChoice: 'active' });
    expect(values.settings).toMatchObject({ version: 2, dailyCap: 40, resumeChoice: 'active' });
    await settings.write({ dailyCap: 50 });
    expect(await settings.read()).toMatchObject({ dailyCap: 50, resumeChoice: 'active' });
  });

  it('of version 1 that are broken are kept aside as they were, and migrated field by field', async () => {
    const broken = { version: 1, dailyCap: 'many', resumeChoice: 'active', blacklist: 'Acme' };
    const { area } = memoryArea({ settings: broken });
    const settings = createSettings(() => area);
    expect(await settings.read()).toMatchObject({ dailyCap: 120, resumeChoice: 'best', blacklist: 'Acme' });
    expect(await settings.problem()).toMatchObject({ value: broken });
  });

  it('of before the gate of the rules could be lowered have it where it was', async () => {
    const { area, values } = memoryArea({ settings: { version: 2, dailyCap: 40, blacklist: 'Acme' } });
    const settings = createSettings(() => area);
    expect(await settings.read()).toMatchObject({ dailyCap: 40, blacklist: 'Acme', rulesShift: 0 });
    expect(await settings.problem()).toBeNull();
    await settings.write({ rulesShift: 8 });
    expect(values.settings).toMatchObject({ dailyCap: 40, blacklist: 'Acme', rulesShift: 8 });
    await expect(settings.write({ rulesShift: 26 })).rejects.toThrow();
  });

  it('are told to whoever watches, until they stop', async () => {
    const { area, listeners } = memoryArea();
    const settings = createSettings(() => area);
    await settings.write({ blacklist: 'Acme' });
    const seen = new Promise<unknown>((resolve) => {
      const stop = settings.watch((now, before) => {
        stop();
        resolve([now, before]);
      });
    });
    await settings.write({ paused: true });
    expect(await seen).toMatchObject([
      { paused: true, blacklist: 'Acme' },
      { paused: false, blacklist: 'Acme' },
    ]);
    expect(listeners.size).toBe(0);
  });
});
