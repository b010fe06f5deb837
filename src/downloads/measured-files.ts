import type { SiteData } from './publication.ts';
import { type Digest, digestOf } from './rendered.ts';
import type { Selection } from './selection.ts';
import { filesOfSelection, type SelectionFile } from './selection-files.ts';

export interface MeasuredFile extends SelectionFile, Digest {}

/** The files of a selection as they are published, for a page that states their sizes and checksums. */
export const measuredFiles = (selection: Selection, data: SiteData): Promise<readonly MeasuredFile[]> =>
  Promise.all(
    filesOfSelection(selection).map(async (file) => ({ ...file, ...(await digestOf(`${selection.path}${file.name}`, file, data)) })),
  );
