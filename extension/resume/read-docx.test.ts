import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { paragraph, run, table, wordDocument, zip } from './fixtures/small-docx';
import { readResumeFile } from './read-resume-file';

const PERSON = paragraph(run('Mira Solberg, backend engineer'));

async function read(document: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await readResumeFile(new File([document], 'cv.docx'))).text;
}

/** What the blocks come to behind the name. */
async function body(blocks: string, parts?: Record<string, string>): Promise<string> {
  return (await read(wordDocument(PERSON + blocks, parts))).replace(
    /^Mira Solberg, backend engineer\n*/u,
    '',
  );
}

describe('what parts words in a Word document', () => {
  it.each([
    ['a soft break', '<w:br/>', '\n'],
    ['a page break', '<w:br w:type="page"/>', '\n'],
    ['a column break', '<w:br w:type="column"/>', '\n'],
    ['a carriage return', '<w:cr/>', '\n'],
    ['a tab', '<w:tab/>', '\t'],
    ['a tab to the margin', '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>', '\t'],
  ])('is %s', async (_, mark, parted) => {
    const within = paragraph(`<w:r><w:t>Python</w:t>${mark}<w:t>Docker</w:t></w:r>`);
    const between = paragraph(`${run('Python')}<w:r>${mark}</w:r>${run('Docker')}`);
    expect(await body(within)).toBe(`Python${parted}Docker`);
    expect(await body(between)).toBe(`Python${parted}Docker`);
  });

  it('is not the place where Word last broke a page, nor the stops that a paragraph defines', async () => {
    const stops = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>';
    expect(
      await body(paragraph(`${run('Post')}<w:r><w:lastRenderedPageBreak/><w:t>gres</w:t></w:r>`, stops)),
    ).toBe('Postgres');
  });

  it('is not the end of a run, a link, a bookmark or a proofing mark', async () => {
    const text = `${run('Java')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="x"/><w:hyperlink r:id="x">${run('Script')}</w:hyperlink><w:smartTag>${run(' 5')}</w:smartTag>`;
    expect(await body(paragraph(text))).toBe('JavaScript 5');
  });

  it('is a hyphen that does not break, a sign of a symbol font', async () => {
    expect(
      await body(
        paragraph(
          '<w:r><w:sym w:font="Wingdings" w:char="F0B7"/><w:t>Front</w:t><w:noBreakHyphen/><w:t>end</w:t></w:r>',
        ),
      ),
    ).toBe('•Front-end');
  });
});

