import type { Archive } from '../domain/archive.ts';
import type { Report } from '../domain/report.ts';
import type { SiteAddress } from './addresses.ts';

/** What is published, and where. */
export interface SiteData {
  readonly archive: Archive;
  readonly site: SiteAddress;
}

/** What any file is rendered from. */
export interface Publication extends SiteData {
  /** The official document as received, byte for byte. */
  readonly documentOf: (report: Report) => Uint8Array<ArrayBuffer>;
}

/** A file's body. */
export type Rendered = string | Uint8Array<ArrayBuffer>;
