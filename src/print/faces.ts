import { convert } from 'fontverter';
import { families, fontFiles, readFont } from './font-files.ts';
import { withFamily } from './sfnt.ts';

/** The fonts as TrueType, each under the name of its family. */
export async function loadFaces(): Promise<readonly Buffer[]> {
  const fonts: Buffer[] = [];
  // In turn: what the converter returns lies in memory that its next call may move.
  for (const { family, file } of fontFiles) fonts.push(withFamily(await convert(readFont(file, 'woff2'), 'sfnt'), families[family]));
  return fonts;
}
