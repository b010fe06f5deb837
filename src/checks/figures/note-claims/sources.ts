import { type Figure, isKnown, phases } from '../../../domain/figure.ts';
import { yuanOf } from '../../../domain/money.ts';
import { type FundSource, type Report, sourcesOf } from '../../../domain/report.ts';
import { amountsOf } from '../../../domain/same-amount.ts';
import { compare, decimal, multiply } from '../../../language/decimal.ts';
import { leavesOpen, messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type Objection, told } from './claim.ts';
import {
  besideAnother,
  equal,
  isHalf,
  isInclusive,
  isLessThanHalf,
  mayBeSource,
  more,
  mostlyFrom,
  ofAnySource,
  shareOfMoney,
  stageOf,
} from './sources.words.ts';

/** 财政拨款多于自筹: false where it is so at no stage of the money. */
export const sourcesBeside: NoteClaim = (text, { report }) =>
  compared(text, report).flatMap(({ clause, order, a, b }): Objection[] => {
    const stages = a && b && a !== b ? phases.flatMap((phase) => amountsAt(phase, a, b)) : [];
    const [first] = stages;
    if (!first || stages.some((each) => compare(each.of[0], each.of[1]) === order)) return [];
    return [{ said: clause, fact: messages.facts.counts(...first.told) }];
  });

/** The same of sources of which no amounts are there to compare. */
export const unheldSources: NoteClaim = (text, { report }) =>
  compared(text, report).flatMap(({ clause, a, b }): Objection[] => {
    const isKnownOfBoth = a && b && phases.some((phase) => amountsAt(phase, a, b).length > 0);
    return isKnownOfBoth ? [] : [{ said: clause, fact: messages.facts.sourcesUnknown }];
  });

/** 资金主要由区级财政承担, where it gave less than half at every stage. */
export const mostFromOneSource: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause): Objection[] => {
    const name = leavesOpen.test(clause) ? undefined : mostlyFrom.exec(clause)?.groups?.['source'];
    const source = name && sourceCalled(name, report);
    if (!source) return [];
    const stages = phases.flatMap((phase) => sharesAt(phase, source, report));
    const [first] = stages;
    return first && stages.every(({ order }) => order < 0) ? [{ said: clause, fact: messages.facts.counts(...first.told) }] : [];
  });

/** 省级专项资金占预算的一半以上, held against that stage of the money, else against any. */
export const shareOfSource: NoteClaim = (text, { report }) =>
  clausesOf(text).flatMap((clause): Objection[] => {
    const {
      part = '',
      whole = '',
      share = '',
    } = leavesOpen.test(clause) ? {} : (shareOfMoney.map((each) => each.exec(clause)?.groups).find(Boolean) ?? {});
    const source = part === '' ? undefined : sourceCalled(part, report);
    if (!source) return [];
    const meant = phases.filter((phase) => stageOf[phase].test(whole));
    const stages = (meant.length > 0 ? meant : phases).flatMap((phase) => sharesAt(phase, source, report));
    const [first] = stages;
    if (!first) return [{ said: clause, fact: messages.facts.sourcesUnknown }];
    const wanted = isLessThanHalf.test(share) ? -1 : 1;
    const isTrue = ({ order, isNearHalf }: (typeof stages)[number]): boolean =>
      isHalf.test(share) ? isNearHalf : order === wanted || (order === 0 && isInclusive.test(share));
    return stages.some(isTrue) ? [] : [{ said: clause, fact: messages.facts.counts(...first.told) }];
  });

/** Twice the source's amount against the whole of the stage. */
function sharesAt(phase: Figure['phase'], { figures }: FundSource, { funds }: Report) {
  const [own, total] = [amountAt(phase, figures), amountAt(phase, funds.stated)];
  const [part, whole] = [own && yuanOf(own), total && yuanOf(total)];
  if (!own || !total || !part || !whole) return [];
  const isWithin = (twentieths: bigint) => compare(multiply(part, decimal(20n)), multiply(whole, decimal(twentieths)));
  return [
    {
      told: [told(own), told(total)] as const,
      order: compare(multiply(part, decimal(2n)), whole),
      isNearHalf: isWithin(9n) >= 0 && isWithin(11n) <= 0,
    },
  ];
}

interface SourcesCompared {
  readonly clause: string;
  readonly order: number;
  readonly a: FundSource | undefined;
  readonly b: FundSource | undefined;
}

function compared(text: string, report: Report): SourcesCompared[] {
  return clausesOf(text).flatMap((clause): SourcesCompared[] => {
    if (leavesOpen.test(clause)) return [];
    const { a: one = '', b: two = '', way = '' } = besideAnother.map((each) => each.exec(clause)?.groups).find(Boolean) ?? {};
    const [a, b] = [sourceCalled(one, report), sourceCalled(two, report)];
    if (!(a && (b || mayBeSource.test(two))) && !(b && mayBeSource.test(one))) return [];
    return [{ clause, a, b, order: equal.test(way) ? 0 : more.test(way) ? 1 : -1 }];
  });
}

/** By its whole name, or by a part of it that only one source has: 财政拨款 of 区级财政资金. */
function sourceCalled(name: string, report: Report): FundSource | undefined {
  const sources = sourcesOf(report);
  const core = name.replace(ofAnySource, '');
  const exact = sources.find((each) => each.name === name);
  if (exact || core.length < 2) return exact;
  const like = sources.filter((each) => each.name.includes(core));
  return like.length === 1 ? like[0] : undefined;
}

function amountsAt(phase: Figure['phase'], a: FundSource, b: FundSource) {
  const [first, second] = [amountAt(phase, a.figures), amountAt(phase, b.figures)];
  const [one, two] = [first && yuanOf(first), second && yuanOf(second)];
  return first && second && one && two ? [{ of: [one, two] as const, told: [told(first), told(second)] as const }] : [];
}

/** The one amount of the stage; undefined where none is known, or two that differ. */
function amountAt(phase: Figure['phase'], figures: readonly Figure[]): Figure | undefined {
  const [first, ...others] = amountsOf(figures.filter((each) => each.phase === phase && isKnown(each)));
  return others.length === 0 ? first?.figure : undefined;
}
