import type { Figure } from '../../domain/figure.ts';
import type { ProjectFile } from '../../domain/files/project-file.ts';
import { type Block, type Narrative, rowAround } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Rating } from '../../domain/report.ts';
import { clauseFrom, clauseUpTo } from '../../language/clauses.ts';
import { add, type Decimal, equals, zero } from '../../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { inTenThousands } from '../../language/numerals.ts';
import { countsBands, totalRow } from '../../language/rating-words.ts';
import { countsReaders } from '../../language/surroundings.ts';
import { isCountingUnit, isMoneyUnit } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { saysWhatTheRowLacks } from '../../narrative/deductions.ts';
import { weighsALevel } from '../../narrative/level-weights.ts';
import { occurrences, overlaps } from '../../narrative/locate.ts';
import { marksAnItem } from '../../narrative/marks-of-items.ts';
import { countsRows } from '../../narrative/table-cells.ts';
import { claimedCells } from '../../narrative/tables/claimed-cells.ts';
import { bandsAtFault } from '../figures/bands-are-as-quoted.ts';

/** Who answers for a number of the text: a datum, or a rule that says why it is none. Nobody: the gate stays shut. */
export type Claim =
  | { readonly kind: 'bound'; readonly by: string }
  /** By a band of the rating, or by an indicator's weight or score: registered and held to the text, but no figure. */
  | { readonly kind: 'rated'; readonly by: string }
  | { readonly kind: 'excused'; readonly by: string }
  | { readonly kind: 'unbound' };

export interface ClaimedNumber {
  readonly block: number;
  readonly number: NarrativeNumber;
  readonly claim: Claim;
}

/** Of a report, and of the file it came from, what answers for a number: what is sound of a faulty file can be asked as well. */
export interface Claiming {
  readonly file: Pick<ProjectFile, 'excused' | 'tables'>;
  readonly report: {
    readonly narrative: Narrative;
    readonly figures: readonly Pick<Figure, 'id' | 'statements'>[];
    readonly rating: Pick<Rating, 'bands' | 'schemeQuote'> | null;
    readonly indicators: readonly Pick<Indicator, 'id' | 'path' | 'weight' | 'score'>[];
  };
}

type Claimant = (block: Block, number: NarrativeNumber) => Claim | undefined;

/** Who is asked about a number, in this order; the first to claim it answers for it. */
export const stages: Readonly<Record<string, (subject: Claiming) => Claimant>> = {
  'by-figure': byFigure,
  'by-table': byTable,
  'by-rating': byRating,
  'by-scores': byScores,
  'by-editor': byEditor,
  'by-form': byForm,
  'by-surroundings': bySurroundings,
};

/** Every number of the narrative with its claim, in the text's order. */
export function claimsOf(subject: Claiming): readonly ClaimedNumber[] {
  const known = claimed.get(subject.report);
  if (known) return known;
  const claimants = Object.values(stages).map((stage) => stage(subject));
  const found = subject.report.narrative.blocks.flatMap((block) =>
    numbersOf(block).map((number): ClaimedNumber => {
      let claim: Claim | undefined;
      for (let i = 0; !claim && i < claimants.length; i++) claim = claimants[i]?.(block, number);
      return { block: block.index, number, claim: claim ?? { kind: 'unbound' } };
    }),
  );
  claimed.set(subject.report, found);
  return found;
}

const claimed = new WeakMap<Claiming['report'], readonly ClaimedNumber[]>();

function byFigure({ report }: Claiming): Claimant {
  const statements = Map.groupBy(
    report.figures.flatMap((figure) => figure.statements.map((each) => ({ ...each, by: figure.id }))),
    ({ block }) => block,
  );
  return (block, number) => {
    const here = (statements.get(block.index) ?? []).filter((each) => overlaps(each, number));
    const whole = number.spans.every((span) => here.some((each) => overlaps(each, span)));
    return here[0] && whole ? { kind: 'bound', by: here[0].by } : undefined;
  };
}

/** Of the tables that the file maps: weights and scores, and what stands by the way in cells that name or explain. */
function byTable({ file, report }: Claiming): Claimant {
  const cells = Map.groupBy(claimedCells(file.tables ?? [], report.narrative.blocks), ({ block }) => block);
  return ({ index }, number) => {
    const cell = cells.get(index)?.find(({ start, end }) => start <= number.start && number.start < end);
    return cell && (cell.as === 'rated' ? { kind: 'rated', by: cell.by } : { kind: 'excused', by: cell.as });
  };
}

