import { accountsOf } from '../../domain/accounts.ts';
import { areComparable } from '../../domain/derive/judge.ts';
import { isKnown, type Statement } from '../../domain/figure.ts';
import { numbersOfIndicator } from '../../domain/indicator-sides.ts';
import { comparable } from '../../domain/money.ts';
import type { Block } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { sentenceStops } from '../../language/claim-words.ts';
import {
  type ClaimedAttainment,
  claimIn,
  claimOfClause,
  counts,
  headsGoals,
  mayClaim,
  sketched,
} from '../../language/claimed-attainment.ts';
import { endFrom } from '../../language/clauses.ts';
import { equals } from '../../language/decimal.ts';
import { type NarrativeNumber, type Span, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { cellAt } from '../../narrative/table-cells.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { type DeniedBy, deniedBy } from './attainment-denied.ts';

/** Words that claim of an indicator what its two numbers deny. */
export interface DeniedClaim {
  readonly indicator: Indicator;
  readonly block: number;
  readonly span: Span;
  /** As the report writes them. */
  readonly said: string;
  readonly by: DeniedBy;
}

export function deniedClaims(report: Report): readonly DeniedClaim[] {
  const all = accountsOf(report).flatMap(({ account }) => account.indicators);
  return accountsOf(report).flatMap(({ account: { indicators } }) =>
    indicators.flatMap((indicator) => (canBeHeld(indicator) ? claimsOf(indicator, indicators, all, report) : [])),
  );
}

function canBeHeld(indicator: Indicator): boolean {
  const sides = numbersOfIndicator(indicator);
  return sides !== undefined && indicator.basis !== 'lowerBound' && areComparable(sides.target, sides.actual);
}

/** A stretch that may claim something, and where the text states the indicator's numbers in it. */
interface Stretch extends Span {
  readonly block: Block;
}

function claimsOf(
  indicator: Indicator,
  beside: readonly Indicator[],
  all: readonly Indicator[],
  { narrative: { blocks } }: Report,
): DeniedClaim[] {
  const name = indicatorName(indicator);
  const isNamedOnce = all.filter((each) => indicatorName(each) === name).length === 1;
  const own = new Set((indicator.actual?.statements ?? []).map(({ block }) => block));
  const others = beside.map(indicatorName).filter((each) => each !== name && each !== '');
  const found = blocks.flatMap((block): DeniedClaim[] => {
    const isOwn = own.has(block.index);
    if (!isOwn && !(isNamedOnce && isProse(block) && name.length > 2 && block.text.includes(name))) return [];
    return stretchesOf(block, indicator).flatMap((stretch) => {
      const { text, at } = sketchOf(stretch, indicator, others);
      const isOfResult = text.includes(sketched.result);
      if (!isOfResult && (isGoal(stretch, indicator, blocks) || !text.includes(sketched.name))) return [];
      const claim = claimIn(text);
      return claim ? denied(claim, { indicator, block: block.index, at, source: block.text }) : [];
    });
  });
  return [...found, ...ofReason(indicator)];
}

const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'heading';

function stretchesOf(block: Block, { actual }: Indicator): readonly Stretch[] {
  const { text } = block;
  if (block.kind === 'table')
    return (actual?.statements ?? []).flatMap((statement) => {
      const cell = statement.block === block.index ? cellAt(block, statement.start) : undefined;
      return cell && mayClaim.test(cell.text) ? [{ block, start: cell.start, end: cell.end }] : [];
    });
  const found: Stretch[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endFrom(text, start, sentenceStops);
    if (mayClaim.test(text.slice(start, end))) found.push({ block, start, end });
    start = end + 1;
  }
  return found;
}

/** The only place that states the target, or one under a heading of goals: it says what is to be reached. */
function isGoal({ block, start, end }: Stretch, { target }: Indicator, blocks: readonly Block[]): boolean {
  const statements = target?.statements ?? [];
  const isHere = (each: Statement) => each.block === block.index && start <= each.start && each.end <= end;
  if (statements.some(isHere) && !statements.some((each) => !isHere(each))) return true;
  const [heading = ''] = wordsAround({ block: block.index, start, end }, blocks).wide.split('\n');
  return headsGoals(heading);
}

interface Sketch {
  readonly text: string;
  /** Where each of its characters stands in the block. */
  readonly at: readonly number[];
}

function sketchOf(stretch: Stretch, indicator: Indicator, others: readonly string[]): Sketch {
  const { block, start, end } = stretch;
  const name = indicatorName(indicator);
  const signs = numbersOf(block).flatMap((each) =>
    wantsFigure(each) && start <= each.start && each.end <= end
      ? [{ ...withUnit(each, block.text), sign: signOf(each, block, indicator) }]
      : [],
  );
  const names = [name, ...others].sort((a, b) => b.length - a.length);
  let text = '';
  const at: number[] = [];
  for (let place = start; place < end; ) {
    const number = signs.find((each) => each.start === place);
    const named = number
      ? undefined
      : names.find((each) => each !== '' && block.text.startsWith(each, place) && place + each.length <= end);
    const sign = number?.sign ?? (named ? (named === name ? sketched.name : sketched.other) : block.text.charAt(place));
    for (const each of sign) {
      text += each;
      at.push(place);
    }
    place = number ? number.end : place + (named?.length ?? 1);
  }
  at.push(end);
  return { text, at };
}

function withUnit(each: NarrativeNumber, text: string): Span {
  const space = /^\s*/u.exec(text.slice(each.end))?.[0].length ?? 0;
  const end = each.unit !== '' && text.startsWith(each.unit, each.end + space) ? each.end + space + each.unit.length : each.end;
  return { start: each.start, end };
}

function signOf(
  { start, end, values: [value, ...more], unit: printed }: NarrativeNumber,
  block: Block,
  { target, actual }: Indicator,
): string {
  const isIn = (each: Statement) => each.block === block.index && each.start < end && start < each.end;
  if (actual?.statements.some(isIn)) return actual.unit === unit.percent ? sketched.result : `${sketched.result}${counts}`;
  if (target?.statements.some(isIn)) return sketched.target;
  const wanted = target && isKnown(target) ? comparable(target) : null;
  const printedUnit = printed === '' && target?.unit === unit.percent ? unit.percent : printed;
  const isWanted = target && wanted && value && more.length === 0 && areOneKind(printedUnit, target.unit);
  const found = isWanted ? comparable({ value, unit: printedUnit }) : null;
  return found && wanted && equals(found, wanted) ? sketched.target : sketched.number;
}

/** What stands beside the indicator as its reason may claim something of it as well. */
function ofReason(indicator: Indicator): DeniedClaim[] {
  const [statement] = indicator.actual?.statements ?? [];
  if (!indicator.reason || !statement) return [];
  return indicator.reason.split(/[，,。；;]/u).flatMap((clause) => {
    const text = clause.trim();
    const claim = mayClaim.test(text) ? claimOfClause(text) : undefined;
    const by = claim && deniedBy(claim.relation, indicator);
    return by ? [{ indicator, block: statement.block, span: statement, said: text, by }] : [];
  });
}

interface ClaimPlace {
  readonly indicator: Indicator;
  readonly block: number;
  readonly at: readonly number[];
  readonly source: string;
}

function denied({ relation, start, end }: ClaimedAttainment, { indicator, block, at, source }: ClaimPlace): DeniedClaim[] {
  const by = deniedBy(relation, indicator);
  const span = { start: at[start] ?? 0, end: at[end] ?? 0 };
  return by ? [{ indicator, block, span, said: source.slice(span.start, span.end), by }] : [];
}
