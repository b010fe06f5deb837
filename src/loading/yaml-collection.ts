import type { Loader } from 'astro/loaders';
import { hasErrors } from '../text/editors/problem.ts';
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
  read: () => Promise<ContentRecords>,
  select: (records: ContentRecords) => readonly CollectionEntry[],
): Loader {
  return {
    name: `mingzhang-${name}`,
    load: async ({ store, parseData, watcher }) => {
      const load = async (records: ContentRecords) => {
        const entries = await Promise.all(select(records).map(async ({ id, data }) => ({ id, data: await parseData({ id, data }) })));
        store.clear();
        for (const each of entries) store.set(each);
      };
      // While an editor is at it, what was last right stays: the check shows what is wrong.
      const reload = async () => {
        const records = await read();
        if (!hasErrors(records.problems)) await load(records).catch(() => undefined);
      };
      const begin = read().then(load);
      await (watcher ? begin.catch(() => undefined) : begin);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) void reload();
      });
    },
  };
}

export const entry = (id: string, record: YamlRecord): CollectionEntry => ({ id, data: record.data as Record<string, unknown> });
