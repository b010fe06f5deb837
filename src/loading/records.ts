import type { Block } from '../domain/narrative.ts';
import type { TextEncoding } from '../domain/text-encoding.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value of a YAML file stands; the nearest existing parent's place for one that is missing. */
export type PositionOf = (path: readonly PropertyKey[], part?: 'key' | 'value') => Position | undefined;

/** A YAML file, read but not yet judged. `file` is its path below the folder that holds content/. */
export interface YamlRecord {
  readonly file: string;
  readonly text: string;
  /** Undefined where the text is no YAML, which is among the problems. */
  readonly data: unknown;
  readonly positionOf: PositionOf;
  /** Where a path of what was made of the file leads in it; absent where the two are one. */
  readonly writtenAt?: (path: readonly PropertyKey[]) => readonly PropertyKey[];
  /** Of a project.yaml: the text that it is of, for words that would mend it. */
  readonly blocks?: readonly Block[] | undefined;
}

export interface NarrativeRecord {
  readonly file: string;
  readonly source: string;
}

export interface DocumentRecord {
  readonly file: string;
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly bytes: number;
  readonly sha256: string;
  /** The official text. */
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A part is undefined where it is missing or could not be read, which is among the problems; the others are judged all the same. */
export interface ProjectRecord {
  readonly id: string;
  readonly project: YamlRecord | undefined;
  readonly narrative: NarrativeRecord | undefined;
  readonly document: DocumentRecord | undefined;
}

/** A project of which everything could be read. */
export interface WholeProject extends ProjectRecord {
  readonly project: YamlRecord;
  readonly narrative: NarrativeRecord;
  readonly document: DocumentRecord;
}

export interface EditionRecord {
  readonly year: string;
  readonly edition: YamlRecord | undefined;
  readonly projects: readonly ProjectRecord[];
}

export interface PublisherRecord {
  readonly id: string;
  readonly publisher: YamlRecord | undefined;
  readonly editions: readonly EditionRecord[];
}

/** The content tree as read. */
export interface ContentRecords {
  readonly site: YamlRecord | undefined;
  readonly publishers: readonly PublisherRecord[];
}
