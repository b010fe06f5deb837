/** What a part of a report is to its whole. */
export const partKinds = ['source', 'project', 'use', 'level', 'group'] as const;
export type PartKind = (typeof partKinds)[number];

/** The keys of project.yaml under which parts are written, at its top and inside a part. */
export const partKeys = {
  sources: 'source',
  projects: 'project',
  uses: 'use',
  levels: 'level',
  groups: 'group',
} as const satisfies Readonly<Record<string, PartKind>>;
export type PartKey = keyof typeof partKeys;

export const partKeyList = Object.keys(partKeys) as readonly PartKey[];
