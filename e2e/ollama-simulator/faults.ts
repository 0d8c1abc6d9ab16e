import { z } from 'zod';

/**
 * Something that goes wrong on demand. Without conditions it hits every `/api/chat` and `/api/generate`; `model`, `path`
 * and `text` (a part of the prompt) narrow it; `skip` lets the first ones through, `times` ends it.
 */
export const faultSchema = z.strictObject({
  kind: z.enum([
    'hang', // some tokens, then silence
    'hang-before-headers', // silence, as while a model loads
    'cut', // some tokens, then the connection breaks
    'prose', // talk where JSON was asked for
    'empty', // an answer without text
    'quotes', // the end of resume and posting, word for word, in every text of the answer
    'repetition', // the same words until a limit ends it
    'gullible', // a scoring that does what the posting tells it
    'error', // an HTTP error; after tokens an error line in the stream
    'slow', // each token takes tokenMs
  ]),
  model: z.string().optional(),
  path: z.string().startsWith('/api/').optional(),
  text: z.string().min(1).optional(),
  skip: z.int().min(0).default(0),
  times: z.int().min(1).optional(),
  /** Tokens that are sent before it goes wrong (hang, cut, error). */
  afterTokens: z.int().min(0).optional(),
  /** A hang that ends: real milliseconds, after which the request goes on as if nothing had been. */
  forMs: z.number().min(0).optional(),
  status: z.int().min(400).max(599).default(500),
  message: z.string().default('an error was encountered while running the model: unexpected EOF'),
  /** Real milliseconds a token, whatever the time scale (slow). */
  tokenMs: z.number().min(0).default(200),
});
export type Fault = z.output<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

export interface Occasion {
  path: string;
  /** Normalised, null where the request names none. */
  model: string | null;
  /** What the request says to the model. */
  text: string;
}

const INFERENCE = ['/api/chat', '/api/generate'];

/** The faults that are set, and how often each has had its occasion. */
export class Faults {
  #set: { fault: Fault; seen: number }[] = [];

  /** Replaces all faults. @throws ZodError for one that is none */
  replace(faults: readonly FaultInput[]): void {
    this.#set = faults.map((fault) => ({ fault: faultSchema.parse(fault), seen: 0 }));
  }

  get list(): (Fault & { seen: number })[] {
    return this.#set.map(({ fault, seen }) => ({ ...fault, seen }));
  }

  /** @returns the first fault that hits, counted as having had this occasion */
  next(occasion: Occasion, normalize: (name: string) => string): Fault | null {
    for (const entry of this.#set) {
      const { fault } = entry;
      const fits =
        (fault.path ? fault.path === occasion.path : INFERENCE.includes(occasion.path)) &&
        (!fault.model || normalize(fault.model) === occasion.model) &&
        (!fault.text || occasion.text.includes(fault.text));
      if (!fits) continue;
      entry.seen += 1;
      const turn = entry.seen - fault.skip;
      if (turn >= 1 && (fault.times === undefined || turn <= fault.times)) return fault;
    }
    return null;
  }
}
