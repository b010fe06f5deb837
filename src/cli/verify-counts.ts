import { partKinds } from '../domain/part-kinds.ts';
import { isAmongIndicators } from '../domain/scored-indicators.ts';
import type { FiguresJson, PartJson } from '../downloads/figures-json-schema.ts';
import { add, type Decimal, decimalToText, zero } from '../language/decimal.ts';
import { unit } from '../language/units.ts';
import { countsOf } from '../presenting/indicator-counts.ts';
import { chartText } from '../text/readers/charts.ts';
import { formatQuantity } from '../text/readers/format.ts';
import { apartWords } from '../text/readers/part-words.ts';
import { zh } from '../text/readers/zh.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { accountsIn, partsIn } from './verify-accounts.ts';
import { quantityOf } from './verify-shown.ts';

/** How many parts of a kind state amounts, a side of them, a grade or a score: 4 个项目. */
export function countsOfParts(file: FiguresJson): string[] {
  const scored = new Set(file.figures.filter(({ value }) => value !== null).map(({ id }) => id));
  const isStated: readonly ((part: PartJson) => boolean)[] = [
    ({ funds }) => funds.stated.length > 0,
    ({ funds }) => funds.initialBudget !== null || funds.adjustedBudget !== null,
    ({ funds }) => funds.finalAccount !== null,
    ({ rating }) => (rating?.grade ?? null) !== null,
    ({ rating }) => scored.has(rating?.score ?? ''),
  ];
  return [file.parts, partsIn(file)].flatMap((parts) =>
    partKinds.flatMap((kind) =>
      isStated.map((states) => apartWords.count(parts.filter((part) => part.kind === kind && states(part)).length, partKindWords[kind])),
    ),
  );
}

/** How many indicators there are, where the whole has any, and how many of them were reached and missed: of all kinds that the text may speak of. */
export function countsOfIndicators(file: FiguresJson): string[] {
  const counted = accountsIn(file).flatMap(({ account }) => account.indicators.filter(isAmongIndicators));
  const { withNumbers, onRecord } = chartText.indicators;
  return file.indicators.some(isAmongIndicators) ? ['', withNumbers, onRecord].map((kind) => countsOf(counted, kind)) : [];
}

/** What the sources come to at a stage, or the only one has, in the unit of the totals: of one that states an amount twice, once rounded, the one that counts. */
export function sumsOfSources({ parts }: FiguresJson, amountOf: (id: string) => SourceAmount | undefined): string[] {
  const amounts = parts
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ name, funds }) => {
      const counted = [funds.initialBudget, funds.adjustedBudget, funds.finalAccount];
      const stated = funds.stated.flatMap((id) => ({ id, amount: amountOf(id) }));
      const chosen = new Set(stated.flatMap(({ id, amount }) => (amount && counted.includes(id) ? [amount.phase] : [])));
      return stated.flatMap(({ id, amount }) =>
        amount && (counted.includes(id) || !chosen.has(amount.phase)) ? [{ ...amount, name }] : [],
      );
    });
  return [...Map.groupBy(amounts, ({ phase }) => phase).values()].map((ofPhase) => {
    const sum = ofPhase.reduce((all, { value }) => (value ? add(all, value) : all), zero);
    const shown = formatQuantity(decimalToText(sum), ofPhase[0]?.unit ?? '');
    const [only, ...others] = ofPhase;
    return only && others.length === 0
      ? zh.report.facts.ofSource(only.name, shown)
      : zh.report.facts.partsCome(partKindWords.source, shown);
  });
}

/** The rates that sources of the money have, each with the source's name. */
export const ratesOfSources = (file: FiguresJson): string[] =>
  file.parts
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ id, name }) =>
      file.figures
        .filter((each) => each.subject === id && each.unit === unit.percent)
        .map((each) => zh.report.facts.ofSource(name, quantityOf(each))),
    );

export interface SourceAmount {
  readonly phase: string | null;
  readonly value: Decimal | null;
  readonly unit: string;
}
