import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Recorder } from '../../../src/charts/svg/recorder.ts';
import { writeMarks } from '../../../src/charts/svg/write.ts';

type Context = CanvasRenderingContext2D;

function svgOf(paint: (ctx: Context) => void): string {
  const recorder = new Recorder({ width: 100, height: 50 });
  paint(recorder as unknown as Context);
  return writeMarks(recorder.marks, {
    prefix: 'id',
    resolve: { c1: 'var(--c1)' },
    inherited: { fill: 'black', 'font-size': '13', 'font-family': 'sans' },
  });
}

function fillRect(ctx: Context, ...rect: [number, number, number, number]): void {
  ctx.beginPath();
  ctx.rect(...rect);
  ctx.fill();
}

function text(ctx: Context, words: string, x: number, y: number): void {
  ctx.font = '400 13px sans';
  ctx.fillText(words, x, y);
}

describe('the recorder', () => {
  test('writes a filled rectangle, its colour by role', () => {
    const svg = svgOf((ctx) => {
      ctx.fillStyle = 'c1';
      fillRect(ctx, 1, 2, 30.456, 10);
    });
    assert.equal(svg, '<path fill="var(--c1)" d="M1 2H31.46V12H1Z"/>');
  });

  test('writes one path for paths of one style that do not touch', () => {
    const svg = svgOf((ctx) => {
      ctx.fillStyle = 'c1';
      fillRect(ctx, 0, 0, 10, 10);
      fillRect(ctx, 0, 20, 10, 10);
    });
    assert.equal(svg, '<path fill="var(--c1)" d="M0 0H10V10H0ZM0 20H10V30H0Z"/>');
  });

  test('keeps the order of painting where paths touch', () => {
    const svg = svgOf((ctx) => {
      for (const [colour, x] of [
        ['red', 0],
        ['blue', 5],
        ['red', 8],
      ] as const) {
        ctx.fillStyle = colour;
        fillRect(ctx, x, 0, 10, 10);
      }
    });
    assert.deepEqual(
      [...svg.matchAll(/fill="(\w+)"/g)].map(([, fill]) => fill),
      ['red', 'blue', 'red'],
    );
  });

  test('leaves no trace of a bar without length', () => {
    assert.equal(
      svgOf((ctx) => fillRect(ctx, 5, 5, 0, 10)),
      '',
    );
  });

  test('drops a clip that cuts nothing off, and keeps one that does', () => {
    const clipped = (width: number) =>
      svgOf((ctx) => {
        ctx.save();
        ctx.beginPath();
        ctx.rect(0, 0, 50, 50);
        ctx.clip();
        ctx.fillStyle = 'c1';
        fillRect(ctx, 0, 0, width, 10);
        ctx.restore();
      });
    assert.ok(!clipped(50).includes('clipPath'));
    assert.ok(clipped(60).startsWith('<defs><clipPath id="id_k0"><path d="M0 0H50V50H0Z"/></clipPath></defs><g clip-path="url(#id_k0)">'));
  });

  test('restores what was saved', () => {
    const svg = svgOf((ctx) => {
      ctx.fillStyle = 'red';
      ctx.save();
      ctx.fillStyle = 'blue';
      ctx.lineWidth = 3;
      ctx.restore();
      fillRect(ctx, 0, 0, 1, 1);
    });
    assert.equal(svg, '<path fill="red" d="M0 0H1V1H0Z"/>');
  });

  test('writes each label as one text, whatever is in it', () => {
    const svg = svgOf((ctx) => {
      ctx.fillStyle = 'black';
      text(ctx, '1,400.05 元 <人> & “支”', 3, 20);
    });
    assert.equal(svg, '<text x="3" y="20">1,400.05 元 &lt;人&gt; &amp; “支”</text>');
  });

  test('states the style of several texts once', () => {
    const svg = svgOf((ctx) => {
      ctx.fillStyle = 'c1';
      ctx.textAlign = 'right';
      text(ctx, 'a', 90, 10);
      text(ctx, 'b', 90, 30);
    });
    assert.equal(svg, '<g fill="var(--c1)" text-anchor="end"><text x="90" y="10">a</text><text x="90" y="30">b</text></g>');
  });

  test('computes the baseline, because renderers disagree about it', () => {
    const svg = svgOf((ctx) => {
      ctx.fillStyle = 'black';
      ctx.textBaseline = 'middle';
      text(ctx, '中', 0, 10);
    });
    assert.equal(svg, '<text x="0" y="14.55">中</text>');
  });

  test('strokes with width and dashes', () => {
    const svg = svgOf((ctx) => {
      ctx.strokeStyle = 'c1';
      ctx.lineWidth = 2;
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(0, 1.5);
      ctx.lineTo(50, 1.5);
      ctx.stroke();
    });
    assert.equal(svg, '<path fill="none" stroke="var(--c1)" stroke-width="2" stroke-dasharray="2 3" d="M0 1.5H50"/>');
  });

  test('forgets everything when everything is cleared', () => {
    const svg = svgOf((ctx) => {
      fillRect(ctx, 0, 0, 10, 10);
      ctx.clearRect(0, 0, 100, 50);
    });
    assert.equal(svg, '');
  });

  test('refuses what a recording cannot hold', () => {
    const refused: readonly ((ctx: Context) => void)[] = [
      (ctx) => ctx.clearRect(0, 0, 10, 10),
      (ctx) => ctx.setTransform(2, 0, 0, 2, 0, 0),
      (ctx) => ctx.rotate(1),
      (ctx) => ctx.arc(0, 0, 1, 0, 1),
      (ctx) => ctx.drawImage({} as CanvasImageSource, 0, 0),
    ];
    for (const paint of refused) assert.throws(() => svgOf(paint));
  });
});
