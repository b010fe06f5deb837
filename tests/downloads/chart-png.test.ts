import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { frameOf } from '../../src/charts/frame.ts';
import { record } from '../../src/charts/svg/record.ts';
import { drawChartPng } from '../../src/downloads/chart-png.ts';
import { letter } from '../../src/downloads/raster/faces.ts';
import { gallery } from '../charts/examples.ts';

const imprint = { remarks: ['虚构示例', '2032-08-20 公布'], address: 'https://mingzhang.example/charts/picture/' };
const charts = gallery();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('drawChartPng(chart, imprint)', () => {
  for (const [name, chart] of Object.entries(charts)) {
    it(`draws ${name} twice as large as the picture’s units, on white`, async () => {
      const { width, height } = frameOf(chart, imprint);
      const { pixelAt, size } = await pixelsOf(drawChartPng(chart, imprint));
      assert.deepEqual(size, [2 * width, 2 * height]);
      for (const corner of [pixelAt(0, 0), pixelAt(2 * width - 1, 2 * height - 1)]) assert.deepEqual(corner, [255, 255, 255, 255]);
    });

    it(`paints in ${name} what the SVG paints, where it paints it`, async () => {
      const { left, top, pictureTop } = frameOf(chart, imprint);
      const { pixelAt } = await pixelsOf(drawChartPng(chart, imprint));
      const inkAt = (x: number, y: number) => pixelAt(Math.round((x - left) * 2), Math.round((y + pictureTop - top) * 2));
      const bars = record(chart).filter((mark) => mark.kind === 'path' && mark.style.fill === 'c1');
      for (const { box } of bars)
        assert.deepEqual(inkAt((box.left + box.right) / 2, (box.top + box.bottom) / 2).slice(0, 3), [168, 32, 26]);
      const texts = record(chart).filter((mark) => mark.kind === 'text');
      for (const { box, text } of texts) {
        const row = Array.from({ length: 200 }, (_, i) => inkAt(box.left + ((box.right - box.left) * i) / 200, box.bottom - 7));
        assert.ok(
          row.some(([red = 255]) => red < 200),
          text,
        );
      }
    });
  }

  it('has a glyph for every character of every chart', () => {
    const texts = Object.values(charts).flatMap((chart) => {
      const { title, below } = frameOf(chart, imprint);
      return [...title, ...below, ...record(chart).filter((mark) => mark.kind === 'text')].map(({ text }) => text);
    });
    for (const typeface of ['serif', 'sans'] as const) {
      for (const text of texts) assert.equal(letter(text, typeface === 'serif' ? 700 : 400, typeface).text, text);
    }
  });

  describe('on a machine without fonts, in another language and time zone', () => {
    const empty = mkdtempSync(join(tmpdir(), 'mingzhang-fonts-'));
    after(() => rmSync(empty, { recursive: true, force: true }));

    it('gives the same bytes', () => {
      const script = `import { createHash } from 'node:crypto'; import { gallery } from '../charts/examples.ts'; import { drawChartPng } from '../../src/downloads/chart-png.ts'; const hash = createHash('sha256').update(drawChartPng(gallery().beneficiaries, ${JSON.stringify(imprint)})).digest('hex'); process.stdout.write(hash);`;
      const env = {
        ...process.env,
        FONTCONFIG_FILE: empty,
        FONTCONFIG_PATH: empty,
        TZ: 'America/St_Johns',
        LC_ALL: 'ja_JP.UTF-8',
        LANG: 'ja_JP.UTF-8',
      };
      const there = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        ...{ cwd: import.meta.dirname, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      });
      assert.equal(there, sha256(drawChartPng(charts.beneficiaries as (typeof charts)[string], imprint)));
    });
  });
});

async function pixelsOf(png: Uint8Array) {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const data = canvas.data();
  const pixelAt = (x: number, y: number): number[] => [...data.subarray((y * image.width + x) * 4, (y * image.width + x) * 4 + 4)];
  return { size: [image.width, image.height], pixelAt };
}
