export interface Sections {
  resume: string;
  posting: string;
}

/** The text between `<tag>` and `</tag>`. Where truncation took the opening tag, all before the closing one. */
export function section(text: string, tag: string): string | null {
  const open = text.indexOf(`<${tag}>`);
  const from = open < 0 ? 0 : open + tag.length + 2;
  const close = text.indexOf(`</${tag}>`, from);
  if (open < 0 && close < 0) return null;
  return text.slice(from, close < 0 ? undefined : close);
}

/** Finds resume and posting by their tags. Without a posting tag the whole text is the posting. */
export function readSections(text: string): Sections {
  return { resume: section(text, 'resume') ?? '', posting: section(text, 'posting') ?? text };
}
