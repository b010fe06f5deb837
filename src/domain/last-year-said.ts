import { saidOfLastYear, sizeOfChange, speaksOfLastYear } from '../language/claim-words.ts';
import type { Decimal } from '../language/decimal.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { agrees } from '../language/units.ts';
import { finestDigits, percentAgreement } from './agreement.ts';
import { isKnown } from './figure.ts';
import { growth as growthOf } from './rate.ts';
import type { Group, Report } from './report.ts';

type Growing = Pick<Group, 'figure' | 'growth'>;

/**
 * The count of last year as the report itself prints it. `base`: a number that it gives to last year and that the printed
 * growth starts from. `other`: the paragraph of the growth gives last year a number of the unit that does not fit. A site that
 * says the report leaves the number out has neither before it.
 */
export interface LastYearSaid {
  readonly kind: 'base' | 'other';
  readonly value: Decimal;
}

export function lastYearSaid(group: Growing, { narrative, year }: Pick<Report, 'narrative' | 'year'>): LastYearSaid | null {
  const at = group.growth?.statements[0]?.block;
  const ofLastYear = saidOfLastYear(year - 1);
  const isSaid = (before: string): boolean => ofLastYear.test(before) && !sizeOfChange.test(before);
  const mayBeSaid = (text: string): boolean => speaksOfLastYear.test(text) || text.includes(String(year - 1));
  const said = narrative.blocks.flatMap(({ text, index }) =>
    (mayBeSaid(text) ? readNumbers(text) : []).flatMap(({ kind, values: [value], unit, start }) =>
      kind === 'quantity' && value && unit !== '' && agrees(unit, group.figure.unit) && isSaid(text.slice(0, start))
        ? [{ value, isNear: index === at }]
        : [],
    ),
  );
  const base = said.find(({ value }) => isBase(value, group));
  if (base) return { kind: 'base', value: base.value };
  const near = said.find(({ isNear }) => isNear);
  return near ? { kind: 'other', value: near.value } : null;
}

function isBase(base: Decimal, { figure, growth }: Growing): boolean {
  const ratio = isKnown(figure) ? growthOf(figure.value, base, '') : undefined;
  if (!ratio || !growth || !isKnown(growth)) return false;
  return percentAgreement(ratio, growth.value, finestDigits(growth)) !== 'differs';
}
