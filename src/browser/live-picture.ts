import type { Role } from '../charts/chart.ts';
import type { LiveData } from '../charts/chart-json.ts';
import { drawChart, type LiveChart } from '../charts/drawing.ts';
import type { LivePlugin, Theme } from '../charts/theme.ts';

/** The chart on its canvas. What it shows follows from what is hidden, what is marked, and the page: it is drawn anew for each. */
export class LivePicture {
  readonly #canvas: HTMLCanvasElement;
  readonly #svg: SVGSVGElement;
  readonly #data: LiveData;
  readonly #drawn: (chart: LiveChart) => void;
  readonly #hidden = new Set<string>();
  #marked: number | null = null;
  #chart: LiveChart | null = null;
  #ratio = 0;

  constructor(canvas: HTMLCanvasElement, svg: SVGSVGElement, data: LiveData, drawn: (chart: LiveChart) => void) {
    this.#canvas = canvas;
    this.#svg = svg;
    this.#data = data;
    this.#drawn = drawn;
  }

  draw(): void {
    const { width, height } = this.#data;
    this.#chart?.destroy();
    this.#ratio = this.#pixelRatio();
    Object.assign(this.#canvas, { width, height });
    const view = { theme: themeOf(this.#svg), pixelRatio: this.#ratio, hidden: this.#hidden, plugins: [this.#marker()] };
    this.#chart = drawChart(this.#canvas, this.#data, view);
    this.#drawn(this.#chart);
  }

  /** Draws again only if the box or the screen's resolution has changed. */
  fit(): void {
    if (this.#pixelRatio() !== this.#ratio) this.draw();
  }

  /** Marks the row whose middle is at `y`, or none. */
  mark(y: number | null): void {
    if (y === this.#marked) return;
    this.#marked = y;
    this.#chart?.draw();
  }

  isHidden(series: string): boolean {
    return this.#hidden.has(series);
  }

  toggle(series: string): void {
    if (!this.#hidden.delete(series)) this.#hidden.add(series);
    this.draw();
  }

  /** Device pixels in one unit of the picture: the canvas is stretched over the SVG's box. */
  #pixelRatio(): number {
    return ((this.#canvas.clientWidth || this.#data.width) / this.#data.width) * devicePixelRatio;
  }

  /** A line under the marked bar, and a stroke through the names of hidden series. */
  #marker(): LivePlugin {
    const { config } = this.#data;
    const { colour } = themeOf(this.#svg);
    return {
      id: 'marker',
      afterDraw: ({ ctx }) => {
        ctx.fillStyle = colour('ink');
        if (this.#marked !== null) ctx.fillRect(0, this.#marked + 6, this.#data.width, 1.5);
        for (const { series, x, y, width, height } of config.legend) {
          if (this.isHidden(series)) ctx.fillRect(x, y + height / 2, width, 1);
        }
      },
    };
  }
}

function themeOf(svg: SVGSVGElement): Theme {
  const style = getComputedStyle(svg);
  const property = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return { colour: (role: Role) => property(role), sans: style.fontFamily, serif: property('serif') };
}
