import type { Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { goalsCriticised } from '../../language/claim-words.ts';
import { compare, type Decimal, decimal, decimalToText, divideTruncated, multiply } from '../../language/decimal.ts';
import { explains } from '../../language/evaluation-words.ts';
import { unit } from '../../language/units.ts';
import { cut } from '../../text/readers/format.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './target-far-surpassed.words.ts';

const several = decimal(3n);

/** A target surpassed several times over was set too low or needs a word on why; where the report speaks of its targets, the reader finds it there. */
export const targetFarSurpassed: Rule = {
  id: 'target-far-surpassed',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) => {
    const far = report.indicators.filter(isFar);
    const criticism = report.narrative.blocks.find(({ kind, text }) => kind === 'paragraph' && goalsCriticised.test(text));
    return far.flatMap((each) => (criticism ? besideCriticism(each, criticism) : besideResult(each, report)));
  },
};

function isFar({ target, actual }: Indicator): boolean {
  if (!target?.value || !actual?.value || target.unit !== actual.unit || target.unit === unit.percent) return false;
  if (target.operator !== '≥' && target.operator !== '>' && target.operator !== '=') return false;
  return target.value.coefficient > 0n && compare(actual.value, multiply(target.value, several)) >= 0;
}

function besideCriticism(indicator: Indicator, { index, text }: Block): Finding[] {
  const [said = ''] = goalsCriticised.exec(text) ?? [];
  const start = text.indexOf(said);
  const what = messages.surpassed(indicatorName(indicator), timesOf(indicator), indicator.basis === 'lowerBound');
  return [{ place: { in: 'narrative', block: index, start, end: start + said.length }, what, fix: '' }];
}

function besideResult(indicator: Indicator, { narrative }: Report): Finding[] {
  const statements = indicator.actual?.statements ?? [];
  const isProse = ({ block }: Statement) => narrative.blocks[block]?.kind === 'paragraph';
  const statement = statements.find(isProse) ?? statements[0];
  if (!statement || statements.some(({ block }) => explains.test(narrative.blocks[block]?.text ?? ''))) return [];
  return [noteAt(statement, messages.unexplained(indicatorName(indicator), timesOf(indicator), indicator.basis === 'lowerBound'))];
}

const timesOf = ({ actual, target }: Indicator): string =>
  cut(decimalToText(divideTruncated(actual?.value as Decimal, target?.value as Decimal, 2)), 2);
