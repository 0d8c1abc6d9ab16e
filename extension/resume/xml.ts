import { SaxesParser } from 'saxes';
import { ResumeFailure } from './failure';

/** An element of an XML document. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the document calls it: `w:p`, `mc:Choice`. */
  name: string;
  /** By name: `w:val`, `r:id`, `Target`. */
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Word nests a table in a table by some ten elements; a document of hundreds of levels is made to break its reader. */
const DEPTH_MAX = 500;
const ELEMENTS_MAX = 300_000;

/** The namespaces of Office documents, in both of their forms: ECMA-376 transitional and ISO 29500 strict. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
]);

/**
 * Reads a part of an Office document. Document types are refused, and with them every entity that a document declares.
 *
 * @throws ResumeFailure too-large for elements without end; Error when it is not well-formed
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let elements = 0;

  parser.on('doctype', () => {
    throw new Error('Office documents have no document type.');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (open.length > DEPTH_MAX || elements > ELEMENTS_MAX) throw tooDeep();
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes))
      attributes[prefixed(uri, local)] = value;
    const element = { name: prefixed(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const text = (value: string) => {
    open.at(-1)?.children.push(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)).close();

  const [top] = root.children.filter((child) => typeof child !== 'string');
  if (top === undefined) throw new Error('The part holds no element.');
  return top;
}

function prefixed(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** Office documents are UTF-8 or UTF-16 (ECMA-376, part 2). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const tooDeep = () =>
  new ResumeFailure(
    'too-large',
    'This Word document is nested more deeply than any resume, and was not read. Save it again as DOCX or PDF and choose that file, or paste the text.',
  );
