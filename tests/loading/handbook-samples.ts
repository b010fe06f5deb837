import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../../src/loading/from-files.ts';
import { readNarrative } from '../../src/narrative/read.ts';
import type { Problem } from '../../src/text/editors/problem.ts';

const handbook = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** A text, and what is registered of it. */
export interface HandbookSample {
  readonly name: string;
  readonly text: string;
  readonly project: string;
}

export const handbookSamples: readonly HandbookSample[] = [
  ...handbook.matchAll(/^\*\*(样例.)：[\s\S]*?^```\n([\s\S]*?)^```[\s\S]*?^```yaml\n([\s\S]*?)^```/gmu),
].map(([, name = '', text = '', project = '']) => ({ name, text, project }));

/** What the check says of a site that has this report alone; the official text is that of the narrative, or of another one. */
export async function problemsOfSample({
  text,
  project,
  official = text,
}: Pick<HandbookSample, 'text' | 'project'> & { readonly official?: string }): Promise<readonly Problem[]> {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-handbook-'));
  try {
    const folder = join(root, 'content/example-bureau/2023/sample');
    mkdirSync(folder, { recursive: true });
    const write = (path: string, content: string) => writeFileSync(join(root, 'content', path), content);
    write(
      'site.yaml',
      'title: 手册样例\nrole: 公布单位\noperator: 示例市虚构区示例局\ncontentLicence: 虚构的例子，可以任意使用。\ncontact: contact@mingzhang.example\n',
    );
    write('example-bureau/publisher.yaml', 'name: 示例市虚构区示例局\nregion: 示例市虚构区\nfictional: true\n');
    write('example-bureau/2023/edition.yaml', "year: 2023\naddedDate: '2024-06-30'\n");
    write('example-bureau/2023/sample/report.mdx', text);
    write('example-bureau/2023/sample/project.yaml', project);
    const blocks = readNarrative(official).narrative?.blocks ?? [];
    write('example-bureau/2023/sample/source.txt', blocks.map((block) => block.text).join('\n'));
    return (await readArchive(join(root, 'content'))).problems;
  } finally {
    rmSync(root, { recursive: true });
  }
}
