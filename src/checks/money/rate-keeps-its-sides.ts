import type { Phase } from '../../domain/figure.ts';
import { figureOf, type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { stageIn } from '../../domain/stage.ts';
import { arrivalRateName, quotient } from '../../language/claim-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './rate-keeps-its-sides.words.ts';

/** A result that the editor takes from another number is of the same year, and has the sides that the indicator names. */
export const rateKeepsItsSides: Rule = {
  id: 'rate-keeps-its-sides',
  group: 'money',
  level: 'warning',
  byAccount: true,
  words,
  find: ({ report, file }) =>
    report.indicators.flatMap((indicator, index): Finding[] => {
      const written = file.indicators[index]?.actual;
      if (typeof written !== 'object' || 'id' in written) return [];
      const key = 'from' in written ? 'from' : 'atLeast';
      const place = { in: 'project', path: ['indicators', index, 'actual', key] } as const;
      const found = ofAnotherYear(indicator, report) ?? ofOtherSides(indicator, report);
      return found ? [{ place, ...found }] : [];
    }),
};

function ofAnotherYear({ actual }: Indicator, { year }: Report): Omit<Finding, 'place'> | undefined {
  return actual && actual.period !== year ? { level: 'error', ...messages.otherYear(actual.label, actual.period) } : undefined;
}

function ofOtherSides({ path, definition, actual }: Indicator, report: Report): Omit<Finding, 'place'> | undefined {
  if (actual?.formula?.kind !== 'ratio') return undefined;
  const name = indicatorName({ path });
  const [numerator, denominator] = actual.formula.of.map((id) => figureOf(report, id));
  if (!numerator || !denominator) return undefined;
  if (arrivalRateName.test(name)) return { level: 'error', ...messages.arrival(name, numerator.label, denominator.label) };
  const [top = '', bottom = ''] = definition?.split(quotient) ?? [];
  const stages = { top: stageIn(top), bottom: stageIn(bottom) };
  if (stages.top && stages.top !== 'finalAccount') return messages.side(name, top, numerator.label);
  if (!stages.bottom || stages.bottom === 'budget' || isOf(stages.bottom, denominator.phase)) return undefined;
  const own = report.funds.stated.find(({ phase }) => phase === stages.bottom);
  if (stages.bottom === 'finalAccount' || own) return messages.side(name, bottom, denominator.label);
  return stages.bottom === 'received' ? messages.sideUnknown(name, bottom, denominator.label) : undefined;
}

const isOf = (stage: string, phase: Phase | null): boolean => stage === phase;
