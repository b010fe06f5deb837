import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { formatQuantity, formatStated } from '../text/readers/format.ts';

export const isNegative = (id: string | null, { figures }: FiguresJson): boolean =>
  figures.find((each) => each.id === id)?.value?.startsWith('-') ?? false;

export function shown(id: string | null, { figures }: FiguresJson): string {
  const figure = figures.find((each) => each.id === id);
  if (figure?.words) return figure.words;
  return (figure?.status === 'derived' ? formatQuantity : formatStated)(figure?.value ?? null, figure?.unit ?? '', figure?.operator ?? '');
}
