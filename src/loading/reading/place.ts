import { basename, join } from 'node:path';
import type { StructureId } from '../../checks/structure.ts';
import type { Problem } from '../../text/editors/problem.ts';
import type { Words } from '../../text/editors/words.ts';

/** Something in the content folder: where it stands on the disk, and how problems name it. */
export interface ContentPlace {
  readonly path: string;
  /** From the folder that holds the content folder, with slashes. */
  readonly file: string;
}

export const rootPlace = (contentFolder: string): ContentPlace => ({ path: contentFolder, file: basename(contentFolder) });

export const below = ({ path, file }: ContentPlace, name: string): ContentPlace => ({ path: join(path, name), file: `${file}/${name}` });

export const faultAt = ({ file }: ContentPlace, rule: StructureId, words: Words): Problem => ({ rule, severity: 'error', file, ...words });
