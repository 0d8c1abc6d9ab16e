import type { JsonSchema } from '../answers/json-schema.ts';

/** What a rule gets: the texts as the model saw them, after any truncation. */
export interface Question {
  /** The whole prompt, chat markers removed. */
  text: string;
  resume: string;
  posting: string;
  /** null: free text was asked for. */
  schema: JsonSchema | null;
  graders: Graders;
  /** Believes what a posting says of its own score. */
  gullible: boolean;
}

/** `one-in-three`: those of the pipeline's summaries fail whose posting says so by its checksum, see pipeline/grade.ts. */
export type Graders = 'pass' | 'one-in-three';

/**
 * One kind of question that the simulator answers by a stated simple rule. To teach it another schema, write a rule and
 * list it in registry.ts; schemas that no rule knows are still answered validly, with texts from the prompt.
 */
export interface Rule {
  name: string;
  /** Decided by the schema's property names. */
  answers(properties: string[]): boolean;
  /** The answer's fields by name. They are cut to the schema's limits by whoever asks. */
  answer(question: Question): Record<string, unknown>;
}
