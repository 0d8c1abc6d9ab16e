import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Different colours; a blank page has one, a broken one a handful. */
  colours: number;
}

/** Samples a pixel by PNG's colour type: grey, RGB, with and without alpha. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** Looks at a PNG of 8 bits a sample, as browsers write it. @throws Error when it is something else */
export function picture(png: Buffer): Picture {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const samples = SAMPLES[png.readUInt8(25)];
  if (png.readUInt8(24) !== 8 || samples === undefined) throw new Error('not 8 bits a sample');
  return { width, height, colours: coloursOf(inflateSync(imageData(png)), width, height, samples) };
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function coloursOf(data: Buffer, width: number, height: number, samples: number): number {
  const line = width * samples;
  const colours = new Set<number>();
  let above = Buffer.alloc(line);
  for (let row = 0; row < height; row++) {
    const from = row * (line + 1);
    const pixels = unfiltered(data.readUInt8(from), data.subarray(from + 1, from + 1 + line), above, samples);
    for (let x = 0; x < line; x += samples) colours.add(pixels.readUIntBE(x, Math.min(samples, 3)));
    above = pixels;
  }
  return colours.size;
}

/** Undoes PNG's prediction of a line from its neighbours. */
function unfiltered(filter: number, line: Buffer, above: Buffer, samples: number): Buffer<ArrayBuffer> {
  const pixels = Buffer.alloc(line.length);
  for (let x = 0; x < line.length; x++) {
    const left = x >= samples ? (pixels[x - samples] as number) : 0;
    const up = above[x] as number;
    const corner = x >= samples ? (above[x - samples] as number) : 0;
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    if (predicted === undefined) throw new Error(`no PNG filter ${filter}`);
    pixels[x] = (line[x] as number) + predicted;
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
