import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { formatQuantity } from '../text/readers/format.ts';
import { lastYearWords } from '../text/readers/last-year.ts';
import { zh } from '../text/readers/zh.ts';
import { isNegative, shown } from './verify-shown.ts';

type GroupJson = NonNullable<FiguresJson['beneficiaries']>['groups'][number];

/** Of a group that is the result of an indicator, what was planned stands before its growth. */
export function groupAsides(group: GroupJson, file: FiguresJson): string[] {
  const growth = growthAside(group, file);
  const targets = file.indicators.filter(({ actual }) => actual === group.figure);
  return [growth, ...targets.map(({ target }) => [zh.report.facts.target(shown(target, file)), growth].join(zh.report.sentence.comma))];
}

function growthAside(group: GroupJson, file: FiguresJson): string {
  const { figure, growth, previous, lastYearSaid: said, before } = group;
  const unit = file.figures.find(({ id }) => id === figure)?.unit ?? '';
  const last = said && (said.kind === 'base' ? formatQuantity(said.value, unit) : null);
  const sign = isNegative(growth, file) ? '' : '+';
  const aside = lastYearWords.growth(`${sign}${shown(growth, file)}`, previous && shown(previous, file), said ? last : undefined);
  if (!before || said?.kind === 'base' || before.agrees === true) return aside;
  return `${aside}${lastYearWords.semicolon}${lastYearWords.before(before.year, formatQuantity(before.value, before.unit))}`;
}
