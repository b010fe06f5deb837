import type { Locator, Page } from '@playwright/test';
import type { LiveChart } from '../../src/charts/drawing.ts';

/** A text as a picture states it, by its anchor point, in the picture's units. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface DrawnBar {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

declare global {
  interface HTMLCanvasElement {
    drawnTexts?: DrawnText[];
  }
}

/** Makes every canvas remember the texts of its last drawing. */
export async function rememberTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const context = CanvasRenderingContext2D.prototype;
    const { fillText, clearRect } = context;
    context.clearRect = function (...box) {
      this.canvas.drawnTexts = [];
      clearRect.apply(this, box);
    };
    context.fillText = function (text, x, y) {
      this.canvas.drawnTexts?.push({ text, x, y });
      fillText.call(this, text, x, y);
    };
  });
}

/** Brings the chart near and waits until it is live. */
export async function enliven(figure: Locator): Promise<Locator> {
  await figure.scrollIntoViewIfNeeded();
  await figure.and(figure.page().locator('[data-live]')).waitFor();
  return figure.locator('canvas');
}

/** The bars that Chart.js holds, from its own elements. */
export const liveBars = (figure: Locator): Promise<DrawnBar[]> =>
  figure.evaluate((element) => {
    const { chart } = element as HTMLElement & { chart: LiveChart };
    return chart.getSortedVisibleDatasetMetas().flatMap((meta) =>
      meta.data.map((bar) => {
        const { x, base, y, height } = bar.getProps(['x', 'base', 'y', 'height'], true) as unknown as Record<
          'x' | 'base' | 'y' | 'height',
          number
        >;
        return { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 };
      }),
    );
  });

export const liveTexts = (canvas: Locator): Promise<DrawnText[]> =>
  canvas.evaluate((element) => (element as HTMLCanvasElement).drawnTexts ?? []);

export const svgTextsOf = (figure: Locator): Promise<DrawnText[]> =>
  figure
    .locator('.plot svg text')
    .evaluateAll((texts) =>
      texts.map((text) => ({ text: text.textContent ?? '', x: Number(text.getAttribute('x')), y: Number(text.getAttribute('y')) })),
    );
