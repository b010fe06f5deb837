import { sha256 } from './receipt-json.ts';
import { renderOnce } from './render-once.ts';
import type { Selection } from './selection.ts';
import { filesOfSelection, type SelectionFile, type SiteData } from './selection-files.ts';

export interface MeasuredFile extends SelectionFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of a selection as they are published, for a page that states their sizes and checksums. */
export const measuredFiles = (selection: Selection, data: SiteData): Promise<readonly MeasuredFile[]> =>
  Promise.all(
    filesOfSelection(selection).map(async (file) => {
      const body = Buffer.from(await renderOnce(`${selection.path}${file.name}`, file.render, data));
      return { ...file, bytes: body.length, sha256: sha256(body) };
    }),
  );
