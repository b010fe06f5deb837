import { isFromCell, isKnown, type Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { clauseStops } from '../../language/claim-words.ts';
import { beginUpTo } from '../../language/clauses.ts';
import { inexactPhrase } from '../../language/inexact-words.ts';
import { aimsAtLevel } from '../../language/number-words.ts';
import type { Operator } from '../../language/operator.ts';
import { shortFigure } from '../../language/short-figure.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { placeOfStatement } from './mentions.ts';
import { messages, words } from './target-operator-as-printed.words.ts';

/** The sign of a target is the one that the report writes, as a sign or in words. */
export const targetOperatorAsPrinted: Rule = {
  id: 'target-operator-as-printed',
  group: 'claims',
  level: 'error',
  byAccount: true,
  words,
  find: ({ report }: Subject) =>
    report.indicators.flatMap(({ target }, index): Finding[] => {
      if (!target || !isKnown(target) || isFromCell(target)) return [];
      const { operator } = target;
      const printed = target.statements.map(({ block, start, end }) => operatorAt(report.narrative.blocks[block], start, end));
      const path = ['indicators', index, 'target'] as const;
      const place = { in: 'project', path: [...path, operator ? 'operator' : 'value'] } as const;
      const told = printed.filter((each) => each !== null);
      const [first] = target.statements;
      if (!operator) return told[0] ? [{ place, ...messages.lacking(told[0], wordsWith(target.statements, told[0], report)) }] : [];
      const [wrong] = told.filter((each) => each !== operator);
      if (wrong) return [{ place, ...messages.differs(operator, wrong, told.includes(operator)) }];
      // A cell of its own may hold the sign.
      if (told.length > 0 || !first || target.statements.some(({ cell }) => cell)) return [];
      if (operator === '≥' && target.statements.some((each) => isToReach(each, report))) return [];
      return [{ place: placeOfStatement(first), level: 'warning', ...messages.unsaid(operator, first.quotation) }];
    }),
};

/** 达到 95% may be registered as at least 95%, or without a comparison. */
function isToReach({ block: index, start, end }: Statement, { narrative }: Report): boolean {
  const block = narrative.blocks[index];
  const number = numberAt(block, start, end);
  if (!block || !number || number.approximate) return false;
  return aimsAtLevel(
    block.text.slice(Math.max(0, start - reach), start),
    block.text.slice(number.start + number.text.length).slice(0, reach),
  );
}

const reach = 20;

/** The clause that says target and comparison, where a quotation of it alone is read as both. */
function wordsWith(statements: readonly Statement[], operator: Operator, { narrative }: Report): string | undefined {
  return statements.flatMap(({ block: index, start, end }): string[] => {
    const block = narrative.blocks[index];
    const number = numberAt(block, start, end);
    if (!block || !number) return [];
    const begin = beginUpTo(block.text, number.start, clauseStops);
    const phrase = inexactPhrase(block.text, number);
    const words = block.text.slice(begin, block.text.indexOf(phrase, begin) + phrase.length).trim();
    return shortFigure(words)?.operator === operator ? [words] : [];
  })[0];
}

const numberAt = (block: Block | undefined, start: number, end: number) =>
  block && numbersOf(block).find((each) => each.start < end && start < each.end);

const operatorAt = (block: Block | undefined, start: number, end: number): Operator | null => numberAt(block, start, end)?.operator ?? null;
