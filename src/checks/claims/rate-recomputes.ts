import { printedDigits, type Quotient } from '../../domain/agreement.ts';
import { type Figure, isKnown, type Phase, type Statement } from '../../domain/figure.ts';
import { isTargetOf } from '../../domain/indicator-sides.ts';
import { comparable } from '../../domain/money.ts';
import { type FundSource, type Funds, indicatorName, type Report } from '../../domain/report.ts';
import { amountsOf } from '../../domain/same-amount.ts';
import { differInScope } from '../../domain/scope-of.ts';
import { arrivalRateName, executionRateName, quotient } from '../../language/claim-words.ts';
import { compare, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { noteAt } from './mentions.ts';
import { messages, words } from './rate-recomputes.words.ts';
import { ownerOfRate } from './rate-scope.ts';
import { wrongPercent } from './wrong-percent.ts';

/** A printed rate is what its two sides give: execution by the budget as adjusted, arrival by what came in, any other by its stated definition. */
export const rateRecomputes: Rule = {
  id: 'rate-recomputes',
  group: 'claims',
  level: 'note',
  byAccount: true,
  words,
  find: ({ report }: Subject) =>
    report.figures.flatMap((rate): Finding[] => {
      const isRate = rate.status === 'reported' && rate.unit === unit.percent && !isTargetOf(report, rate) && rate.period === report.year;
      const sides = isRate ? sidesOf(rate, report) : undefined;
      const statement = sides?.statement;
      if (!statement || !sides || !isKnown(rate) || rate.inexact || differInScope(...sides.right, report.narrative.blocks)) return [];
      const wrongBy = (amounts: Quotient) => wrongPercent(amounts, rate.value, printedDigits(statement.printed));
      const amounts = quotientOf(sides.right);
      const wrong = amounts && wrongBy(amounts);
      if (!wrong) return [];
      const { outcome, exact } = wrong;
      const [numerator, denominator] = sides.right;
      const printed = shown(rate);
      const gives = (slip: RateSides): boolean => [quotientOf(slip)].some((each) => each && !wrongBy(each));
      const slip = outcome === 'differs' ? sides.slips.find(gives) : undefined;
      if (slip)
        return [noteAt(statement, messages.otherSides(printed, slip[0].label, slip[1].label, numerator.label, denominator.label, exact))];
      return [noteAt(statement, messages[outcome](printed, numerator.label, denominator.label, exact))];
    }),
};

type RateSides = readonly [numerator: Figure, denominator: Figure];

interface MadeOf {
  readonly right: RateSides;
  readonly slips: readonly RateSides[];
  /** Where the report prints the rate of these. */
  readonly statement: Statement | undefined;
}

/** What the rate should be made of, and what it is made of by a common slip. */
function sidesOf(rate: Figure, report: Report): MadeOf | undefined {
  const indicator = report.indicators.find(({ actual }) => actual?.id === rate.id);
  const name = indicator ? indicatorName(indicator) : rate.label;
  const defined = indicator?.definition ? bySides(indicator.definition, report) : undefined;
  if (defined) return { right: defined, slips: [], statement: rate.statements[0] };
  // 支出 190 万元，完成预算的 95%: the rate of the whole under no name of its own.
  if (rate.id === report.funds.printedRate?.id && !indicator && !executionRateName.test(name)) {
    const whole = ofWhole(report.funds, false);
    return whole && { ...whole, statement: rate.statements[0] };
  }
  const isArrival = arrivalRateName.test(name);
  if (!isArrival && !executionRateName.test(name)) return undefined;
  const { owner, statement } = ownerOfRate(rate, name, report);
  if (owner === 'part') return undefined;
  const sides = owner === 'whole' ? ofWhole(report.funds, isArrival) : ofSource(owner, report.funds, isArrival);
  return sides && { ...sides, statement };
}

type OfMoney = Pick<MadeOf, 'right' | 'slips'> | undefined;

function ofWhole({ budget, initialBudget, finalAccount, stated, noRate }: Funds, isArrival: boolean): OfMoney {
  const received = stated.find(({ phase }) => phase === 'received');
  if (isArrival) return received && budget ? { right: [received, budget], slips: [] } : undefined;
  if (!finalAccount || !budget || noRate) return undefined;
  const slips = [initialBudget, received].flatMap((other): RateSides[] => (other && other.id !== budget.id ? [[finalAccount, other]] : []));
  return { right: [finalAccount, budget], slips: [...slips, ...(received ? [[received, budget] as const] : [])] };
}

/** Its own amounts, the budget at the stage that the whole's is taken at; nothing where the report gives two for one stage. */
function ofSource({ figures }: FundSource, { budget }: Funds, isArrival: boolean): OfMoney {
  const only = (phase: Phase | null | undefined) => {
    const [amount, ...more] = amountsOf(figures.filter((each) => phase && each.phase === phase));
    return more.length === 0 ? amount?.figure : undefined;
  };
  const [numerator, denominator] = [only(isArrival ? 'received' : 'finalAccount'), only(budget?.phase)];
  return numerator && denominator ? { right: [numerator, denominator], slips: [] } : undefined;
}

/** 支出决算数/资金下达数: two figures of the report by these names. */
function bySides(definition: string, { figures }: Report): RateSides | undefined {
  const [a, b, ...more] = definition.split(quotient).map((name) => figures.find(({ label, value }) => value && label === name.trim()));
  return a && b && more.length === 0 ? [a, b] : undefined;
}

/** Undefined where the two cannot be divided. */
function quotientOf([numerator, denominator]: RateSides): Quotient | undefined {
  if (numerator.inexact || denominator.inexact) return undefined;
  const [a, b] = [comparable(numerator), comparable(denominator)];
  return a && b && compare(b, zero) > 0 ? { numerator: a, denominator: b } : undefined;
}
