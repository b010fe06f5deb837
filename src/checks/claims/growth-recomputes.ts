import { printedDigits } from '../../domain/agreement.ts';
import { type Figure, isKnown } from '../../domain/figure.ts';
import { growth, wholeBasesOfGrowth } from '../../domain/rate.ts';
import { isCountingUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { type Change, changesIn } from './changes.ts';
import { messages, words } from './growth-recomputes.words.ts';
import { lastYearOf } from './last-year.ts';
import { noteAt } from './mentions.ts';
import { wrongPercent } from './wrong-percent.ts';

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
  if (!isKnown(change) || !isKnown(of) || change.inexact || of.inexact) return undefined;
  const base = lastYearOf(of, subject);
  if (base?.figure.inexact) return undefined;
  if (!base) return isCountingUnit(of.unit) && hasNoBase(change, of) ? messages.noBase(of.label, shown(change), shown(of)) : undefined;
  if (base.value.coefficient === 0n) return messages.baseZero(of.label);
  const ratio = growth(of.value, base.value, of.scope);
  if (!ratio) return undefined;
  const digits = printedDigits(statement.printed);
  const wrong = wrongPercent(ratio, change.value, digits);
  if (!wrong) return undefined;
  if (wrong.outcome === 'cut') return messages.cut(of.label, shown(change), wrong.exact);
  return wrongPercent({ ...ratio, numerator: of.value }, change.value, digits)
    ? messages.differs(of.label, base.from, shown(base.figure), shown(of), wrong.exact, shown(change))
    : messages.multiple(of.label, shown(change), wrong.exact);
}

const hasNoBase = (change: Figure, of: Figure): boolean =>
  change.value !== null && of.value !== null && of.value.scale === 0 && wholeBasesOfGrowth(of.value.coefficient, change.value).length === 0;
