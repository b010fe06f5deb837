import { agreement, printedDigits } from '../../domain/agreement.ts';
import { type Figure, isKnown } from '../../domain/figure.ts';
import { comparable } from '../../domain/money.ts';
import type { Report } from '../../domain/report.ts';
import { differInScope } from '../../domain/scope-of.ts';
import { arrivalRateName, executionRateName, quotient } from '../../language/claim-words.ts';
import { compare, type Decimal, decimal, decimalToText, divideTruncated, multiply } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { noteAt } from './mentions.ts';
import { messages, words } from './rate-recomputes.words.ts';

/** A printed rate is what its two sides give: execution by the budget as adjusted, arrival by what came in, any other by its stated definition. */
export const rateRecomputes: Rule = {
  id: 'rate-recomputes',
  group: 'claims',
  level: 'note',
  words,
  find: ({ report }: Subject) =>
    report.figures.flatMap((rate): Finding[] => {
      const statement = rate.statements[0];
      const sides = rate.status === 'reported' && rate.unit === unit.percent && !rate.operator ? sidesOf(rate, report) : undefined;
      if (!statement || !sides || !isKnown(rate) || differInScope(...sides.right, report.narrative.blocks)) return [];
      const says = ([a, b]: RateSides) => agreementOf(rate.value, a, b, printedDigits(statement.printed));
      const outcome = says(sides.right);
      const exact = outcome && exactOf(sides.right, printedDigits(statement.printed));
      if (!outcome || !exact || outcome === 'rounded') return [];
      const [numerator, denominator] = sides.right;
      const printed = formatQuantity(decimalToText(rate.value), unit.percent);
      const slip = outcome === 'differs' ? sides.slips.find((each) => says(each) === 'rounded') : undefined;
      if (slip)
        return [noteAt(statement, messages.otherSides(printed, slip[0].label, slip[1].label, numerator.label, denominator.label, exact))];
      return [noteAt(statement, messages[outcome](printed, numerator.label, denominator.label, exact))];
    }),
};

type RateSides = readonly [numerator: Figure, denominator: Figure];

/** What the rate should be made of, and what it is made of by a common slip. */
function sidesOf(rate: Figure, report: Report): { right: RateSides; slips: readonly RateSides[] } | undefined {
  const { budget, initialBudget, finalAccount, stated, noRate } = report.funds;
  const received = stated.find(({ phase }) => phase === 'received');
  const indicator = report.indicators.find(({ actual }) => actual?.id === rate.id);
  const name = indicator?.path.at(-1) ?? rate.label;
  const defined = indicator?.definition ? bySides(indicator.definition, report) : undefined;
  if (defined) return { right: defined, slips: [] };
  if (arrivalRateName.test(name)) return received && budget ? { right: [received, budget], slips: [] } : undefined;
  if (!executionRateName.test(name) || !finalAccount || !budget || noRate) return undefined;
  const slips = [initialBudget, received].flatMap((other): RateSides[] => (other && other.id !== budget.id ? [[finalAccount, other]] : []));
  return { right: [finalAccount, budget], slips: [...slips, ...(received ? [[received, budget] as const] : [])] };
}

/** 支出决算数/资金下达数: two figures of the report by these names. */
function bySides(definition: string, { figures }: Report): RateSides | undefined {
  const [a, b, ...more] = definition.split(quotient).map((name) => figures.find(({ label, value }) => value && label === name.trim()));
  return a && b && more.length === 0 ? [a, b] : undefined;
}

function agreementOf(printed: Decimal, numerator: Figure, denominator: Figure, digits: number) {
  const [a, b] = [comparable(numerator), comparable(denominator)];
  if (!a || !b || compare(b, decimal(0n)) <= 0) return undefined;
  return agreement({ numerator: multiply(a, decimal(100n)), denominator: b }, printed, digits);
}

function exactOf([numerator, denominator]: RateSides, digits: number): string | undefined {
  const [a, b] = [comparable(numerator), comparable(denominator)];
  return a && b ? formatQuantity(decimalToText(divideTruncated(multiply(a, decimal(100n)), b, digits + 2)), unit.percent) : undefined;
}
