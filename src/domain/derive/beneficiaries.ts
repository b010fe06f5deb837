import { add, compare, decimal, subtract, zero } from '../../language/decimal.ts';
import { derivedText } from '../../text/derived.ts';
import { type Figure, isKnown } from '../figure.ts';
import type { GroupFile } from '../files/beneficiaries-file.ts';
import type { Narrative } from '../narrative.ts';
import { wholeBasesOfGrowth } from '../rate.ts';
import type { Group } from '../report.ts';
import { differInExtent } from '../scope-of.ts';
import { derived } from './derived.ts';

export const derivedGroupSuffixes = ['previous', 'listed', 'remainder'] as const;

/** A head count with the parts the report lists, what they sum to, what they leave, and last year's count if one number fits. */
export function buildGroup(file: GroupFile, stated: ReadonlyMap<string, Figure>, year: number, blocks: Narrative['blocks']): Group {
  const figure = stated.get(file.figure.id) as Figure;
  const growth = file.growth ? (stated.get(file.growth.id) as Figure) : null;
  const parts = (file.parts ?? []).map((part) => stated.get(part.id) as Figure);
  return {
    figure,
    growth,
    previous: previousOf(figure, growth, year),
    parts,
    ...(parts.some((part) => differInExtent(figure, part, blocks)) ? { listed: null, remainder: null } : sums(figure, parts, year)),
    apart: false,
    sensitive: file.sensitive ?? false,
  };
}

/** Last year's count, only where exactly one whole number gives the printed growth. */
function previousOf(figure: Figure, growth: Figure | null, year: number): Figure | null {
  if (!growth || !isKnown(figure) || !isKnown(growth) || figure.value.scale > 0) return null;
  const bases = wholeBasesOfGrowth(figure.value.coefficient, growth.value);
  const [base] = bases;
  if (base === undefined || bases.length !== 1) return null;
  return derived({
    id: `${figure.id}-previous`,
    label: derivedText.previous(figure.label),
    value: decimal(base),
    unit: figure.unit,
    scope: figure.scope,
    period: year - 1,
    formula: { kind: 'growthBase', of: [figure.id, growth.id] },
    note: derivedText.onlyBase(String(base), figure.unit),
  });
}

function sums(figure: Figure, parts: readonly Figure[], period: number): Pick<Group, 'listed' | 'remainder'> {
  const known = parts.filter(isKnown);
  if (known.length === 0 || known.length !== parts.length || !isKnown(figure) || known.some((part) => part.unit !== figure.unit))
    return { listed: null, remainder: null };
  const sum = known.reduce((total, part) => add(total, part.value), zero);
  const of = known.map((part) => part.id);
  const shared = { unit: figure.unit, scope: figure.scope, period };
  const listed = derived({
    id: `${figure.id}-listed`,
    label: derivedText.listed(figure.label),
    value: sum,
    formula: { kind: 'sum', of },
    ...shared,
  });
  if (compare(sum, figure.value) >= 0) return { listed, remainder: null };
  const remainder = derived({
    id: `${figure.id}-remainder`,
    label: derivedText.remainder(figure.label),
    value: subtract(figure.value, sum),
    formula: { kind: 'remainder', of: [figure.id, ...of] },
    note: derivedText.mayOverlap,
    ...shared,
  });
  return { listed, remainder };
}
