import { chartText } from '../text/readers/charts.ts';
import type { Chart, Point, Series } from './chart.ts';

/** What the live chart needs, and no more: every word finished, so that the browser composes none. */
export interface LiveData extends Pick<Chart, 'id' | 'width' | 'height' | 'config'> {
  readonly points: readonly LivePoint[];
  readonly series: readonly Series[];
  readonly words: { readonly role: string; readonly keys: string };
}

export interface LivePoint {
  readonly series: string;
  readonly heading: string;
  readonly printed: string;
  readonly note: string;
  readonly spoken: string;
}

export function chartJson(chart: Chart): string {
  const { id, width, height, config, series } = chart;
  const { role, keys } = chartText.live;
  const data: LiveData = {
    id,
    width,
    height,
    config,
    series,
    points: chart.points.map((point) => livePoint(chart, point)),
    words: { role, keys },
  };
  return JSON.stringify(data);
}

function livePoint({ series, points, categories }: Chart, point: Point): LivePoint {
  const label = series.length > 1 ? (series.find(({ id }) => id === point.series)?.label ?? '') : '';
  const remark = remarkOf({ points, categories }, point);
  const heading = label ? chartText.pair(point.category, label) : point.category;
  const position = chartText.live.position(points.indexOf(point) + 1, points.length);
  return {
    series: point.series,
    heading,
    printed: point.printed,
    note: chartText.clauses([remark, point.note]),
    spoken: chartText.live.spoken(heading, point.printed, remark, position),
  };
}

/** Of the row of its own, where several rows have one name. */
function remarkOf({ points, categories }: Pick<Chart, 'points' | 'categories'>, point: Point): string {
  const before = points.filter((each) => each.series === point.series && each.category === point.category).indexOf(point);
  return categories.filter(({ label }) => label === point.category)[before]?.remark ?? '';
}
