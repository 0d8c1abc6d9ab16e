import { headingOf, inlineHeadings, type SectionKind } from './headings.ts';

/** A part of a posting under one heading. */
export interface Section {
  kind: SectionKind;
  /** As the posting words it; null for what stands before the first one. */
  heading: string | null;
  text: string;
}

/** What parts a heading from what follows on its line. */
const AFTER_HEADING = /^\s*[:?!]\s*/u;
/** A line longer than this may hold several headings, as texts do whose markup got lost. */
const LONG_LINE = 240;

/**
 * Parts a posting by its headings, German or English. Headings may stand on lines of their own or, where a text has lost its
 * line breaks, in the middle of it.
 *
 * @returns in the order of the text; parts without text are left out
 */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let current: Section = { kind: 'intro', heading: null, text: '' };
  const begin = (kind: SectionKind, heading: string) => {
    sections.push(current);
    current = { kind, heading, text: '' };
  };
  const add = (part: string) => {
    current.text += `${part}\n`;
  };

  for (const line of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const whole = headingOf(line);
    if (whole) {
      begin(whole.kind, whole.heading);
      if (whole.rest) add(whole.rest);
    } else if (line.length > LONG_LINE) {
      let from = 0;
      for (const { kind, start, end } of inlineHeadings(line)) {
        add(line.slice(from, start));
        begin(kind, line.slice(start, end).trim());
        from = end;
      }
      add(line.slice(from));
    } else {
      add(line);
    }
  }
  sections.push(current);
  return sections
    .map((section) => ({ ...section, text: section.text.replace(AFTER_HEADING, '').trim() }))
    .filter(({ text: said }) => said !== '');
}
