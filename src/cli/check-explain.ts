import { catalogue, type Explained, explanationOf } from '../checks/catalogue.ts';
import { nearestOf } from '../loading/spelling.ts';
import { chapterWords, levelMeaning, levelWords, explainWords as words } from '../text/editors/checks.ts';
import type { Effects } from './effects.ts';

/** What a rule upholds, why, an example of both sides, and what an editor may do about it. */
export function explain(id: string, { print, printError }: Pick<Effects, 'print' | 'printError'>): number {
  const rule = explanationOf(id);
  if (rule) print(textOf(rule));
  else
    printError(
      words.unknown(
        id,
        nearestOf(
          id,
          catalogue.map((each) => each.id),
        ),
      ),
    );
  return rule ? 0 : 1;
}

function textOf({ id, level, chapter, words: { title, why, wrong, right } }: Explained): string {
  return [
    `${title}　[${id}]`,
    `${words.why}\n${indented(why)}`,
    `${words.wrong}\n${indented(wrong)}`,
    `${words.right}\n${indented(right)}`,
    `${words.level}\n${indented(`${levelWords[level]}：${levelMeaning[level]}`)}`,
    level === 'warning' && chapter !== 'structure'
      ? words.acknowledge(id)
      : words.notAcknowledgeable[level === 'warning' ? 'structure' : level],
  ].join('\n\n');
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

export function listRules({ print }: Pick<Effects, 'print'>): number {
  const chapters = Map.groupBy(catalogue, ({ chapter }) => chapter);
  for (const [chapter, rules] of chapters) {
    const lines = rules.map(({ id, level, words: { title } }) => `  ${id}　${levelWords[level]}　${title}`);
    print([chapterWords[chapter], ...lines, ''].join('\n'));
  }
  print(words.count(catalogue.length));
  return 0;
}
