import { add, compare, decimal, decimalToText, equals, subtract, zero } from '../../language/decimal.ts';
import { countedOnce } from '../../language/stated-words.ts';
import { derivedText } from '../../text/derived.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { type Figure, isKnown } from '../figure.ts';
import type { GroupFile } from '../files/beneficiaries-file.ts';
import { idMeant } from '../files/figure-file.ts';
import { lastYearSaid } from '../last-year-said.ts';
import type { Narrative } from '../narrative.ts';
import { wholeBasesOfGrowth } from '../rate.ts';
import type { Group, Report } from '../report.ts';
import { differInExtent } from '../scope-of.ts';
import { derived } from './derived.ts';

export const derivedGroupSuffixes = ['previous', 'listed', 'remainder'] as const;

/** A head count with the parts the report lists, what they sum to, what they leave, and last year's count if one number fits. */
export function buildGroup(file: GroupFile, stated: ReadonlyMap<string, Figure>, text: ReportText): Group {
  const { blocks } = text.narrative;
  const figure = stated.get(idMeant(file.figure)) as Figure;
  const growth = file.growth ? (stated.get(file.growth.id) as Figure) : null;
  const parts = (file.parts ?? []).map((part) => stated.get(idMeant(part)) as Figure);
  const apart = areApart(parts, blocks);
  const isOneExtent = parts.every((part) => !differInExtent(figure, part, blocks));
  return {
    figure,
    growth,
    previous: previousOf(figure, growth, text),
    parts,
    ...(isOneExtent ? sums(figure, parts, apart, text.year) : { listed: null, remainder: null }),
    apart,
    sensitive: file.sensitive ?? false,
  };
}

type ReportText = Pick<Report, 'narrative' | 'year'>;

/** Said in a paragraph that states one of the parts. */
function areApart(parts: readonly Figure[], blocks: Narrative['blocks']): boolean {
  const stating = new Set(parts.flatMap(({ statements }) => statements.map(({ block }) => block)));
  return blocks.some(({ index, text }) => stating.has(index) && countedOnce.test(text));
}

/** Last year's count, only where exactly one whole number gives the printed growth. */
export function previousOf(figure: Figure, growth: Figure | null, text: ReportText): Figure | null {
  if (!growth || !isKnown(figure) || !isKnown(growth) || figure.value.scale > 0 || figure.inexact || growth.inexact) return null;
  const bases = wholeBasesOfGrowth(figure.value.coefficient, growth.value);
  const [base] = bases;
  if (base === undefined || bases.length !== 1) return null;
  const value = decimal(base);
  const said = lastYearSaid({ figure, growth }, text)?.value;
  return derived({
    id: `${figure.id}-previous`,
    label: derivedText.previous(figure.label),
    value,
    unit: figure.unit,
    scope: figure.scope,
    subject: figure.subject,
    period: text.year - 1,
    formula: { kind: 'growthBase', of: [figure.id, growth.id] },
    note: said
      ? derivedText.lastYearStated(formatQuantity(decimalToText(said), figure.unit), equals(said, value))
      : derivedText.onlyBase(String(base), figure.unit),
  });
}

function sums(figure: Figure, parts: readonly Figure[], apart: boolean, period: number): Pick<Group, 'listed' | 'remainder'> {
  const known = parts.filter(isKnown);
  if ([figure, ...parts].some(({ inexact }) => inexact)) return { listed: null, remainder: null };
  if (known.length === 0 || known.length !== parts.length || !isKnown(figure) || known.some((part) => part.unit !== figure.unit))
    return { listed: null, remainder: null };
  const sum = known.reduce((total, part) => add(total, part.value), zero);
  const of = known.map((part) => part.id);
  const shared = { unit: figure.unit, scope: figure.scope, subject: figure.subject, period };
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
    note: apart ? null : derivedText.mayOverlap,
    ...shared,
  });
  return { listed, remainder };
}
