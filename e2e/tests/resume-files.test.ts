import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encoded } from '../../extension/resume/fixtures/encoded.ts';
import { run, smallDocx, table, wordDocument, zip } from '../../extension/resume/fixtures/small-docx.ts';
import { drawnPdf } from '../../extension/resume/fixtures/small-pdf.ts';
import { type LaunchedBrowser, launchBrowser, openPage } from '../browser/launch.ts';
import { FAST_EXTENSION } from '../house/house.ts';
import { testId } from '../house/newcomer.ts';

// What tests in Node cannot show: the browser's own decompression and decoders, the extension's own files, its policy.

let browser: LaunchedBrowser;
let options: Page;
beforeAll(async () => {
  browser = await launchBrowser({ extensionDir: FAST_EXTENSION });
  options = await openPage(browser.context, 'options.html');
});
afterAll(async () => {
  await browser?.close();
});

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await testId(options, 'resume-text').fill('');
  await testId(options, 'resume-file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}
const text = () => testId(options, 'resume-text').inputValue();

describe('a resume file in the browser', () => {
  it('is read from Word, tables, soft breaks and all', async () => {
    const rows = table([
      ['From', 'To', 'Position'],
      ['01/2022', 'present', 'Python Developer'],
    ]);
    const name = `<w:p>${run('Mira Solberg')}<w:r><w:br/></w:r>${run('Oslo')}</w:p>`;
    await choose('cv.docx', wordDocument(name + rows));
    await expect
      .poll(text)
      .toBe('Mira Solberg\nOslo\n\nFrom\tTo\tPosition\n01/2022 - present\tPython Developer');
  });

  it('is read from a PDF whose font is not in it, by a map that the extension brings along', async () => {
    const asked: string[] = [];
    options.on('request', (request) => asked.push(request.url()));
    const words = '山田太郎、バックエンドエンジニア、株式会社サンプル、東京、日本語と英語';
    const hex = Buffer.from(words, 'utf16le').swap16().toString('hex');
    const page = [
      { text: hex, x: 40, y: 780, font: 'F3' as const },
      { text: 'EXPERIENCE', x: 40, y: 760, letterSpacing: 1.5 },
      { text: 'Python developer since 2019', x: 40, y: 740, letterSpacing: 1.5 },
    ];
    await choose('cv.pdf', drawnPdf([page]));
    await expect.poll(text).toBe(`${words}\nEXPERIENCE\nPython developer since 2019`);
    const maps = asked.filter((url) => url.includes('.bcmap'));
    expect(maps.length).toBeGreaterThan(0);
    for (const url of maps) expect(url).toMatch(/^chrome-extension:\/\/[a-p]{32}\/character-maps\//u);
  });

  it('is read from a text of an old editor', async () => {
    const words = '张伟，后端开发工程师\n工作经历：2019年4月至今，负责支付系统的开发\n语言：中文、英语';
    await choose('cv.txt', encoded(words, 'gbk'));
    await expect.poll(text).toBe(words);
  });

  it('is refused in words when it unpacks to more than any resume, and the page goes on', async () => {
    const huge = `<w:document>${' '.repeat(64 * 1024 * 1024)}</w:document>`;
    await choose('cv.docx', zip({}, { 'word/document.xml': { text: huge, stated: 1000 } }));
    await expect
      .poll(() => options.locator('body').textContent())
      .toMatch(/unpacks to more than|could not be read/u);
    await choose('cv.docx', smallDocx(['Mira Solberg, backend engineer']));
    await expect.poll(text).toBe('Mira Solberg, backend engineer');
  });
});

describe('the button that saves the resume', () => {
  /** Whether nothing lies over it where it would be clicked. */
  const isClickable = () =>
    testId(options, 'resume-save').evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const inView = top >= 0 && top + height <= innerHeight;
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      return inView && onTop !== null && button.contains(onTop);
    });

  it('lies in view on a small screen and under nothing, also while settings are unsaved', async () => {
    await options.setViewportSize({ width: 1280, height: 800 });
    await options.reload();
    await testId(options, 'resume-text').fill('Mira Solberg, backend engineer');
    await testId(options, 'resume-text').evaluate((field) => field.scrollIntoView({ block: 'center' }));
    expect(await isClickable()).toBe(true);
    await testId(options, 'ollama-model').fill('llama3.1');
    await options.getByText('There are changes that are not saved.').waitFor();
    for (const block of ['start', 'center', 'end'] as const) {
      await testId(options, 'resume-text').evaluate(
        (field, at) => field.scrollIntoView({ block: at }),
        block,
      );
      expect(await isClickable(), block).toBe(true);
    }
    await options.evaluate(() => scrollTo(0, 0));
    expect(await isClickable()).toBe(true);
  });
});
