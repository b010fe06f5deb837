import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { writePng } from '../../../src/downloads/raster/png.ts';

describe('writePng(rgba, width, height)', () => {
  it('keeps the frequent colours exact when there are more than a palette holds', async () => {
    const pixels = Array.from({ length: 1000 }, (_, i) => (i % 2 ? [253, 252, 249, 255] : [i >> 2, i % 256, 7, 255])).flat();
    const png = writePng(Uint8Array.from(pixels), 40, 25);
    assert.deepEqual([...palette(png).subarray(0, 3)], [253, 252, 249]);
    assert.equal((await loadImage(png)).width, 40);
  });

  it('gives back the pixels it was given, where a palette holds them', async () => {
    const colours = [
      [253, 252, 249],
      [28, 26, 24],
      [168, 32, 26],
    ] as const;
    const pixels = Array.from({ length: 7 * 5 }, (_, i) => [...(colours[(i * i + 1) % 3] as readonly number[]), 255]).flat();
    const canvas = createCanvas(7, 5);
    canvas.getContext('2d').drawImage(await loadImage(writePng(Uint8Array.from(pixels), 7, 5)), 0, 0);
    assert.deepEqual([...canvas.data()], pixels);
  });
});

function palette(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('PLTE', 8, 'latin1');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}
