import type { Loader } from 'astro/loaders';
import type { ContentRecords, YamlRecord } from './records.ts';

export interface CollectionEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/**
 * An Astro loader over the tree that `read` returns. Astro's own YAML loader would turn 800000.00 into a float and report
 * faults at line 0; this one keeps scalars as written, and the check has reported the faults with their lines before.
 */
export function yamlCollection(
  name: string,
  folder: string,
  read: () => ContentRecords,
  select: (records: ContentRecords) => readonly CollectionEntry[],
): Loader {
  return {
    name: `mingzhang-${name}`,
    load: async ({ store, parseData, watcher }) => {
      const load = async () => {
        store.clear();
        for (const { id, data } of select(read())) store.set({ id, data: await parseData({ id, data }) });
      };
      await load();
      watcher?.on('change', (path) => {
        if (path.startsWith(folder)) void load();
      });
    },
  };
}

export const entry = (id: string, record: YamlRecord): CollectionEntry => ({ id, data: record.data as Record<string, unknown> });
