import { remembered } from '../../domain/remembered.ts';
import type { Chart, Role } from '../chart.ts';
import { drawChart } from '../drawing.ts';
import type { PaintedMark } from './mark.ts';
import { Recorder } from './recorder.ts';

/** What the marks say for the two fonts; colours they say by role. */
export const fonts = { sans: 'sans', serif: 'serif' } as const;

const view = {
  theme: { colour: (role: Role): string => role, ...fonts },
  pixelRatio: 1,
  hidden: new Set<string>(),
  plugins: [],
};

/** What Chart.js paints for the chart; once, however many pictures are written from it. */
export const record = remembered((chart: Chart): readonly PaintedMark[] => {
  const canvas = { width: chart.width, height: chart.height, style: {}, getContext: () => recorder };
  const recorder = new Recorder(canvas);
  const live = drawChart(canvas as unknown as HTMLCanvasElement, chart, view);
  const { marks } = recorder;
  live.destroy();
  return marks;
});
