import type { Archive } from '../domain/archive.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import { byPlace, type Problem } from '../text/editors/problem.ts';
import { assemble } from './assemble.ts';
import { withExcerpt } from './excerpts.ts';
import { readContentFolder } from './reading/read-content.ts';
import type { ContentRecords, YamlRecord } from './records.ts';

/** A content folder, read once and judged once: what commands, collections, pages and tests take it from. */
export interface Content {
  /** Undefined exactly when a problem is an error. */
  readonly archive: Archive | undefined;
  /** By file and line. */
  readonly problems: readonly Problem[];
  /** What site.yaml says, where it is sound by itself. */
  readonly site: SiteFile | undefined;
  readonly records: ContentRecords;
}

/** The disk door: reads and judges a whole content folder, or only one publisher in it. Never throws for a fault of the content. */
export async function readArchive(contentFolder: string, only?: string): Promise<Content> {
  const read = await readContentFolder(contentFolder, only);
  const { value, problems } = await assemble(read);
  const texts = textsOf(read.value);
  return { ...value, problems: problems.map((each) => withExcerpt(each, texts.get(each.file))).sort(byPlace), records: read.value };
}

/** The files that were read, by the name that problems give them. */
function textsOf({ site, publishers }: ContentRecords): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const take = (record: YamlRecord | undefined) => record && texts.set(record.file, record.text);
  take(site);
  for (const { publisher, editions } of publishers) {
    take(publisher);
    for (const { edition, projects } of editions) {
      take(edition);
      for (const { project, narrative, document } of projects) {
        take(project);
        if (narrative) texts.set(narrative.file, narrative.source);
        if (document) texts.set(document.file, document.text);
      }
    }
  }
  return texts;
}
