const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text between tags and inside attribute values. */
export const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (char) => ENTITIES[char] as string);

/** JSON that may stand inside a script element, whatever it contains. */
export const scriptJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * A job's description as markup.
 *
 * @param dialect LinkedIn parts paragraphs by line breaks, Naukri puts each into an element
 */
export function descriptionHtml(description: string, dialect: 'breaks' | 'paragraphs'): string {
  const blocks = description.split(/\n\s*\n/).map((block) => block.split('\n').map((line) => line.trim()));
  const parts = blocks.flatMap((lines) => groups(lines));
  return parts
    .map(({ items, text }) => {
      if (items) return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
      const inner = text.endsWith(':') ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text);
      return dialect === 'breaks' ? `${inner}<br><br>` : `<p>${inner}</p>`;
    })
    .join('');
}

function groups(lines: string[]): { text: string; items?: string[] }[] {
  const found: { text: string; items?: string[] }[] = [];
  for (const line of lines.filter(Boolean)) {
    const last = found.at(-1);
    if (!line.startsWith('• ')) found.push({ text: line });
    else if (last?.items) last.items.push(line.slice(2));
    else found.push({ text: '', items: [line.slice(2)] });
  }
  return found;
}
