import { AnswerReader } from './repetition/answer-reader.ts';
import { Characters } from './repetition/characters.ts';
import { Lines } from './repetition/lines.ts';
import { Phrases } from './repetition/phrases.ts';
import { Variety } from './repetition/variety.ts';

/** What an answer says over and over. */
export interface Repetition {
  kind: 'characters' | 'word' | 'phrase' | 'line' | 'few words';
  /** At most 80 characters of it. */
  text: string;
  times: number;
}

const brief = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/**
 * Watches an answer while it is streamed. Small models fall into repetition, and then write on to the limit.
 *
 * @param options.json whether the answer is to be JSON, whose field names and structure are no text
 */
export class RepetitionWatch {
  #found: Repetition | null = null;
  readonly #reader: AnswerReader;

  constructor({ json }: { json: boolean }) {
    const characters = new Characters();
    const phrases = new Phrases();
    const lines = new Lines();
    const variety = new Variety();
    const note = (kind: Repetition['kind'], text: string, times: number) => {
      this.#found ??= { kind, text: brief(text), times };
    };
    this.#reader = new AnswerReader(
      {
        character: (character) => {
          const found = characters.add(character);
          if (found) note('characters', found.pattern, found.times);
        },
        word: (word) => {
          const found = phrases.add(word);
          if (found) note(found.phrase.includes(' ') ? 'phrase' : 'word', found.phrase, found.times);
          const few = variety.add(word);
          if (few) note('few words', few.join(', '), few.length);
        },
        line: (words, ofList) => {
          const found = ofList ? lines.add(words) : null;
          if (found) note('line', found.line, found.times);
        },
      },
      { json },
    );
  }

  /** @returns what has been found so far: from then on the answer is worth nothing */
  push(piece: string): Repetition | null {
    if (this.#found === null) this.#reader.read(piece);
    return this.#found;
  }

  /** The same for the whole, whose last word is now known to be one. */
  end(): Repetition | null {
    if (this.#found === null) this.#reader.end();
    return this.#found;
  }
}

/** What a plain text repeats; null for one that makes sense. */
export function findRepetition(text: string): Repetition | null {
  const watch = new RepetitionWatch({ json: false });
  return watch.push(text) ?? watch.end();
}
