import { isFromCell } from '../../domain/figure.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { indicatorName, type Report } from '../../domain/report.ts';
import { besideName, measuredBehind, narrowsAhead } from '../../language/indicator-names.ts';
import type { Finding } from '../rule.ts';
import { shared } from '../words-around/shared-words.ts';
import { tablePlace } from '../words-around/table.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages } from './indicator-words.words.ts';

/** An indicator that is called less than its target is where the text states it: 老年人 for 老年人满意度, 就餐老年人 for 日均就餐老年人. */
export function cutNames({ indicators, narrative: { blocks } }: Report): Finding[] {
  return indicators.flatMap(({ path, target }, index): Finding[] => {
    if (target && isFromCell(target)) return [];
    const name = indicatorName({ path });
    const printed = (target?.statements ?? []).map((statement) => {
      const block = blocks[statement.block];
      if (!block) return undefined;
      if (block.kind === 'table') return longerCell(withoutSpace(name), tablePlace(statement.start, block).row);
      return longerInProse(withoutSpace(name), withoutSpace(wordsAround(statement, blocks).before));
    });
    const [longer] = printed;
    if (longer === undefined || printed.includes(undefined)) return [];
    return [{ place: { in: 'project', path: ['indicators', index, 'path', path.length - 1] }, ...messages.cut(name, longer) }];
  });
}

/** The cell of the row that has the name and says more; undefined where one is the name, or none has it. */
function longerCell(name: string, row: string): string | undefined {
  const cells = row.split('\n').map((cell) => withoutSpace(cell).replace(besideName, ''));
  const holding = cells.filter((cell) => cell.includes(name));
  return holding.some((cell) => shared(cell, name) === 1) ? undefined : holding[0];
}

function longerInProse(name: string, before: string): string | undefined {
  const at = before.lastIndexOf(name);
  if (at < 0) return undefined;
  const [ahead] = narrowsAhead.exec(before.slice(0, at)) ?? [''];
  const [behind] = measuredBehind.exec(before.slice(at + name.length)) ?? [''];
  return ahead || behind ? `${ahead}${name}${behind}` : undefined;
}
