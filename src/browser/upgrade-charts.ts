import type { LiveData } from '../charts/chart-json.ts';
import { standUp } from './live-figure.ts';

const begun = new WeakSet<HTMLElement>();

/** Puts the live chart over the SVG of a figure. Whatever fails, the SVG stays as it was. */
export async function upgrade(figure: HTMLElement): Promise<void> {
  if (begun.has(figure)) return;
  begun.add(figure);
  const plot = figure.querySelector<HTMLElement>('.plot');
  const svg = plot?.querySelector('svg');
  if (!plot || !svg) return;
  const response = await fetch(figure.dataset.src ?? `charts/${figure.dataset.chart}.json`);
  if (!response.ok) return;
  const data = (await response.json()) as LiveData;
  const parts: Element[] = [];
  try {
    standUp({ figure, plot, svg, data, add: (part) => void parts.push(plot.appendChild(part)) });
  } catch (error) {
    for (const part of parts) part.remove();
    delete figure.dataset.live;
    throw error;
  }
}
