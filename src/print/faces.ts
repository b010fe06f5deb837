import { families, fontFiles, readFont } from './font-files.ts';
import { withFamily } from './sfnt.ts';
import { sfntOfWoff } from './woff.ts';

/** The fonts as TrueType, each under the name of its family. */
export const loadFaces = (): readonly Buffer[] =>
  fontFiles.map(({ family, file }) => withFamily(sfntOfWoff(readFont(file)), families[family]));
