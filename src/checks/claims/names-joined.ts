import type { Figure } from '../../domain/figure.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { joinedTo } from '../../language/joined-names.ts';
import { wordsAround } from '../words-around/words-around.ts';

/** The longer name that the text gives a number wherever it states it, the given one and what 和 joins to it: 修复道路 of 修复道路及桥梁 12 处. */
export function longerByJoining(
  name: string,
  { statements }: Figure,
  { narrative: { blocks } }: Report,
  others: readonly string[],
): string | undefined {
  const plain = withoutSpace(name);
  const printed = statements.map((each) => {
    const before = withoutSpace(blocks[each.block]?.kind === 'table' ? '' : wordsAround(each, blocks).before);
    const at = before.lastIndexOf(plain);
    const between = at < 0 ? '' : before.slice(at + plain.length);
    const joined = joinedTo(between);
    if (joined === undefined || others.some((other) => other !== plain && between.includes(other))) return undefined;
    return `${plain}${between.slice(0, between.indexOf(joined))}${joined}`;
  });
  const [first] = printed;
  return printed.includes(undefined) ? undefined : first;
}
