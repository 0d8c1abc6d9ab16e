/** What a reading is told of an answer, as it grows. */
export interface Listener {
  /** Every character that the model has written, JSON's escapes undone. */
  character(character: string): void;
  /** A word or number, in lower case. List numbers are left out. */
  word(word: string): void;
  /**
   * The end of a line of text, or of a JSON string.
   *
   * @param ofList whether it is one of several alike: a line of a longer text or an item of a list, not a field by itself
   */
  line(words: readonly string[], ofList: boolean): void;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const LIST_NUMBER = /^\d{1,3}$/;

/**
 * Reads an answer piece by piece, however it is cut.
 *
 * @param json whether it is (meant to be) JSON; prose in its place is read as well
 */
export class AnswerReader {
  readonly #listener: Listener;
  readonly #json: boolean;
  /** Open brackets, `{` or `[`. */
  #open: string[] = [];
  #inString = false;
  #escape = '';
  #word = '';
  #line: string[] = [];
  #lineStarts = true;
  #severalLines = false;

  constructor(listener: Listener, { json }: { json: boolean }) {
    this.#listener = listener;
    this.#json = json;
  }

  read(piece: string): void {
    for (const character of piece) {
      if (!this.#json) this.#text(character);
      else if (this.#inString) this.#inside(character);
      else this.#outside(character);
    }
  }

  end(): void {
    this.#endLine(true);
  }

  #inside(character: string): void {
    if (this.#escape !== '') {
      this.#escape += character;
      const code = this.#escape[1] ?? '';
      if (code === 'u' && this.#escape.length < 6) return;
      const decoded = code === 'u' ? String.fromCharCode(Number.parseInt(this.#escape.slice(2), 16)) : code;
      this.#escape = '';
      this.#text(ESCAPES[code] ?? decoded);
    } else if (character === '\\') {
      this.#escape = character;
    } else if (character === '"') {
      this.#inString = false;
      this.#endLine(this.#severalLines || this.#open.at(-1) === '[');
    } else {
      this.#text(character);
    }
  }

  #outside(character: string): void {
    if (character === '"') {
      this.#endLine(false);
      this.#inString = true;
      this.#severalLines = false;
    } else if ('{}[],:'.includes(character) && (this.#open.length > 0 || '{['.includes(character))) {
      this.#endLine(false);
      if ('{['.includes(character)) this.#open.push(character);
      if ('}]'.includes(character)) this.#open.pop();
    } else {
      this.#text(character);
    }
  }

  #text(character: string): void {
    this.#listener.character(character);
    if (WORD.test(character)) {
      this.#word += character.toLowerCase();
      return;
    }
    this.#endWord(character);
    if (character === '\n') {
      this.#severalLines = true;
      this.#endLine(this.#inString || this.#open.length === 0);
    }
  }

  #endWord(next: string): void {
    if (this.#word === '') return;
    const isListNumber = this.#lineStarts && '.):'.includes(next) && LIST_NUMBER.test(this.#word);
    if (!isListNumber) {
      this.#line.push(this.#word);
      this.#listener.word(this.#word);
    }
    this.#lineStarts = false;
    this.#word = '';
  }

  #endLine(ofList: boolean): void {
    this.#endWord('\n');
    if (this.#line.length > 0) this.#listener.line(this.#line, ofList);
    this.#line = [];
    this.#lineStarts = true;
  }
}
