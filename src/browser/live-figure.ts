import type { LiveData } from '../charts/chart-json.ts';
import type { LiveChart } from '../charts/drawing.ts';
import { buildLegend } from './legend.ts';
import { LivePicture } from './live-picture.ts';
import { adoptStyles } from './styles.ts';
import { Tooltip } from './tooltip.ts';
import { watchKeys, watchPointer } from './walk.ts';

/** The figure of the page, its picture, and what stands for them live. */
export interface LiveFigure {
  readonly figure: HTMLElement & { chart?: LiveChart };
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly data: LiveData;
  /** Puts a part of ours into the plot; all of them go again if anything fails. */
  readonly add: (part: HTMLElement) => void;
}

/** Builds the live chart over its SVG, in the same box, and keeps it right when the page changes. */
export function standUp({ figure, plot, svg, data, add }: LiveFigure): void {
  adoptStyles(document);
  const canvas = document.createElement('canvas');
  nameCanvas(canvas, svg, data);
  const picture = new LivePicture(canvas, svg, data, (chart) => {
    figure.chart = chart;
  });
  const tooltip = new Tooltip(data, add);
  for (const button of buildLegend(data, picture)) add(button);
  add(canvas);
  figure.dataset.live = '';
  picture.draw();

  watchPointer(plot, canvas, data, picture, tooltip);
  watchKeys(canvas, data, picture, tooltip);
  new ResizeObserver(() => picture.fit()).observe(plot);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', () => picture.draw());
  }
}

/** The canvas takes over the picture's name and description, and says how to walk through it. */
function nameCanvas(canvas: HTMLCanvasElement, svg: SVGSVGElement, { words }: LiveData): void {
  const [name = '', description = ''] = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', words.role);
  canvas.setAttribute('aria-labelledby', name);
  canvas.setAttribute('aria-describedby', description);
}
