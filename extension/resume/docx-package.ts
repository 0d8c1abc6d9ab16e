import type { FileEntry } from '@zip.js/zip.js';
import { configure, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ResumeFailure } from './failure';
import { readXml, type XmlElement } from './xml';

/** Bytes that the parts of a document unpack to, all together; the XML of a resume has some 20 kB, of a book 5 MB. */
const UNPACKED_MAX = 16 * 1024 * 1024;
/** Files in a document: pictures, fonts and settings have one each. */
const ENTRIES_MAX = 2_000;

const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/u;

/** A part of a Word document: its XML, and what its relationships point to. */
export interface Part {
  path: string;
  root: XmlElement;
  /** By relationship id: the type (last part of its address) and the path of the part. */
  related: Map<string, { type: string; path: string }>;
}

/**
 * The parts of a Word document, each read when it is asked for. What a part unpacks to is counted while it unpacks: sizes
 * that a file states of itself are not to be trusted.
 */
export class DocxPackage {
  readonly #entries: Map<string, FileEntry>;
  #unpacked = 0;

  private constructor(entries: Map<string, FileEntry>) {
    this.#entries = entries;
  }

  /**
   * @param bytes the file
   * @throws ResumeFailure too-large; other errors when it is no zip
   */
  static async open(bytes: Uint8Array): Promise<DocxPackage> {
    // An extension's policy forbids workers made of text; the browser's own decompression needs none.
    configure({ useWebWorkers: false });
    const zip = new ZipReader(new Uint8ArrayReader(bytes));
    const entries = new Map<string, FileEntry>();
    for await (const entry of zip.getEntriesGenerator()) {
      if (entries.size >= ENTRIES_MAX) throw tooLarge(`more than ${ENTRIES_MAX.toLocaleString('en')} files`);
      // Names are compared without regard to case (ECMA-376, part 2).
      if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
    }
    return new DocxPackage(entries);
  }

  /** The part that holds the text. */
  async main(): Promise<Part> {
    const related = await this.#relationships('');
    const target = [...related.values()].find(({ type }) => OFFICE_DOCUMENT.test(type));
    const part = await this.part(target?.path ?? 'word/document.xml');
    if (part === null) throw new Error('The document has no main part.');
    return part;
  }

  /**
   * The part at a path; null: there is none.
   *
   * @param naming a word without which the part is not worth reading; null is the answer then, too
   */
  async part(path: string, naming = ''): Promise<Part | null> {
    const bytes = await this.#bytes(path);
    if (bytes === null || !new TextDecoder('latin1').decode(bytes).includes(naming)) return null;
    return { path, root: readXml(bytes), related: await this.#relationships(path) };
  }

  async #relationships(path: string): Promise<Part['related']> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const bytes = await this.#bytes(`${folder}_rels/${path.slice(folder.length)}.rels`);
    const related: Part['related'] = new Map();
    if (bytes === null) return related;
    for (const child of readXml(bytes).children) {
      if (typeof child === 'string') continue;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = child.attributes;
      if (id === undefined || type === undefined || target === undefined || mode === 'External') continue;
      // Targets are addresses relative to the folder of the part that they are about.
      const address = new URL(target, `file:///${folder}`);
      related.set(id, { type, path: decodeURIComponent(address.pathname.slice(1)) });
    }
    return related;
  }

  async #bytes(path: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(path.toLowerCase());
    if (entry === undefined) return null;
    if (this.#unpacked + entry.uncompressedSize > UNPACKED_MAX) throw tooMuch();
    const chunks: Uint8Array[] = [];
    const writable = new WritableStream<Uint8Array>({
      write: (chunk) => {
        this.#unpacked += chunk.length;
        if (this.#unpacked > UNPACKED_MAX) throw tooMuch();
        chunks.push(chunk);
      },
    });
    await entry.getData(writable, { checkSignature: true });
    return concatenated(chunks);
  }
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const tooMuch = () => tooLarge(`more than ${UNPACKED_MAX / 1024 / 1024} MB`);

const tooLarge = (what: string) =>
  new ResumeFailure(
    'too-large',
    `This Word document unpacks to ${what}, far more than any resume needs, and was not read. Save it again without pictures and embedded files, or paste the text.`,
  );
