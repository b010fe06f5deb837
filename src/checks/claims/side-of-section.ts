import type { Figure, Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import type { Indicator, Report } from '../../domain/report.ts';
import { aimHeading, headsWorkToo, opensAims, resultHeading, saysReached, statesAim } from '../../language/aim-words.ts';
import { periodStops } from '../../language/claim-words.ts';
import { beginUpTo, periodUpTo } from '../../language/clauses.ts';
import { withoutBrackets } from '../../language/names-in-turn.ts';
import { resultFollows } from '../../language/result-words.ts';
import { headingsAbove } from '../words-around/headings-above.ts';
import { wordsAround } from '../words-around/words-around.ts';

/**
 * Whether the text states a side of an indicator only where it tells the other one, and its sentence does not say otherwise:
 * 完成情况 … 举办宣讲 86 场 filed as a target, 绩效目标 … 培训 40 人 filed as a result.
 */
export function saidAsOther(
  part: 'target' | 'actual',
  figure: Figure,
  { target }: Pick<Indicator, 'target'>,
  { narrative: { blocks } }: Report,
): boolean {
  if (figure.operator !== null || figure.statements.length === 0) return false;
  return figure.statements.every((each) => {
    const block = blocks[each.block];
    if (!block || block.kind === 'table') return false;
    return part === 'target'
      ? !resultFollows.test(block.text.slice(each.end)) && isReached(each, block, blocks)
      : isAimed(each, block, blocks) && !isBehind(target, each, block);
  });
}

function isReached(statement: Statement, block: Block, blocks: readonly Block[]): boolean {
  const headings = headingsOf(block, blocks);
  const [nearest = ''] = headings;
  const said = saidIn(statement, block, blocks);
  if (statesAim.test(said)) return false;
  if (isOfAims(headings)) return false;
  return (
    saysReached.test(said) || resultHeading.test(nearest) || (headings.some((each) => resultHeading.test(each)) && !statesAim.test(nearest))
  );
}

function isAimed(statement: Statement, block: Block, blocks: readonly Block[]): boolean {
  const said = saidIn(statement, block, blocks);
  return !saysReached.test(said) && (opensAims.test(said) || isOfAims(headingsOf(block, blocks)));
}

/** 满意度目标为不低于 90%，测评 92.8%: its own target stands before it in the sentence. */
const isBehind = (target: Figure | null, { start }: Statement, { index, text }: Block): boolean =>
  (target?.statements ?? []).some(
    (each) => each.block === index && each.start < start && each.start >= beginUpTo(text, start, periodStops),
  );

const isOfAims = (headings: readonly string[]): boolean =>
  headings.some((each) => aimHeading.test(each) && !headsWorkToo.test(each)) && !headings.some((each) => resultHeading.test(each));

const headingsOf = (block: Block, blocks: readonly Block[]): readonly string[] =>
  headingsAbove(block, blocks)
    .split('\n')
    .map((each) => each.replace(/[。：:\s]+$/u, ''));

/** Without what closed brackets tell by the way: （上年目标为不低于93%）. */
const saidIn = (statement: Statement, block: Block, blocks: readonly Block[]): string =>
  withoutBrackets(periodUpTo(block.text, statement.start)) + wordsAround(statement, blocks).own;
