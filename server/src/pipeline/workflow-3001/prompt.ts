import { readFileSync } from 'node:fs';
import path from 'node:path';
import { StepError } from '../engine/step-error.ts';
import { fenced } from './fence.ts';
import { type Posting, postingText } from './posting.ts';

/**
 * How every prompt begins. Up to here the prompts of a posting are the same byte for byte, so that a model that has read it
 * once reads only what is new.
 */
const BEGINNING = '<posting>\n{{posting}}\n</posting>\n\n';
const VARIABLE = /\{\{([^{}]*)\}\}/g;

/**
 * Reads a prompt of `prompts/` and checks that it names exactly these variables, beside the posting.
 *
 * @returns fills it; every variable has to be given a text that is not empty
 * @throws Error when the file and the names do not agree
 */
export function promptOf<Name extends string>(
  file: string,
  names: readonly Name[],
): (posting: Posting, values: Record<Name, string>) => string {
  const template = readFileSync(path.join(import.meta.dirname, 'prompts', file), 'utf8').trimEnd();
  return fillerOf(file, template, names);
}

/** {@link promptOf} for a template that is at hand. */
export function fillerOf<Name extends string>(
  file: string,
  template: string,
  names: readonly Name[],
): (posting: Posting, values: Record<Name, string>) => string {
  const mistake = (text: string) => new Error(`Prompt ${file} ${text}`);
  if (!template.startsWith(BEGINNING)) throw mistake('does not begin with the posting');
  const used = [...template.slice(BEGINNING.length).matchAll(VARIABLE)].map((match) => match[1] ?? '');
  for (const name of used) {
    if (!names.some((known) => known === name)) throw mistake(`has an unknown variable {{${name}}}`);
  }
  for (const name of names) if (!used.includes(name)) throw mistake(`does not use {{${name}}}`);

  return (posting, values) => {
    const texts: Record<string, string> = { ...values, posting: postingText(posting) };
    return template.replaceAll(VARIABLE, (_, name: string) => {
      const text = texts[name]?.trim();
      if (!text) throw new StepError('invalid_input', `Prompt ${file}: nothing to put in for {{${name}}}.`);
      return fenced(text);
    });
  };
}
