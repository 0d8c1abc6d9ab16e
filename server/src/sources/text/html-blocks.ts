/** Elements whose content nobody reads as text. */
export const UNREAD = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'svg', 'math'],
  ...['select', 'textarea', 'button', 'audio', 'video', 'canvas'],
]);

/** Elements that stand apart by an empty line. */
export const PARAGRAPHS = new Set([
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'dl',
    'table',
    'blockquote',
    'pre',
    'section',
    'article',
  ],
  ...['header', 'footer', 'figure', 'hr', 'form'],
]);

/** Elements that begin a line of their own. */
export const LINES = new Set([
  ...['div', 'li', 'dt', 'dd', 'tr', 'caption', 'figcaption', 'address', 'main', 'aside', 'nav', 'fieldset'],
  ...['details', 'summary', 'body', 'html', 'menu'],
]);

const INLINE = [
  ...[
    'a',
    'abbr',
    'b',
    'big',
    'br',
    'cite',
    'code',
    'em',
    'font',
    'i',
    'img',
    'mark',
    'meta',
    'q',
    's',
    'small',
  ],
  ...['span', 'strike', 'strong', 'sub', 'sup', 'tbody', 'td', 'th', 'thead', 'time', 'u', 'wbr'],
];

const TAG = new RegExp(
  `</?(?:${[...UNREAD, ...PARAGRAPHS, ...LINES, ...INLINE].join('|')})(?:\\s[^<>]*)?/?>`,
  'i',
);

/** Whether a text is markup; `a < b` and `<your name>` are none. */
export const isMarkup = (text: string) => TAG.test(text) || text.includes('<!--');
