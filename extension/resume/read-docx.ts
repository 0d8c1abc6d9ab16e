import { DocxPackage, type Part } from './docx-package';
import { ResumeFailure } from './failure';
import { child, descendants, hiddenStyles, type WordStyles, wordText } from './word-text';
import type { XmlElement } from './xml';

/** "Page 2 of 3" and the like, which headers and footers hold. */
const PAGE_NUMBER = /^[\s–-]*(?:page|seite|p\.|s\.)?\s*\d*\s*(?:of|von|\/|\|)?\s*\d*[\s–-]*$/iu;

/**
 * The text of a Word document: what its headers and footers say once, in front; then the text, and the footnotes behind it.
 * Paragraphs are apart by an empty line; see {@link wordText} for what parts words within them.
 *
 * @throws ResumeFailure when it is damaged, or unpacks to more than any resume
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  try {
    const docx = await DocxPackage.open(bytes);
    const main = await docx.main();
    const styles = await stylesOf(docx, main);
    const margins = await marginTexts(docx, main, styles);
    const notes = await noteTexts(docx, main, styles);
    return [...margins, wordText(main.root, styles), ...notes].filter((text) => text !== '').join('\n\n');
  } catch (error) {
    if (error instanceof ResumeFailure) throw error;
    throw new ResumeFailure(
      'damaged',
      'This Word document could not be read; it may be damaged. Save it again as DOCX or PDF and choose that file, or paste the text.',
      { cause: error },
    );
  }
}

async function stylesOf(docx: DocxPackage, main: Part): Promise<WordStyles> {
  const path = relatedPath(main, 'styles');
  // Some hundred kilobytes in which few documents hide anything.
  const part = path === undefined ? null : await docx.part(path, 'vanish');
  return part === null ? { hidden: new Set() } : hiddenStyles(part.root);
}

/** Headers, then footers, each text once: the first page and even pages often repeat it. */
async function marginTexts(docx: DocxPackage, main: Part, styles: WordStyles): Promise<string[]> {
  const texts = new Set<string>();
  for (const kind of ['w:headerReference', 'w:footerReference']) {
    for (const section of sectionsOf(main.root)) {
      for (const reference of section.children) {
        if (typeof reference === 'string' || reference.name !== kind) continue;
        // Word shows the first page's own margins only where the section asks for them.
        const { 'w:type': type, 'r:id': id } = reference.attributes;
        if (type === 'first' && child(section, 'w:titlePg') === undefined) continue;
        const path = main.related.get(id ?? '')?.path;
        const part = path === undefined ? null : await docx.part(path);
        if (part === null) continue;
        const lines = wordText(part.root, styles).split('\n');
        texts.add(
          lines
            .filter((line) => line.trim() === '' || !PAGE_NUMBER.test(line.trim()))
            .join('\n')
            .trim(),
        );
      }
    }
  }
  return [...texts];
}

async function noteTexts(docx: DocxPackage, main: Part, styles: WordStyles): Promise<string[]> {
  const texts: string[] = [];
  for (const kind of ['footnote', 'endnote']) {
    const path = relatedPath(main, `${kind}s`);
    const part = path === undefined ? null : await docx.part(path);
    // The lines that part notes from the text are notes, too, with a type of their own.
    const notes = part ? descendants(part.root, `w:${kind}`) : [];
    for (const note of notes)
      if (note.attributes['w:type'] === undefined || note.attributes['w:type'] === 'normal')
        texts.push(wordText(note, styles));
  }
  return texts;
}

const relatedPath = (part: Part, type: string) =>
  [...part.related.values()].find((related) => related.type.endsWith(`/${type}`))?.path;

/** The last section's properties end the body, those of the others end their last paragraph. */
function sectionsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'w:sectPr' ? [node] : sectionsOf(node);
  });
}
