import type { Figure, Statement } from '../figure.ts';
import type { Part } from '../report.ts';

/** Parts of one kind that have rows in a table stand as its rows do, in the places where any of them was written; others stay. */
export function inOrderOfRows(parts: readonly Part[], figures: Iterable<Figure>): readonly Part[] {
  const cells = new Map<string, Statement>();
  for (const { subject, statements } of figures)
    for (const each of statements) {
      const known = subject === null ? undefined : cells.get(subject);
      if (subject !== null && each.cell && (!known || isBefore(each, known))) cells.set(subject, each);
    }
  const sorted = (kind: Part['kind']) => parts.filter((part) => part.kind === kind && cells.has(part.id)).sort(byCell);
  const byCell = (a: Part, b: Part) => (isBefore(cells.get(a.id) as Statement, cells.get(b.id) as Statement) ? -1 : 1);
  const rows = new Map(parts.map(({ kind }) => [kind, sorted(kind).values()]));
  return parts.map((part) => (cells.has(part.id) ? (rows.get(part.kind)?.next().value ?? part) : part));
}

const isBefore = (a: Statement, b: Statement): boolean => a.block - b.block < 0 || (a.block === b.block && a.start < b.start);
