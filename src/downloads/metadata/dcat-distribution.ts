import type { Digest } from '../rendered.ts';
import type { DcatIds } from './dcat-ids.ts';

/** A file that holds a dataset in one of its forms. */
export interface DistributedFile {
  /** Site-relative. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly digest: Digest;
}

export const distribution = (ids: DcatIds, { path, title, mediaType, digest }: DistributedFile) => ({
  '@id': ids.at(path),
  '@type': 'dcat:Distribution',
  'dct:title': title,
  'dcat:accessURL': ids.at(path),
  'dcat:downloadURL': ids.at(path),
  'dcat:mediaType': `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`,
  'dcat:byteSize': String(digest.bytes),
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
    'spdx:checksumValue': digest.sha256,
  },
  'dct:license': ids.licence,
});
