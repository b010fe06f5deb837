import type { Problem } from '../text/editors/problem.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value of a YAML file stands; the nearest existing parent's place for one that is missing. */
export type PositionOf = (path: readonly PropertyKey[], part?: 'key' | 'value') => Position | undefined;

/** A YAML file, read but not yet judged. `file` is its path below the folder that holds content/. */
export interface YamlRecord {
  readonly file: string;
  readonly data: unknown;
  readonly positionOf: PositionOf;
}

export interface NarrativeRecord {
  readonly file: string;
  readonly source: string;
}

export interface DocumentRecord {
  readonly file: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The official text. */
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface ProjectRecord {
  readonly id: string;
  readonly project: YamlRecord;
  readonly narrative: NarrativeRecord;
  readonly document: DocumentRecord;
}

export interface EditionRecord {
  readonly year: string;
  readonly edition: YamlRecord;
  readonly projects: readonly ProjectRecord[];
}

export interface PublisherRecord {
  readonly id: string;
  readonly publisher: YamlRecord;
  readonly editions: readonly EditionRecord[];
}

/** The content tree as read by either door; `problems` holds what could not even be read. */
export interface ContentRecords {
  readonly site: YamlRecord | undefined;
  readonly publishers: readonly PublisherRecord[];
  readonly problems: readonly Problem[];
  /** The files that were read, by the name that problems give them. */
  readonly texts: ReadonlyMap<string, string>;
}
