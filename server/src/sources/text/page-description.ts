import { Parser } from 'htmlparser2';
import { plainText } from './plain-text.ts';

/**
 * The description that a page gives of itself for others to show: `og:description`, else the description for search
 * engines.
 *
 * @returns null when there is none
 */
export function pageDescription(html: string): string | null {
  const found = new Map<string, string>();
  const parser = new Parser({
    onopentag(tag, { property, name, content }) {
      const key = (property ?? name ?? '').toLowerCase();
      if (tag === 'meta' && content && !found.has(key)) found.set(key, content);
    },
  });
  parser.end(html);
  const content = found.get('og:description') ?? found.get('description') ?? '';
  return plainText(content) || null;
}
