import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { cli } from '../text/editors/cli.ts';
import { EditorError } from './editor-error.ts';
import { hostHeaders, isEmbeddable, nginxHeaders } from './headers.ts';
import { policyOf } from './page-policy.ts';

/** The headers of the site for nginx to include; also the mark of a folder that this program wrote. */
export const serverFileName = 'security-headers.conf';

/** Writes the files that tell real servers which headers to send; returns the number of pages, which must all carry the policy of their kind. */
export function writeServerFiles(folder: string, base: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  if (!pages.includes('index.html')) throw new EditorError(cli.build.noHome);
  const isFramed = (page: string): boolean => isEmbeddable(`/${page.replaceAll(sep, '/')}`);
  const policy = commonPolicy(folder, ['index.html', ...pages.filter((page) => !isFramed(page))]);
  const embedPolicy = commonPolicy(folder, pages.filter(isFramed));
  writeFileSync(join(folder, serverFileName), nginxHeaders(policy ?? '', embedPolicy));
  writeFileSync(join(folder, '_headers'), hostHeaders(base));
  return pages.length;
}

/** A server sends one header for many pages, so that they must agree. Undefined without pages. */
function commonPolicy(folder: string, [first, ...others]: readonly string[]): string | undefined {
  const policy = first && pagePolicy(folder, first);
  const different = others.find((page) => pagePolicy(folder, page) !== policy);
  if (different !== undefined) throw new EditorError(cli.build.otherPolicy(different));
  return policy;
}

function pagePolicy(folder: string, page: string): string {
  const policy = policyOf(readFileSync(join(folder, page), 'utf8'));
  if (!policy) throw new EditorError(cli.build.noPolicy(page));
  return policy;
}
