import { rowText } from './table-lines';
import type { XmlElement } from './xml';

/** Elements of a document that are not its text, or not shown. */
const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sectPr',
  // Tracked changes: what was deleted, and the place that text was moved away from.
  'w:del',
  'w:moveFrom',
  // How characters are pronounced, above them.
  'w:rt',
]);
const BULLETS = /[\ue000-\uf8ff]/u;

export interface WordStyles {
  /** Ids of styles whose text is hidden. */
  hidden: ReadonlySet<string>;
}

/**
 * The text of a part of a Word document: paragraphs apart by an empty line, soft breaks as line breaks, rows of tables as
 * lines with tabs between the cells, text boxes behind the paragraph that they are anchored to. What tracked changes deleted
 * and what is hidden is left out.
 */
export function wordText(root: XmlElement, styles: WordStyles): string {
  return new Walk(styles).blocks(root.children).join('\n\n');
}

class Walk {
  readonly #styles: WordStyles;
  /** Texts of boxes in the paragraph that is being read. */
  #boxes: string[] = [];

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  /** Paragraphs and tables. */
  blocks(children: XmlElement['children']): string[] {
    const found: string[] = [];
    // A paragraph whose end was deleted goes on in the next one.
    let unfinished = '';
    const collect = (nodes: XmlElement['children']) => {
      for (const node of nodes) {
        if (typeof node === 'string' || SKIPPED.has(node.name)) continue;
        if (node.name === 'w:p') {
          const outer = this.#boxes;
          this.#boxes = [];
          const text = unfinished + this.#inline(node.children, this.#isHidden(node, 'w:pPr', 'w:pStyle'));
          unfinished = endIsDeleted(node) ? text : '';
          if (unfinished === '') found.push(text);
          found.push(...this.#boxes);
          this.#boxes = outer;
        } else if (node.name === 'w:tbl') {
          found.push(this.#table(node));
        } else if (node.name === 'mc:AlternateContent') {
          collect(alternative(node));
        } else {
          collect(node.children);
        }
      }
    };
    collect(children);
    if (unfinished !== '') found.push(unfinished);
    return found.filter((text) => text.trim() !== '');
  }

  #table(table: XmlElement): string {
    const rows = descendants(table, 'w:tr').filter((row) => !isMarked(row, 'w:trPr', 'w:del'));
    return rows
      .map((row) =>
        rowText(
          descendants(row, 'w:tc')
            .filter((cell) => !isMarked(cell, 'w:tcPr', 'w:cellDel'))
            .map((cell) => this.#cellLines(cell)),
        ),
      )
      .filter((row) => row !== '')
      .join('\n');
  }

  /** Empty paragraphs stay: templates push dates down to the height of what they belong to. */
  #cellLines(cell: XmlElement): string[] {
    return cell.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      const texts = this.blocks([child]);
      return child.name === 'w:p' && texts.length === 0 ? [''] : texts.flatMap((text) => text.split('\n'));
    });
  }

  /** What a paragraph or a run says. */
  #inline(children: XmlElement['children'], hidden: boolean): string {
    let text = '';
    for (const node of children) {
      if (typeof node === 'string' || SKIPPED.has(node.name)) continue;
      switch (node.name) {
        case 'w:r':
          text += this.#inline(node.children, hidden || this.#isHidden(node, 'w:rPr', 'w:rStyle'));
          break;
        case 'w:txbxContent':
          this.#boxes.push(...this.blocks(node.children));
          break;
        case 'mc:AlternateContent':
          text += this.#inline(alternative(node), hidden);
          break;
        default:
          text += (hidden ? '' : (CHARACTERS[node.name]?.(node) ?? '')) + this.#inline(node.children, hidden);
      }
    }
    return text;
  }

  #isHidden(element: XmlElement, properties: string, style: string): boolean {
    const own = child(element, properties);
    const vanish = own && properties === 'w:rPr' ? child(own, 'w:vanish') : undefined;
    if (vanish) return isOn(vanish);
    const id = own && child(own, style)?.attributes['w:val'];
    return id !== undefined && this.#styles.hidden.has(id);
  }
}

const CHARACTERS: Record<string, (element: XmlElement) => string> = {
  'w:t': ownText,
  'm:t': ownText,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': ({ attributes }) => {
    const character = String.fromCharCode(Number.parseInt(attributes['w:char'] ?? '', 16) || 0);
    // Fonts of symbols have their signs where Unicode has none.
    return BULLETS.test(character) ? '•' : character;
  },
};

function ownText({ children }: XmlElement): string {
  return children.filter((part) => typeof part === 'string').join('');
}

/** What a document holds for programs of different age is the same text: the newest form of it. */
function alternative(element: XmlElement): XmlElement['children'] {
  const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
  return choice?.children ?? [];
}

/** The styles whose text is hidden, by themselves or by the style that they are based on. */
export function hiddenStyles(root: XmlElement): WordStyles {
  const styles = new Map(
    descendants(root, 'w:style').map((style) => {
      const properties = child(style, 'w:rPr');
      const vanish = properties && child(properties, 'w:vanish');
      const base = child(style, 'w:basedOn')?.attributes['w:val'];
      return [style.attributes['w:styleId'] ?? '', { vanish: vanish && isOn(vanish), base }] as const;
    }),
  );
  const isHidden = (id: string | undefined, seen: ReadonlySet<string>): boolean => {
    const style = id === undefined || seen.has(id) ? undefined : styles.get(id);
    if (id === undefined || style === undefined) return false;
    return style.vanish ?? isHidden(style.base, new Set([...seen, id]));
  };
  return { hidden: new Set([...styles.keys()].filter((id) => isHidden(id, new Set()))) };
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** The nearest elements of a name, in order; not those within them. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : SKIPPED.has(node.name) ? [] : descendants(node, name);
  });
}

const endIsDeleted = (paragraph: XmlElement) => {
  const properties = child(paragraph, 'w:pPr');
  const mark = properties && child(properties, 'w:rPr');
  return mark !== undefined && (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) !== undefined;
};

const isMarked = (element: XmlElement, properties: string, mark: string) => {
  const own = child(element, properties);
  return own !== undefined && child(own, mark) !== undefined;
};

/** ECMA-376 17.17.4: an element that is there is on, unless it says otherwise. */
const isOn = ({ attributes }: XmlElement) => !/^(?:0|false|off)$/u.test(attributes['w:val'] ?? '1');
