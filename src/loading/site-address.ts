import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFile } from '../domain/files/site-file.ts';
import { readYaml } from './yaml-file.ts';

/** The site's public address, if site.yaml has one. A faulty site.yaml has none here; the check reports it. */
export function siteAddress(contentFolder: string): string | undefined {
  const { record } = readYaml('site.yaml', readFileSync(join(contentFolder, 'site.yaml'), 'utf8'));
  const parsed = siteFile.safeParse(record.data);
  return parsed.success ? parsed.data.address : undefined;
}
