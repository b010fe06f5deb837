import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteFile, siteFile } from '../domain/files/site-file.ts';
import { readYaml } from './yaml-file.ts';

/** What site.yaml says, before anything else is read; undefined where it is faulty, which the check reports. */
export function siteSettings(contentFolder: string): SiteFile | undefined {
  const { record } = readYaml('site.yaml', readFileSync(join(contentFolder, 'site.yaml'), 'utf8'));
  return siteFile.safeParse(record.data).data;
}
