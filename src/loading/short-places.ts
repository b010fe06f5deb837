import { namedQuotation } from './named-quotation.ts';
import type { YamlRecord } from './records.ts';
import { spelledOut } from './short-forms.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

/** A project.yaml with its short forms spelt out, whose paths are looked up where the editor wrote them. */
export function withShortForms(record: YamlRecord): YamlRecord {
  const { data, positionOf } = record;
  const writtenAt = (path: readonly PropertyKey[]) => writtenInShort(data, path);
  return { ...record, data: spelledOut(data), positionOf: (path, part) => positionOf(writtenAt(path), part), writtenAt };
}

/** Where a path of the data spelt out leads in the data as written: no further than to what is written as its quotation alone. */
export function writtenInShort(data: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const written: PropertyKey[] = [];
  let value = data;
  for (const key of path) {
    if (typeof value === 'string') break;
    const keys = keysFor(key, value, written.at(-1));
    written.push(...keys);
    value = keys.reduce<unknown>(inside, value);
  }
  return written;
}

/** What the name and the quotation of a figure give. */
const inFigure = ['id', 'label', 'value', 'unit', 'quotes'];

const inside = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

function keysFor(key: PropertyKey, value: unknown, above: PropertyKey | undefined): readonly PropertyKey[] {
  if (!isGroup(value)) return [key];
  if (above === 'funds' && typeof key === 'number') return amountsIn(value)[key] ?? [];
  const named = namedQuotation(value);
  if (named && typeof key === 'string' && !(key in named.rest) && key !== named.label && inFigure.includes(key)) return [named.label];
  return key === 'figure' && !('figure' in value) && 'from' in value ? [] : [key];
}

/** The amounts that stand under the words of their stages, in order. */
const amountsIn = (stages: WrittenGroup): readonly (readonly PropertyKey[])[] =>
  Object.entries(stages).flatMap(([stage, amounts]): readonly (readonly PropertyKey[])[] =>
    Array.isArray(amounts) ? amounts.map((_, i) => [stage, i]) : [[stage]],
  );
