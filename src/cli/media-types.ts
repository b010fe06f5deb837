import { extname } from 'node:path';

const text = (type: string): string => `${type}; charset=utf-8`;

const types: Readonly<Record<string, string>> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.jsonld': text('application/ld+json'),
  '.jsonl': text('application/jsonl'),
  '.map': text('application/json'),
  '.csv': text('text/csv'),
  '.txt': text('text/plain'),
  '.md': text('text/markdown'),
  '.mdx': text('text/plain'),
  '.yaml': text('text/plain'),
  '.xml': text('application/xml'),
  '.svg': text('image/svg+xml'),
  '.bib': text('application/x-bibtex'),
  '.ris': text('application/x-research-info-systems'),
  '.webmanifest': text('application/manifest+json'),
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.parquet': 'application/vnd.apache.parquet',
};

export const mediaTypeOf = (file: string): string => types[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Whether packing the bytes again would make them smaller. */
export const isCompressible = (mediaType: string): boolean =>
  mediaType.includes('charset=') || mediaType === 'application/wasm' || mediaType === 'image/x-icon';
