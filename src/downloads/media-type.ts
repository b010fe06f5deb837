import { extname } from 'node:path';
import { lookup } from 'mrmime';
import { encodingOf, isReadable } from '../domain/text-encoding.ts';

/** What the registry of types leaves out, or gives a type that no reader of the file looks for. */
const own: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.parquet': 'application/vnd.apache.parquet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.jsonl': 'application/jsonl',
  '.xml': 'application/xml',
  '.ico': 'image/x-icon',
  // Shown, not saved.
  '.mdx': 'text/plain',
  '.yaml': 'text/plain',
};

/** By extension, as static hosts do; text with its encoding. Undefined for an extension that nobody knows. */
export function knownMediaType(name: string): string | undefined {
  const encoding = encodingOf(name);
  if (!isReadable(encoding)) return `text/plain; charset=${encoding}`;
  const extension = extname(name).toLowerCase();
  const type = own[extension] ?? lookup(extension);
  return type && (isText(type) ? `${type}; charset=utf-8` : type);
}

/** The type of a file that the site publishes: every one of them has one. */
export function mediaTypeOf(name: string): string {
  const mediaType = knownMediaType(name);
  if (!mediaType) throw new Error(`file without a media type: ${name}`);
  return mediaType;
}

const isText = (type: string): boolean =>
  /^text\/|[/+](?:json|jsonl|xml|javascript|x-bibtex|x-research-info-systems)$|manifest\+json$/.test(type);
