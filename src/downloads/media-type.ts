import { extname } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  // As received: the encoding is the publisher's.
  '.txt': 'text/plain',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** By extension, as static hosts do. */
export function mediaTypeOf(name: string): string {
  const mediaType = mediaTypes[extname(name)];
  if (!mediaType) throw new Error(`file without a media type: ${name}`);
  return mediaType;
}
