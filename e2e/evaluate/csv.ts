/** Rows of a CSV file with a head, RFC 4180: fields may be quoted, and hold commas, quotes and line breaks then. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] as string;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (source[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === ',' || sign === '\n') {
      row.push(field.replace(/\r$/, ''));
      field = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else field += sign;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  const [head = [], ...body] = rows;
  return body
    .filter((fields) => fields.length > 1 || fields[0] !== '')
    .map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ''])));
}