describe('what is not text in a Word document', () => {
  it('is what tracked changes deleted or moved away', async () => {
    const changed = `${run('Knows ')}<w:del w:id="1"><w:r><w:delText>COBOL</w:delText><w:t>COBOL</w:t></w:r></w:del><w:ins w:id="2">${run('Rust')}</w:ins><w:moveFrom w:id="3">${run(' badly')}</w:moveFrom><w:moveTo w:id="4">${run(' well')}</w:moveTo>`;
    expect(await body(paragraph(changed))).toBe('Knows Rust well');
  });

  it('is the end of a paragraph that tracked changes deleted', async () => {
    const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(await body(paragraph(run('Post'), deletedEnd) + paragraph(run('gres')))).toBe('Postgres');
  });

  it('is a row of a table that tracked changes deleted', async () => {
    const deleted = table([['COBOL', '1980 - 1990']]).replace(
      '<w:tr>',
      '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>',
    );
    expect(await body(deleted + table([['Rust', '2019 - 2024']]))).toBe('Rust\t2019 - 2024');
  });

  it('is what is hidden, by itself or by its style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="MoreSecret"><w:basedOn w:val="Secret"/></w:style><w:style w:type="character" w:styleId="Shown"><w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>';
    const text = [
      run('shown'),
      run(' hidden', '<w:vanish/>'),
      run(' also shown', '<w:vanish w:val="false"/>'),
      run(' hidden', '<w:rStyle w:val="Secret"/>'),
      run(' hidden', '<w:rStyle w:val="MoreSecret"/>'),
      run(' and shown', '<w:rStyle w:val="Shown"/>'),
    ].join('');
    expect(await body(paragraph(text), { styles })).toBe('shown also shown and shown');
  });

  it('is the code of a field; what the field shows is', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    expect(
      await body(paragraph(`${field}${run('mira@example.org')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)),
    ).toBe('mira@example.org');
  });

  it('is how a word is pronounced, or what a comment says', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r><w:r><w:commentReference w:id="0"/></w:r>`;
    expect(await body(paragraph(ruby))).toBe('東京');
  });
});

describe('a table in a Word document', () => {
  it('is a line for each row, with tabs between the cells', async () => {
    const rows = [
      ['Language', 'Level'],
      ['German', 'native'],
      ['French', 'A2'],
    ];
    expect(await body(table(rows))).toBe('Language\tLevel\nGerman\tnative\nFrench\tA2');
  });

  it('of "from" and "to" has periods', async () => {
    const rows = [
      ['From', 'To', 'Position'],
      ['01/2022', 'present', 'Python Developer'],
      ['March 2018', 'Dec. 2021', 'Data Analyst'],
    ];
    expect(await body(table(rows))).toBe(
      'From\tTo\tPosition\n01/2022 - present\tPython Developer\nMarch 2018 - Dec. 2021\tData Analyst',
    );
  });

  it('keeps dates beside the first line of what they belong to, on either side', async () => {
    const job =
      paragraph(run('Developer')) + paragraph(run('Talweg GmbH')) + paragraph(run('Wrote services'));
    expect(await body(table([['2019 - 2022', job]]))).toBe(
      '2019 - 2022\tDeveloper\nTalweg GmbH\nWrote services',
    );
    const narrow = paragraph(run('01/2019')) + paragraph(run('–')) + paragraph(run('02/2022'));
    expect(await body(table([[job, narrow]]))).toBe(
      'Developer\t01/2019 – 02/2022\nTalweg GmbH\nWrote services',
    );
  });

  it('that lays out a page is read column by column', async () => {
    const column = (lines: string[]) => lines.map((line) => paragraph(run(line))).join('');
    const page = table([
      [
        column(['SKILLS', 'Python', 'Docker']),
        column(['EXPERIENCE', 'Developer, Talweg GmbH', '2019 - 2022']),
      ],
    ]);
    expect(await body(page)).toBe(
      'SKILLS\nPython\nDocker\n\nEXPERIENCE\nDeveloper, Talweg GmbH\n2019 - 2022',
    );
  });

  it('may hold a table', async () => {
    const inner = table([
      ['German', 'native'],
      ['French', 'A2'],
    ]);
    expect(await body(table([['Languages', inner + paragraph('')]]))).toBe(
      'Languages\tGerman\tnative\nFrench\tA2',
    );
  });

  it('is read within content controls', async () => {
    const row = table([['Python', 'expert']]).replace(
      /(<w:tr>.*<\/w:tr>)/u,
      '<w:sdt><w:sdtPr/><w:sdtContent>$1</w:sdtContent></w:sdt>',
    );
    expect(await body(`<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt>`)).toBe('Python\texpert');
  });
});

describe('what stands beside the text of a Word document', () => {
  const reference = (kind: string, id: string, type = 'default') =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;

  it('is read once and in front where it is a header or a footer', async () => {
    const line = (text: string) => paragraph(run(text));
    const parts = {
      header1: line('Mira Solberg · Oslo'),
      header2: line('Mira Solberg · Oslo'),
      header3: line('Curriculum vitae'),
      footer1: line('Skills: Python, Docker') + line('Page 1 of 2') + line('- 3 -'),
    };
    const first = `<w:sectPr>${reference('header', 'header1')}${reference('footer', 'footer1')}</w:sectPr>`;
    const last = `<w:sectPr>${reference('header', 'header2')}${reference('header', 'header3', 'first')}<w:titlePg/></w:sectPr>`;
    const text = await read(
      wordDocument(paragraph(run('Experience'), first) + paragraph(run('Developer')) + last, parts),
    );
    expect(text).toBe(
      'Mira Solberg · Oslo\n\nCurriculum vitae\n\nSkills: Python, Docker\n\nExperience\n\nDeveloper',
    );
  });

  it('is not read where the document does not show it', async () => {
    const parts = { header1: paragraph(run('Template of 2012')), header2: paragraph(run('Old name')) };
    const section = `<w:sectPr>${reference('header', 'header1', 'first')}</w:sectPr>`;
    expect(await read(wordDocument(PERSON + section, parts))).toBe('Mira Solberg, backend engineer');
  });

  it('is enough for a resume that is written in the header', async () => {
    const parts = { header1: PERSON };
    expect(await read(wordDocument(`<w:sectPr>${reference('header', 'header1')}</w:sectPr>`, parts))).toBe(
      'Mira Solberg, backend engineer',
    );
  });

  it('follows its paragraph, once, where it is a text box', async () => {
    const content = `<w:txbxContent>${paragraph(run('SKILLS'))}${paragraph(run('Python'))}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await body(paragraph(`${run('Data ')}${box}${run('engineer')}`) + paragraph(run('Oslo')))).toBe(
      'Data engineer\n\nSKILLS\n\nPython\n\nOslo',
    );
    const old = `<w:r><w:pict><v:textbox>${content}</v:textbox></w:pict></w:r>`;
    expect(await body(paragraph(old))).toBe('SKILLS\n\nPython');
  });

  it('ends the text where it is a note', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph(run('line'))}</w:footnote><w:footnote w:id="1">${paragraph(run('Awarded in 2019'))}</w:footnote>`;
    const text =
      paragraph(`${run('Python')}<w:r><w:footnoteReference w:id="1"/></w:r>`) + paragraph(run('Oslo'));
    expect(await body(text, { footnotes })).toBe('Python\n\nOslo\n\nAwarded in 2019');
  });
});

describe('a Word document of another make', () => {
  it('is read in the strict form of the standard, and under any prefix', async () => {
    const strict = wordDocument(
      PERSON,
      {},
      { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main' },
    );
    expect(await read(strict)).toBe('Mira Solberg, backend engineer');
    const parts = {
      'word/document.xml':
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Mira Solberg, engineer &amp; writer</x:t></x:r></x:p></x:body></x:document>',
    };
    expect(await read(zip(parts))).toBe('Mira Solberg, engineer & writer');
  });
});

describe('a Word document made to break its reader', () => {
  const failure = (document: Uint8Array<ArrayBuffer>) =>
    read(document).then(
      () => 'read',
      ({ code, message }) => `${code}: ${message}`,
    );
  const MEGABYTE = 1024 * 1024;

  it('is refused when it states to unpack to more than any resume', async () => {
    const text = `<w:document>${' '.repeat(40 * MEGABYTE)}</w:document>`;
    const bomb = zip({}, { 'word/document.xml': { text, stated: text.length } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failure(bomb)).toMatch(/^too-large: This Word document unpacks to more than 16 MB/u);
  });

  it('is refused when it unpacks to more than it states', async () => {
    const text = `<w:document>${' '.repeat(40 * MEGABYTE)}</w:document>`;
    const bomb = zip({}, { 'word/document.xml': { text, stated: 1000 } });
    expect(await failure(bomb)).toMatch(/^(?:too-large|damaged): /u);
  });

  it('is refused when its parts are too much only together', async () => {
    const filler = `<!--${' '.repeat(9 * MEGABYTE)}-->`;
    const reference = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>';
    expect(await failure(wordDocument(PERSON + filler + reference, { header1: filler }))).toMatch(
      /^too-large: /u,
    );
  });

  it('is refused for thousands of files', async () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`word/media/${at}.png`, '']));
    expect(await failure(wordDocument(PERSON, {}, { extra: many }))).toMatch(/^too-large: .* 2,000 files/u);
  });

  it('is refused for elements nested without end', async () => {
    const deep = `${'<w:sdt>'.repeat(2000)}${PERSON}${'</w:sdt>'.repeat(2000)}`;
    expect(await failure(wordDocument(deep))).toMatch(/^too-large: .* nested/u);
  });

  it('has no entities of its own', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    for (const entity of ['b', 'c'])
      expect(
        await failure(wordDocument(PERSON + paragraph(run(`&${entity};`)), {}, { prolog: laughs })),
      ).toMatch(/^damaged: /u);
    expect(await failure(wordDocument(PERSON + paragraph(run('&a;'))))).toMatch(/^damaged: /u);
  });

  it('does not end the walk over styles that are based on each other', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await body(paragraph(run('Oslo', '<w:rStyle w:val="A"/>')), { styles })).toBe('Oslo');
  });
});

// Recorded beside the checkout, never part of it.
const REPORTS = fileURLToPath(new URL('../../../shared/data/reports', import.meta.url));
const reported = (name: string) => `${REPORTS}/${name}`;

describe.skipIf(!existsSync(reported('2-softbreaks.docx')))('a Word document that users reported', () => {
  const text = (name: string) => read(new Uint8Array(readFileSync(reported(name))));

  it('has its soft breaks', async () => {
    const lines = (await text('2-softbreaks.docx')).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['Skills:', 'Python', 'Talweg GmbH', '01/2022 - present']));
  });

  it('has its header and footer in front', async () => {
    expect(await text('15-header-footer.docx')).toMatch(
      /^Nora Feldt.*English C1, German native\n\nSkills: Python, PostgreSQL, Docker\n\nEXPERIENCE/u,
    );
  });

  it('has its table in lines', async () => {
    expect((await text('15-table-from-to.docx')).split('\n')).toContain(
      '01/2022 - present\tPython Developer',
    );
  });

  it('is refused where it unpacks to 300 MB', async () => {
    await expect(text('25-bomb.docx')).rejects.toMatchObject({ code: 'too-large' });
  });
});
