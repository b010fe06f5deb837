import type { LiveData } from '../charts/chart-json.ts';
import type { LivePicture } from './live-picture.ts';
import type { Tooltip } from './tooltip.ts';

/** Pointing at a row shows its points; leaving, touching elsewhere or Escape hides them. */
export function watchPointer(plot: HTMLElement, canvas: HTMLCanvasElement, data: LiveData, picture: LivePicture, tooltip: Tooltip): void {
  const rows = rowsOf(data);
  const point = (event: PointerEvent) => {
    if (event.target !== canvas) return;
    const box = canvas.getBoundingClientRect();
    const side = event.clientX - box.left > box.width / 2 ? 'left' : 'right';
    const y = ((event.clientY - box.top) / box.height) * data.height;
    const row = nearest(rows, y);
    const points = (rows.get(row) ?? []).filter((index) => isShown(data, picture, index));
    if (points.length === 0) return;
    picture.mark(row);
    tooltip.show(points, row, side);
  };
  const leave = () => {
    picture.mark(null);
    tooltip.hide();
  };
  plot.addEventListener('pointermove', point);
  plot.addEventListener('pointerdown', point);
  plot.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') leave();
  });
  canvas.addEventListener('blur', leave);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
}

/** Arrow keys go from point to point, Home and End to the first and last; Escape begins anew. */
export function watchKeys(canvas: HTMLCanvasElement, data: LiveData, picture: LivePicture, tooltip: Tooltip): void {
  const places = placesOf(data);
  let at = -1;
  const goTo = (index: number) => {
    const y = places[index] ?? 0;
    at = index;
    picture.mark(y);
    tooltip.show([index], y);
    tooltip.speak(index);
  };
  canvas.addEventListener('focus', () => {
    at = -1;
    if (canvas.matches(':focus-visible')) tooltip.hint();
  });
  canvas.addEventListener('keydown', (event) => {
    const shown = data.points.map((_, index) => index).filter((index) => isShown(data, picture, index));
    const to = {
      ArrowRight: next(shown, at),
      ArrowDown: next(shown, at),
      ArrowLeft: previous(shown, at),
      ArrowUp: previous(shown, at),
      Home: shown[0],
      End: shown[shown.length - 1],
    }[event.key];
    if (event.key === 'Escape') at = -1;
    else if (to !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      goTo(to);
    }
  });
}

const next = (shown: readonly number[], at: number): number | undefined => shown.find((index) => index > at) ?? shown[shown.length - 1];

const previous = (shown: readonly number[], at: number): number | undefined => [...shown].reverse().find((index) => index < at) ?? shown[0];

const isShown = ({ points }: LiveData, picture: LivePicture, index: number): boolean => !picture.isHidden(points[index]?.series ?? '');

/** The middle of each point's row, by the point's position. */
function placesOf({ config }: LiveData): readonly number[] {
  const places: number[] = [];
  for (const { data } of config.data.datasets) for (const { point, y } of data) places[point] = y;
  return places;
}

/** The points of each row, by the row's middle. */
function rowsOf(data: LiveData): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  placesOf(data).forEach((y, point) => {
    rows.set(y, [...(rows.get(y) ?? []), point]);
  });
  return rows;
}

const nearest = (rows: ReadonlyMap<number, unknown>, y: number): number =>
  [...rows.keys()].reduce((best, row) => (Math.abs(row - y) < Math.abs(best - y) ? row : best), Number.POSITIVE_INFINITY);
