import type { Archive } from '../domain/archive.ts';
import { addressOf } from './addresses.ts';
import type { Rendered, SiteData } from './publication.ts';
import { sha256 } from './sha256.ts';

/** What a description says of a file's bytes. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

export interface Renderable<Data extends SiteData> {
  /** Where it is known before the file is rendered: of a document as received. */
  readonly digest?: Digest;
  readonly render: (data: Data) => Rendered | Promise<Rendered>;
}

interface Kept {
  body?: Promise<Rendered>;
  digest?: Promise<Digest>;
}

const sites = new WeakMap<Archive, Map<string, Kept>>();

/** The bytes of a file that is served: rendered once, whichever description spoke of them before, and then let go. */
export function bodyOf<Data extends SiteData>(path: string, file: Renderable<Data>, data: Data): Promise<Rendered> {
  const kept = keptOf(path, data);
  const body = kept.body ?? render(file, data);
  kept.digest ??= body.then(digest);
  delete kept.body;
  return body;
}

/** The bytes of a file for another that holds them: kept for when the file itself is served, unless that was before. */
export function copyOf<Data extends SiteData>(path: string, file: Renderable<Data>, data: Data): Promise<Rendered> {
  const kept = keptOf(path, data);
  if (!kept.digest) {
    kept.body = render(file, data);
    kept.digest = kept.body.then(digest);
  }
  return kept.body ?? render(file, data);
}

/** What to say of a file's bytes, which are kept until they are served. `path` is relative to the site. */
export function digestOf<Data extends SiteData>(path: string, file: Renderable<Data>, data: Data): Promise<Digest> {
  if (file.digest) return Promise.resolve(file.digest);
  const kept = keptOf(path, data);
  if (!kept.digest) {
    kept.body = render(file, data);
    kept.digest = kept.body.then(digest);
  }
  return kept.digest;
}

const digest = (body: Rendered): Digest => ({ bytes: Buffer.byteLength(body), sha256: sha256(body) });

const render = async <Data extends SiteData>(file: Renderable<Data>, data: Data): Promise<Rendered> => file.render(data);

function keptOf(path: string, { archive, site }: SiteData): Kept {
  const files = sites.get(archive) ?? new Map<string, Kept>();
  sites.set(archive, files);
  const address = addressOf(site, path);
  const kept = files.get(address) ?? {};
  files.set(address, kept);
  return kept;
}
