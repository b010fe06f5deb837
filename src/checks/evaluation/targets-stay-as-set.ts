import { areComparable, verdict } from '../../domain/derive/judge.ts';
import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import { comparable } from '../../domain/money.ts';
import { type Block, rowAt } from '../../domain/narrative.ts';
import { type Indicator, indicatorName } from '../../domain/report.ts';
import { type GivenWay, givenWay } from '../../language/changed-targets.ts';
import { againstLastYear, speaksOfLastYear } from '../../language/claim-words.ts';
import { periodUpTo } from '../../language/clauses.ts';
import { compare, type Decimal } from '../../language/decimal.ts';
import { wantsLess } from '../../language/less-is-better.ts';
import type { NarrativeNumber } from '../../language/numbers/narrative-number.ts';
import { isUpperBound } from '../../language/operator.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { shown } from '../../presenting/shown.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './targets-stay-as-set.words.ts';

/** Of a target that was eased within the year, or since last year's report, both numbers are told; of one eased within the year also which of them the result reached. */
export const targetsStayAsSet: Rule = {
  id: 'targets-stay-as-set',
  group: 'evaluation',
  level: 'note',
  words,
  find: (subject) =>
    subject.report.indicators.flatMap((indicator): Finding[] => {
      const { target } = indicator;
      if (!target || !isKnown(target)) return [];
      return easedInText(indicator, target, subject) ?? easedSince(indicator, target, subject);
    }),
};

type Target = Figure & { readonly value: Decimal };

/** Undefined where the text says nothing of a change. */
function easedInText(indicator: Indicator, target: Target, { report: { narrative } }: Subject): Finding[] | undefined {
  for (const statement of target.statements) {
    const block = narrative.blocks[statement.block];
    const found = block && givenWay(block.text, numbersOf(block)).find(({ to }) => isOf(statement, to, target, block));
    const [before] = found?.from.values ?? [];
    if (!block || !found || !before || !areOfOneUnit(found)) continue;
    if (!isEased(indicator, target, before)) return [];
    const { start, end } = found.change;
    const [than] = againstLastYear.exec(periodUpTo(block.text, start)) ?? [];
    const change = block.text.slice(start, end);
    // What was last year's target this year's result is not held to.
    const isOfLastYear = than !== undefined || speaksOfLastYear.test(change);
    const aside = isOfLastYear ? '' : asideOf(indicator, target, before);
    const what = messages.said(indicatorName(indicator), than ?? '', change, aside);
    return [noteAt({ ...statement, start: found.to.start, end: found.to.end }, what)];
  }
  return undefined;
}

/** 由3天调整为24小时: two numbers that only arithmetic of times could hold against each other. */
const areOfOneUnit = ({ from, to }: GivenWay<NarrativeNumber>): boolean => from.unit === '' || from.unit === to.unit;

/** In prose the very place; in a table the same number in its row. */
function isOf({ start, end }: Statement, to: NarrativeNumber, { value }: Target, block: Block): boolean {
  if (to.start < end && start < to.end) return true;
  const [said] = to.values;
  return block.kind === 'table' && rowAt(block, to.start) === rowAt(block, start) && said !== undefined && compare(said, value) === 0;
}

function easedSince(indicator: Indicator, target: Target, { previous, report }: Subject): Finding[] {
  const name = indicatorName(indicator);
  const then = previous?.indicators.find((each) => each.id === indicator.id || indicatorName(each) === name)?.target;
  const [statement] = target.statements;
  if (!previous || !then || !isKnown(then) || !statement || then.operator !== target.operator) return [];
  // What this report itself says of the year before is told from its own words.
  const before = areComparable(then, target) ? comparable(then) : null;
  if (!before || previous.year !== report.year - 1 || !isEased(indicator, target, before)) return [];
  return [noteAt(statement, messages.before(name, previous.year, shown(then), shown(target)))];
}

/** `before` in the unit of the target, multiplied out. */
function isEased(indicator: Indicator, target: Target, before: Decimal): boolean {
  const order = compare(comparable(target) ?? target.value, before);
  if (target.operator) return isUpperBound(target.operator) ? order > 0 : order < 0;
  return order < 0 && !wantsLess(indicatorName(indicator), target.unit);
}

/** What the result is against both, where it reaches only the one that now holds. */
function asideOf(indicator: Indicator, target: Target, before: Decimal): string {
  const { actual, basis } = indicator;
  const reached = actual && isKnown(actual) && areComparable(actual, target) ? comparable(actual) : null;
  if (!actual || !reached || !target.operator || indicator.verdict !== 'met') return '';
  return verdict(target.operator, before, reached, basis) === 'missed' ? messages.onlyNow(shown(actual)) : '';
}
