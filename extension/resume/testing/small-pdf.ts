/**
 * A PDF written by hand, one page for each list of lines, for tests.
 *
 * @param encrypted marks it as protected by a password that is not empty
 */
export function smallPdf(pages: string[][], { encrypted = false } = {}): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      stream(lines),
    ]),
  ];
  const secret = '00112233445566778899aabbccddeeff'.repeat(2);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> /ID [<${secret}> <${secret}>]`;

  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R ${encrypted ? encrypt : ''} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return latin1(`${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`);
}

function stream(lines: string[]): string {
  const drawn = lines.map((line) => `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 14 TL 50 780 Td\n${drawn}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
