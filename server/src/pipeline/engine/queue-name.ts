import type { Actor } from './workflow.ts';

/** Queue of all script steps. */
export const SCRIPTS = 'scripts';

/** The queue that carries an actor's interactions: one for each model, so that a wave is one queue. */
export function queueOf<Subject>(actor: Actor<Subject>): string {
  return actor.type === 'script' ? SCRIPTS : modelQueue(actor.model);
}

/** pg-boss takes letters, digits and `_.-/` in names; every other character is written as `/` and its code point. */
export const modelQueue = (model: string): string =>
  `model.${model.replace(/[^\w.-]/gu, (character) => `/${character.codePointAt(0)?.toString(16)}/`)}`;
