import { attainmentWithoutResult } from '../../domain/derive/said-of-target.ts';
import { figureOf, type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { beside } from './beside.ts';
import { messages, words } from './target-has-result.words.ts';

/** An indicator with a target has a result in print; where it has none, the reader learns what stands in for it. */
export const targetHasResult: Rule = {
  id: 'target-has-result',
  group: 'notes',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) =>
    report.indicators.flatMap((indicator) => {
      const block = indicator.target?.statements.at(-1)?.block;
      const text = remark(indicator, report);
      return block !== undefined && text ? [beside(block, text)] : [];
    }),
};

/** A longer definition is read in the table of indicators. */
const short = 16;

function remark(indicator: Indicator, report: Report): string | undefined {
  const { basis, path, actual, instead, definition } = indicator;
  const name = indicatorName({ path });
  if (basis === 'undisclosed') {
    if (instead === null) return messages.undisclosed(name);
    const isTold = attainmentWithoutResult(name, indicator.target, report.narrative.blocks) === instead;
    return isTold ? messages.told(name, instead) : messages.instead(name, instead);
  }
  if (basis !== 'derived' || actual?.status !== 'derived') return undefined;
  const operands = (actual.formula?.of ?? []).map((id) => figureOf(report, id).label);
  return messages.derived(name, shown(actual), operands, definition && definition.length <= short ? definition : '');
}
