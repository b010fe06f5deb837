import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { bounds } from '../../src/loading/bounds.ts';

const project = 'example-bureau/2023/river-cleaning';

/** What no repository can hold as a file: done to the content folder of these cases, after everything else. */
export const madeCases: Readonly<Record<string, (content: string) => void>> = {
  'too-large/text-beyond-the-bound': (content) => truncateSync(join(content, project, 'source.txt'), bounds.bytes.text + 1),
  'unreadable/file-without-permission': (content) => chmodSync(join(content, project, 'source.txt'), 0),
};

/** Whoever runs the tests as root may read everything. */
export const isImpossible = (rule: string, name: string): boolean =>
  `${rule}/${name}` === 'unreadable/file-without-permission' && process.getuid?.() === 0;
