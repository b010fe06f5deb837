import { type Indicator, indicatorName } from '../../domain/report.ts';
import { decimalToText, equals } from '../../language/decimal.ts';
import { shown } from '../../presenting/shown.ts';
import type { Rule } from '../rule.ts';
import { besideIndicators } from './beside-indicators.ts';
import { messages, words } from './marks-follow-results.words.ts';

/** A missed target has no full marks, a target reached has some. */
export const marksFollowResults: Rule = {
  id: 'marks-follow-results',
  group: 'evaluation',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }) => besideIndicators(report, remark),
};

function remark({ verdict, weight, score, actual, target, path }: Indicator): string | undefined {
  if (!weight || !score || !actual || !target) return undefined;
  const name = indicatorName({ path });
  const result = `${shown(actual)}${messages.against}${shown(target)}`;
  if (verdict === 'missed' && equals(score, weight)) return messages.fullMarks(name, result, decimalToText(score));
  if (verdict === 'met' && score.coefficient === 0n) return messages.noMarks(name, result);
  return undefined;
}
