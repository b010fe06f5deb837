import { accountsOf } from '../../domain/accounts.ts';
import { printedDigits } from '../../domain/agreement.ts';
import { numbersOfIndicator } from '../../domain/indicator-sides.ts';
import { comparable } from '../../domain/money.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { sentenceStops } from '../../language/claim-words.ts';
import { beginUpTo } from '../../language/clauses.ts';
import { completionAhead, noExactRate } from '../../language/completion-words.ts';
import { compare, zero } from '../../language/decimal.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { isUpperBound } from '../../language/operator.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { wrongPercent } from '../claims/wrong-percent.ts';
import type { Finding } from '../rule.ts';
import { messages } from './completion-recomputes.words.ts';

/** 计划450人次，实际438人次，完成率97.33%: a rate right behind a result whose target stands in the same sentence. */
export const completionInProse = (report: Report): Finding[] =>
  accountsOf(report).flatMap(({ account }) => account.indicators.flatMap((each) => remarks(each, report)));

function remarks(indicator: Indicator, { narrative: { blocks } }: Report): Finding[] {
  const sides = numbersOfIndicator(indicator);
  if (
    !sides ||
    sides.target.inexact ||
    sides.actual.inexact ||
    indicator.basis !== 'reported' ||
    !areOneKind(sides.target.unit, sides.actual.unit)
  )
    return [];
  const { target, actual } = sides;
  const [wanted, reached] = [comparable(target), comparable(actual)];
  if (isUpperBound(target.operator) || !wanted || !reached || compare(wanted, zero) <= 0) return [];
  return actual.statements.flatMap((statement): Finding[] => {
    const block = blocks[statement.block];
    if (!block || block.kind === 'table') return [];
    const begin = beginUpTo(block.text, statement.start, sentenceStops);
    const isAhead = target.statements.some((each) => each.block === block.index && begin <= each.start && each.end <= statement.start);
    const numbers = numbersOf(block).filter(wantsFigure);
    const own = numbers.findIndex((each) => each.start < statement.end && statement.start < each.end);
    const [result, rate] = own < 0 ? [] : numbers.slice(own, own + 2);
    const [value, ...more] = rate?.values ?? [];
    if (!isAhead || !result || !rate || !value || more.length > 0 || rate.unit !== unit.percent || rate.operator || rate.approximate)
      return [];
    const between = block.text.slice(result.start + result.text.length, rate.start);
    if (!completionAhead.test(between) || noExactRate.test(block.text.slice(rate.start + rate.text.length))) return [];
    const wrong = wrongPercent({ numerator: reached, denominator: wanted }, value, printedDigits(rate.text));
    if (!wrong) return [];
    const place = { in: 'narrative', block: block.index, start: rate.start, end: rate.end } as const;
    return [{ place, what: messages.inText[wrong.outcome](indicatorName(indicator), rate.text, wrong.exact), fix: '' }];
  });
}
