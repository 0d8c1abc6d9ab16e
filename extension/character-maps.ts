import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Where pdf.js keeps the character maps of fonts in Chinese, Japanese and Korean that PDFs name and do not embed
 * (ISO 32000-1, 9.7.5.2); BSD-3, by Adobe.
 */
export const CHARACTER_MAPS_FOLDER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps',
);

/** The files that a PDF can ask for, and their licence; those over UTF-8 and UTF-32 belong to other formats. */
export const characterMapFiles = () =>
  globSync(['*.bcmap', 'LICENSE'], { cwd: CHARACTER_MAPS_FOLDER }).filter(
    (name) => !/-UTF(?:8|32)-/u.test(name),
  );
