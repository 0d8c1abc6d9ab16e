import { WORK_VERBS } from './verbs.ts';

export type VerbForm = 'base' | 'third' | 'gerund' | 'past';

let forms: Map<string, VerbForm> | undefined;

/** The form in which a word is a verb of work: "manage", "manages", "managing"; undefined for any other word. */
export function verbForm(word: string): VerbForm | undefined {
  forms ??= formsOf(WORK_VERBS.split(' '));
  return forms.get(word);
}

/** British and American, doubled consonants and not: that some spellings do not exist does no harm. */
function formsOf(verbs: readonly string[]): Map<string, VerbForm> {
  const found = new Map<string, VerbForm>();
  const add = (word: string, form: VerbForm) => {
    if (!found.has(word)) found.set(word, form);
  };
  const spellings = verbs.flatMap((verb) => [
    ...new Set([verb, verb.replace(/ise$/, 'ize'), verb.replace(/yse$/, 'yze'), verb.replace(/mme$/, 'm')]),
  ]);
  for (const verb of spellings) add(verb, 'base');
  for (const verb of spellings) {
    add(thirdPerson(verb), 'third');
    for (const stem of stemsOf(verb)) {
      add(`${stem}ing`, 'gerund');
    }
  }
  return found;
}

const thirdPerson = (verb: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

/** What "-ing" is put after: "mak(e)", "ty(ie)", "plan", "plann". */
function stemsOf(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}y`];
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return [verb.slice(0, -1)];
  return /[aeiou][bdglmnprt]$/.test(verb) ? [verb, verb + verb.at(-1)] : [verb];
}
