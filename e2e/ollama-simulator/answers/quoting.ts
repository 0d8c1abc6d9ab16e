import { readSections } from '../rules/sections.ts';

/** Words of each text that are repeated: its end, since that is where tests put what must not come out. */
const WORDS = 30;

const endOf = (text: string) =>
  text
    .replaceAll(/<\|im_(?:start|end)\|>/g, ' ')
    .trim()
    .split(/\s+/)
    .slice(-WORDS)
    .join(' ');

/**
 * An answer of a model that repeats what it has read: each text of it, and each list of texts, also has the end of the
 * resume and of the posting, word for word.
 *
 * @param answer as it would have been; JSON, or it is quoted after
 */
export function quoting(answer: string, prompt: string): string {
  const { resume, posting } = readSections(prompt);
  const quotes = [endOf(resume), endOf(posting)].filter((quote) => quote !== '');
  const sentences = quotes.map((quote) => `It says: ${quote}`);
  const withQuotes = (value: unknown): unknown => {
    if (typeof value === 'string') return [value, ...sentences].join(' ');
    if (Array.isArray(value)) return [...value, ...quotes];
    return value;
  };
  try {
    const fields = Object.entries(JSON.parse(answer) as Record<string, unknown>);
    return JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, withQuotes(value)])));
  } catch {
    return String(withQuotes(answer));
  }
}
