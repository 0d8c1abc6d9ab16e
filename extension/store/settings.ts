import { browser } from 'wxt/browser';
import { z } from 'zod';
import { SHIFT_MAX } from '../engines/rules-shift';
import { exclusively } from './exclusively';

export const ENGINES = ['auto', 'ollama', 'chrome', 'builtin'] as const;
export type EngineChoice = (typeof ENGINES)[number];

/** What the user sets in the options page. The token and the resume are kept elsewhere. */
export const settingsSchema = z.object({
  version: z.literal(2).default(2),
  serverUrl: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:8787'),
  ollamaUrl: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:11434'),
  /** Which engine scores. auto: Ollama once it has answered here, until then the browser's own model, else the built-in rules. */
  engine: z.enum(ENGINES).default('auto'),
  /** best: for each job the one of all that fits it best, first by the built-in rules. active: the resume in use. */
  resumeChoice: z.enum(['active', 'best']).default('best'),
  ollamaModel: z.string().trim().min(1).max(150).default('qwen2.5'),
  /** One rule a line. */
  blacklist: z.string().max(20_000).default(''),
  /** Job pages visited a day, all sites together. */
  dailyCap: z.int().min(0).max(1000).default(120),
  paused: z.boolean().default(false),
  /** By how many points the user has lowered the gate of the built-in rules. */
  rulesShift: z.int().min(0).max(SHIFT_MAX).default(0),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';
/** Where a value that could not be read is kept, so that nothing the user wrote is ever lost. */
const ASIDE = 'settings.unreadable';

/** The part of `browser.storage` that settings need. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: (changes: Record<string, SettingsChange>) => void): void;
    removeListener(listener: (changes: Record<string, SettingsChange>) => void): void;
  };
}

/** A change as the browser reports it. */
export interface SettingsChange {
  oldValue?: unknown;
  newValue?: unknown;
}

export interface SettingsProblem {
  /** For the user. */
  message: string;
  /** The value as it was found. */
  value: unknown;
  /** ms since the epoch */
  at: number;
}

/** Settings over a storage area; {@link readSettings} and its sisters are these over `browser.storage.local`. */
export function createSettings(area: () => SettingsArea, now: () => number = Date.now) {
  async function read(): Promise<Settings> {
    const stored = (await area().get([KEY]))[KEY] ?? {};
    const parsed = settingsSchema.safeParse(migrated(stored));
    if (parsed.success) return parsed.data;
    await keepAside(stored, parsed.error);
    return salvage(stored);
  }

  async function keepAside(value: unknown, error: z.ZodError) {
    const known = (await area().get([ASIDE]))[ASIDE] as SettingsProblem | undefined;
    if (known && JSON.stringify(known.value) === JSON.stringify(value)) return;
    const message = `Some settings could not be read. Their defaults apply until you save them again:\n${z.prettifyError(error)}`;
    await area().set({ [ASIDE]: { message, value, at: now() } satisfies SettingsProblem });
  }

  return {
    read,
    /** Writes the given fields; the others stay. @throws ZodError when a field does not fit: nothing is written then */
    write(patch: Partial<Settings>): Promise<Settings> {
      return exclusively('settings', async () => {
        const next = settingsSchema.parse({ ...(await read()), ...patch });
        await area().set({ [KEY]: next });
        return next;
      });
    },
    /** Calls back each time they change, with the settings and what they were before. @returns stops watching */
    watch(callback: (settings: Settings, before: Settings) => void): () => void {
      const listener = (changes: Record<string, SettingsChange>) => {
        const change = changes[KEY];
        if (change) read().then((settings) => callback(settings, salvage(change.oldValue)));
      };
      area().onChanged.addListener(listener);
      return () => area().onChanged.removeListener(listener);
    },
    /** The value that could not be read at the last attempt, kept for the user; null if everything was readable. */
    async problem(): Promise<SettingsProblem | null> {
      return ((await area().get([ASIDE]))[ASIDE] as SettingsProblem | undefined) ?? null;
    },
  };
}

/**
 * Settings as this version writes them.
 *
 * Version 1 took `active` for `resumeChoice` by default and wrote every default along with whatever was saved first, so that
 * an `active` from there says nothing about what the user wants: the new default takes its place. From version 2 on, an
 * `active` that is stored was chosen.
 */
function migrated(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1)
    return stored;
  const { version: _, ...rest } = stored as Record<string, unknown>;
  if (rest.resumeChoice === 'active') delete rest.resumeChoice;
  return rest;
}

/** Keeps each field that fits; one bad field must not cost the user all the others. */
function salvage(stored: unknown): Settings {
  const settings: Record<string, unknown> = settingsSchema.parse({});
  if (typeof stored !== 'object' || stored === null) return settings as Settings;
  const known = migrated(stored) as Record<string, unknown>;
  for (const [name, field] of Object.entries(settingsSchema.shape)) {
    const parsed = field.safeParse(known[name]);
    if (parsed.success) settings[name] = parsed.data;
  }
  return settings as Settings;
}

const settings = createSettings(() => browser.storage.local as unknown as SettingsArea);
export const readSettings = settings.read;
export const writeSettings = settings.write;
export const watchSettings = settings.watch;
export const readSettingsProblem = settings.problem;
