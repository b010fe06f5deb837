import { agreement, printedDigits } from '../../domain/agreement.ts';
import { type Figure, isKnown } from '../../domain/figure.ts';
import { growth, type Ratio, wholeBasesOfGrowth } from '../../domain/rate.ts';
import { decimal, multiply } from '../../language/decimal.ts';
import { isCountingUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { type Change, changesIn } from './changes.ts';
import { exactPercent } from './exact-percent.ts';
import { messages, words } from './growth-recomputes.words.ts';
import { lastYearOf } from './last-year.ts';
import { noteAt } from './mentions.ts';

/** A rate of growth is what its own two numbers give. Without a base in print, some whole number must at least give it. */
export const growthRecomputes: Rule = {
  id: 'growth-recomputes',
  group: 'claims',
  level: 'note',
  byAccount: true,
  words,
  find: (subject) =>
    changesIn(subject.report).flatMap((each): Finding[] => {
      if (each.change.unit !== unit.percent || each.of.unit === unit.percent) return [];
      const text = remark(each, subject);
      return text ? [noteAt(each.statement, text)] : [];
    }),
};

function remark({ change, of, statement }: Change, subject: Subject): string | undefined {
  if (!isKnown(change) || !isKnown(of)) return undefined;
  const base = lastYearOf(of, subject);
  if (!base) return isCountingUnit(of.unit) && hasNoBase(change, of) ? messages.noBase(of.label, shown(change), shown(of)) : undefined;
  if (base.value.coefficient === 0n) return messages.baseZero(of.label);
  const ratio = growth(of.value, base.value, of.scope);
  if (!ratio) return undefined;
  const digits = printedDigits(statement.printed);
  const says = (numerator: Ratio['numerator']) =>
    agreement({ numerator: percent(numerator), denominator: base.value }, change.value, digits);
  const outcome = says(ratio.numerator);
  if (outcome === 'rounded') return undefined;
  const right = exactPercent(ratio.numerator, base.value, digits, outcome === 'cut');
  if (outcome === 'cut') return messages.cut(of.label, shown(change), right);
  return says(of.value) === 'rounded'
    ? messages.multiple(of.label, shown(change), right)
    : messages.differs(of.label, base.from, shown(base.figure), shown(of), right, shown(change));
}

const percent = (value: Ratio['numerator']) => multiply(value, decimal(100n));

const hasNoBase = (change: Figure, of: Figure): boolean =>
  change.value !== null && of.value !== null && of.value.scale === 0 && wholeBasesOfGrowth(of.value.coefficient, change.value).length === 0;
