import { type Indicator, indicatorName } from '../../domain/report.ts';
import { arrivalRateName, executionRateName } from '../../language/claim-words.ts';
import { countName, effectName, indicatorKinds, measureNamed, rateName } from '../../language/evaluation-words.ts';
import { isCountingUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { messages, words } from './indicators-fit-their-kind.words.ts';

/** An indicator is what its level and its name say: spending is no quantity of work, influence is no head count. Said once for all of them. */
export const indicatorsFitTheirKind: Rule = {
  id: 'indicators-fit-their-kind',
  group: 'evaluation',
  level: 'note',
  words,
  find: ({ report: { indicators } }) => {
    const found = indicators.flatMap((each) => remarks(each).map((text) => ({ text, statement: each.target?.statements[0] })));
    const statement = found.find((each) => each.statement)?.statement;
    const missing = found.length > 0 ? missingKinds(indicators) : [];
    if (!statement) return [];
    return [noteAt(statement, messages.joined([...found.slice(0, 2).map(({ text }) => text), ...missing]))];
  },
};

function remarks({ path, target }: Indicator): string[] {
  const name = indicatorName({ path });
  const levels = path.slice(0, -1);
  const isOf = (kind: string) => levels.some((level) => level.includes(kind));
  if (isOf(indicatorKinds.quantity) && (executionRateName.test(name) || arrivalRateName.test(name)))
    return [messages.spendingAsQuantity(name)];
  if (!target) return [];
  if (isCountingUnit(target.unit) && effectName.test(name)) return [messages.measuredBy(name, measureNamed(target.unit))];
  if (target.unit === unit.percent && countName.test(name) && !rateName.test(name))
    return [messages.measuredBy(name, measureNamed(target.unit))];
  return [];
}

/** Only where the levels name the kinds at all, and none of these is among them. */
function missingKinds(indicators: readonly Indicator[]): string[] {
  const { quantity, ...others } = indicatorKinds;
  const levels = indicators.flatMap(({ path }) => path);
  const has = (kind: string) => levels.some((level) => level.includes(kind));
  return has(quantity) && !Object.values(others).some(has) ? [messages.missing(Object.values(others))] : [];
}