/** The bounds of the grade bands where the report lists them, and the number of bands where it counts them. */
function byRating({ report }: Claiming): Claimant {
  const { rating, narrative } = report;
  const bands = rating?.bands ?? [];
  const faulty = bandsAtFault(rating);
  const bounds = bands.flatMap(({ from, to }) => [from, to]).filter((each) => each !== null);
  const places = rating?.schemeQuote ? occurrences(rating.schemeQuote, narrative.blocks) : [];
  return (block, number) => {
    const within = places.some((place) => place.block === block.index && overlaps(place, number));
    const isBound = number.values.length > 0 && number.values.every((value) => bounds.some((bound) => equals(bound, value)));
    const isTold = within && faulty.some(({ name }) => clauseAround(block.text, number).includes(name));
    if (within && (isBound || isTold)) return { kind: 'rated', by: 'rating' };
    const [count] = number.values;
    const counted = bands.length > 0 && count?.scale === 0 && count.coefficient === BigInt(bands.length);
    return counted && countsBands.test(block.text.slice(number.start)) ? { kind: 'rated', by: 'rating' } : undefined;
  };
}

const clauseAround = (text: string, { start, end }: NarrativeNumber): string => clauseUpTo(text, start) + clauseFrom(text, end);

/** Weights and scores, in the table row that names the indicator, and their sums in the row of totals. */
function byScores({ report }: Claiming): Claimant {
  const rows = report.indicators.flatMap(({ id, path, weight, score }) => {
    const values = [weight, score].filter((each) => each !== null);
    return values.length > 0 ? [{ id, name: indicatorName({ path }), values }] : [];
  });
  const totals = [sum(report.indicators.map(({ weight }) => weight)), sum(report.indicators.map(({ score }) => score))];
  return (block, number) => {
    if (block.kind !== 'table' || rows.length === 0) return undefined;
    const row = rowAround(block, number.start);
    const says = (values: readonly Decimal[]) => values.some((value) => number.values[0] && equals(value, number.values[0]));
    const indicator = rows.find(({ name, values }) => row.includes(name) && says(values));
    if (indicator) return { kind: 'rated', by: indicator.id };
    return totalRow.test(row) && says(totals) ? { kind: 'rated', by: 'weights' } : undefined;
  };
}

const sum = (values: readonly (Decimal | null)[]): Decimal =>
  values.reduce<Decimal>((total, value) => (value ? add(total, value) : total), zero);

function byEditor({ file, report }: Claiming): Claimant {
  const excuses = (file.excused ?? []).flatMap((excuse) =>
    occurrences(excuse.quote, report.narrative.blocks).map((place) => ({ ...place, as: excuse.as })),
  );
  return (block, number) => {
    const excuse = excuses.find((each) => each.block === block.index && overlaps(each, number));
    return excuse && { kind: 'excused', by: excuse.as };
  };
}

function byForm({ report }: Claiming): Claimant {
  const { blocks } = report.narrative;
  return (block, number) => {
    if (!wantsFigure(number)) return { kind: 'excused', by: number.kind };
    const isMark = number.unit === '' && (countsRows(block, number.start) || marksAnItem(block, number, blocks));
    if (isMark) return { kind: 'excused', by: 'listMarker' };
    return weighsALevel(block, number) || saysWhatTheRowLacks(block, number) ? { kind: 'excused', by: 'naming' } : undefined;
  };
}

/** Index numbers, telephone numbers and readers counted by the page are no data of a report. What has a unit of one is asked about there, too. */
function bySurroundings(): Claimant {
  return ({ kind, text }, number) => {
    if (kind !== 'front' && kind !== 'back' && kind !== 'annex') return undefined;
    const isBare = !isDatumUnit(number.unit) && !inTenThousands.test(number.text);
    return isBare || countsReaders.test(text.slice(0, number.start)) ? { kind: 'excused', by: 'identifier' } : undefined;
  };
}

const isDatumUnit = (text: string): boolean =>
  isMoneyUnit(text.split('/')[0] ?? '') || isCountingUnit(text) || text.includes(unit.percent) || text.endsWith(unit.percentagePoint);
