import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readArchive } from '../../../src/loading/from-files.ts';
import { ruleFolder } from '../rule-folder.ts';

export interface OtherFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly quote: string;
  readonly more?: string;
}

/** What `rule` finds once `text` is added to a sound report of 2023 as a paragraph, and the figure to its others. */
export async function askedAbout(t: TestContext, rule: string, text: string, figure: OtherFigure): Promise<readonly string[]> {
  const content = ruleFolder(t, '_none', '_none');
  const folder = join(content, 'example-bureau/2023/river-cleaning');
  const { label, value, unit, quote, more } = figure;
  appendFileSync(join(folder, 'report.mdx'), `\n${text}\n`);
  appendFileSync(join(folder, 'source.txt'), `\n${text}\n`);
  appendFileSync(
    join(folder, 'project.yaml'),
    `  - id: added-figure\n    label: ${label}\n    value: ${value}\n    unit: '${unit}'\n${more ? `    ${more}\n` : ''}    quotes:\n      - '${quote}'\n`,
  );
  const { problems } = await readArchive(content);
  const unread = problems.filter(({ rule: each }) => ['quote-missing', 'number-differs', 'number-ambiguous', 'value-form'].includes(each));
  if (unread.length > 0) throw new Error(unread.map(({ what }) => what).join('\n'));
  return problems.filter((each) => each.rule === rule).map(({ what }) => what);
}
