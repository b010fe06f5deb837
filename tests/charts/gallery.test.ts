import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { textWidth } from '../../src/charts/measure.ts';
import { drawSvg } from '../../src/charts/svg/draw-svg.ts';
import { drawSvgFile } from '../../src/charts/svg/draw-svg-file.ts';
import { gallery } from './examples.ts';
import { svgTexts } from './svg-bars.ts';

const snapshots = join(import.meta.dirname, '..', 'snapshots', 'charts');
const asIs = { serializers: [(value: string) => value] };

const imprint = { remarks: ['虚构示例', '2032-08-20 公布'], address: 'https://mingzhang.example/example-office/2031/aid/charts/picture/' };

describe('the gallery of charts', () => {
  for (const [name, chart] of Object.entries(gallery())) {
    test(`${name} looks as before`, (t) => {
      t.assert.fileSnapshot(drawSvgFile(chart, imprint), join(snapshots, `${name}.svg`), asIs);
    });

    test(`${name} is small, needs no style element and no style attribute, and is no pie`, () => {
      const svg = drawSvg(chart);
      assert.ok(gzipSync(svg).length <= 1228, `${gzipSync(svg).length} bytes`);
      assert.doesNotMatch(svg, /<style| style=|<clipPath|[AQC]\d/);
    });

    test(`${name} has a name and a description under ids of its own`, () => {
      const { key, finding, description } = chart;
      const svg = drawSvg(chart);
      assert.match(svg, new RegExp(`role="img" aria-labelledby="${key}_t ${key}_d"`));
      assert.ok(svg.includes(`<title id="${key}_t">${finding}</title><desc id="${key}_d">${description}</desc>`));
    });

    test(`${name} prints every value`, () => {
      const texts = svgTexts(drawSvg(chart)).join('\n');
      for (const { printed } of chart.points) assert.ok(texts.includes(printed), printed);
    });

    test(`${name} keeps its texts inside, apart and in one size`, () => {
      const placed = chart.config.inscriptions.map(({ text, x, y, align }) => {
        const width = textWidth(text);
        const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
        return { text, left, right: left + width, y };
      });
      for (const { text, left, right, y } of placed) assert.ok(left >= 0 && right <= chart.width + 6 && y <= chart.height - 2, text);
      for (const [i, a] of placed.entries()) {
        for (const b of placed.slice(i + 1))
          assert.ok(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 16, `${a.text} meets ${b.text}`);
      }
    });
  }

  test('is the same in another language and time zone', () => {
    const script = `import { gallery } from './examples.ts'; import { drawSvg } from '../../src/charts/svg/draw-svg.ts'; for (const chart of Object.values(gallery())) process.stdout.write(drawSvg(chart));`;
    const draw = (env: NodeJS.ProcessEnv) =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        cwd: import.meta.dirname,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const here = draw({ TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
    assert.equal(here, draw({ TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', LANG: 'ar_EG.UTF-8' }));
    assert.equal(here, Object.values(gallery()).map(drawSvg).join(''));
  });
});
