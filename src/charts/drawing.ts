import { BarController, BarElement, BasicPlatform, type ChartConfiguration, Chart as ChartJs, LinearScale } from 'chart.js';
import type { BarDataset, Chart } from './chart.ts';
import { inscribe } from './inscribe.ts';
import type { LivePlugin, Theme } from './theme.ts';

// Only what our charts use: the browser downloads nothing else.
ChartJs.register(BarController, BarElement, LinearScale);

export type Datum = BarDataset['data'][number];
export type LiveChart = ChartJs<'bar', Datum[]>;

export interface View {
  readonly theme: Theme;
  /** Device pixels in one unit of the picture. */
  readonly pixelRatio: number;
  readonly hidden: ReadonlySet<string>;
  readonly plugins: readonly LivePlugin[];
}

/** One drawing for build and browser: the same library, the same plain configuration, and no platform that measures a page. */
export function drawChart(
  surface: HTMLCanvasElement,
  { config }: Pick<Chart, 'config'>,
  { theme, pixelRatio, hidden, plugins }: View,
): LiveChart {
  const { type, data, options } = config;
  const configuration: ChartConfiguration<'bar', Datum[]> = {
    type,
    data: {
      datasets: data.datasets.map((dataset) => ({
        ...dataset,
        ...coloured(dataset, theme),
        data: [...dataset.data],
        hidden: hidden.has(dataset.series),
      })),
    },
    options: {
      ...options,
      animation: false,
      responsive: false,
      devicePixelRatio: pixelRatio,
      events: [],
      datasets: { bar: { clip: false, grouped: false, inflateAmount: 0 } },
    },
    plugins: [inscribe(config, theme, hidden), ...plugins],
    platform: BasicPlatform,
  };
  return new ChartJs(surface, configuration);
}

function coloured({ backgroundColor, borderColor }: BarDataset, { colour }: Theme) {
  const [fill, outline] = [colour(backgroundColor), colour(borderColor)];
  return { backgroundColor: fill, hoverBackgroundColor: fill, borderColor: outline, hoverBorderColor: outline };
}
