import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { isGradeOf } from '../../domain/schemes.ts';
import { fits, stageIn } from '../../domain/stage.ts';
import { allOf } from '../../language/all-of.ts';
import { sizeOfChange } from '../../language/claim-words.ts';
import { clauseUpTo } from '../../language/clauses.ts';
import { compare, type Decimal, decimal } from '../../language/decimal.ts';
import { growthWords } from '../../language/describing-words.ts';
import { gradesGiven } from '../../language/grade-words.ts';
import { type NarrativeNumber, wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import type { Operator } from '../../language/operator.ts';
import { deniedGrade, deniedScore, denies, scoreBefore } from '../../language/stated-words.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { overlaps, printedIn, says } from '../../narrative/locate.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding } from '../rule.ts';
import { shared } from '../words-around/shared-words.ts';
import { isCounted } from './note-counts.ts';
import { ofTheWhole } from './note-counts.words.ts';
import { messages, ofYearBefore, sumsUp } from './notes-agree-with-figures.words.ts';

type NoteWords = Pick<Finding, 'what' | 'fix'>;
export type IsMeant = (number: NarrativeNumber) => boolean;

/**
 * What an editor's free text says that the figures do not: a number, its sign, the name beside it, a grade, a silence. What it says of
 * the year before may stand in that year's report. `owner`: the id of the indicator that the text stands beside.
 */
export function noteFaults(
  text: string,
  reports: readonly Report[],
  isMeant: IsMeant,
  previous: Report | null = null,
  owner?: string,
): NoteWords[] {
  const numbers = readNumbers(text).filter(isMeant);
  const ofThatYear = (number: NarrativeNumber) => previous !== null && ofYearBefore.test(clauseUpTo(text, number.start));
  const strangers = numbers.filter(
    (number) => !isSaid(number, text, previous && ofThatYear(number) ? [...reports, previous] : reports, owner),
  );
  const misnamed = numbers
    .filter((number) => !strangers.includes(number) && !ofThatYear(number))
    .flatMap((number) => otherOwner(number, text, reports, owner) ?? []);
  return [
    ...strangers.map((number) => messages.unknown(number.text)),
    ...misnamed,
    ...gradesNobodyGave(text, reports, previous),
    ...reports.flatMap((report) => falseDenials(text, report)).slice(0, 1),
  ];
}

function isSaid(number: NarrativeNumber, text: string, reports: readonly Report[], owner?: string): boolean {
  if (number.kind === 'year') return reports.some(({ year }) => number.values.every((value) => isBetween(value, year - 1, year)));
  const counted = reports.map((report) => isCounted(number, text, report, owner));
  if (counted.some((each) => each !== undefined)) return counted.includes(true);
  return !wantsFigure(number) || number.values.every((_, at) => reports.some((report) => figuresSaid(number, text, at, report).length > 0));
}

/** A comparison (no more than 4, 73 and more) must be the figure's own; of a part that is published as a lower bound, at least is true. */
function figuresSaid(number: NarrativeNumber, text: string, at: number, { figures, indicators, narrative }: Report): readonly Figure[] {
  const printed = printedIn(number, text)[at];
  const bounds = new Set(indicators.flatMap(({ basis, actual }) => (basis === 'lowerBound' && actual ? [actual.id] : [])));
  return figures.filter(({ id, value, unit, label, operator, statements }) => {
    if (!printed || !value || !says(printed, { value, unit, label })) return false;
    if (number.operator === null || number.operator === operator || (number.operator === '≥' && bounds.has(id))) return true;
    return statements.some((each) => boundAt(each, narrative) === number.operator);
  });
}

/** The comparison that the text prints with a number which is registered as a plain one: 六成以上. */
const boundAt = (statement: Statement, { blocks }: Report['narrative']): Operator | null | undefined => {
  const block = blocks[statement.block];
  return block && numbersOf(block).find((each) => overlaps(each, statement))?.operator;
};

/** The name beside a number belongs to a figure with another value, and to none with this one. */
function otherOwner(number: NarrativeNumber, text: string, reports: readonly Report[], owner?: string): NoteWords | undefined {
  const [report] = reports;
  if (!report || reports.length > 1 || number.kind !== 'quantity') return undefined;
  const clause = clauseUpTo(text, number.start);
  if (!ofTheWhole.test(clause) && isCounted(number, text, report, owner)) return undefined;
  const named = report.figures.filter(isKnown).filter((figure) => isCalled(figure, number, clause));
  const owners = figuresSaid(number, text, 0, report);
  if (sumsUp.test(text.slice(0, number.start)) || (sizeOfChange.test(clause) && owners.some(({ label }) => growthWords.test(label))))
    return undefined;
  const [first] = named;
  const isRight = !first || owners.some((owner) => named.includes(owner as (typeof named)[number]) || shared(owner.label, clause) > 0.5);
  return isRight ? undefined : messages.misnamed(first.label, shown(first), number.text);
}

function isCalled(figure: Figure, { unit }: NarrativeNumber, clause: string): boolean {
  const isMoney = isMoneyUnit(unit) && isMoneyUnit(figure.unit);
  if (!isMoney && unit !== figure.unit) return false;
  if (figure.id === 'score') return scoreBefore.test(clause);
  const stage = isMoney ? stageIn(clause) : undefined;
  return (
    (stage !== undefined && figure.phase !== null && fits(stage, figure.phase)) || (clause !== '' && shared(figure.label, clause) === 1)
  );
}

/** A grade of the year before is held against that year's, and let alone where no report of it is here. */
function gradesNobodyGave(text: string, reports: readonly Report[], previous: Report | null): NoteWords[] {
  return gradesGiven(text).flatMap(({ name, said, clause }) => {
    const isOfThatYear = ofYearBefore.test(clause) && !reports.some(({ year }) => clause.includes(String(year)));
    const ratings = (isOfThatYear ? [previous] : reports).flatMap((each) => (each?.rating?.grade ? [each.rating] : []));
    if ((isOfThatYear && !previous?.rating?.grade) || ratings.some((each) => isGradeOf(each, name))) return [];
    const grades = [...new Set(ratings.map(({ grade }) => grade ?? ''))];
    return [isOfThatYear ? messages.gradeBefore(said, grades) : messages.grade(said, grades)];
  });
}

/** 报告没有公布决算数, where it does. */
export function falseDenials(text: string, { figures, funds, rating }: Report): NoteWords[] {
  return allOf(text, denies).flatMap(({ 0: words, 1: what = '' }): NoteWords[] => {
    const stage = stageIn(what);
    const stated =
      (deniedScore.test(what) && rating?.score.status === 'reported') ||
      (deniedGrade.test(what) && rating?.grade) ||
      (stage &&
        stage !== 'paid' &&
        what.length <= longestName &&
        [funds.initialBudget, funds.adjustedBudget, funds.finalAccount].some(
          (each) => each?.status === 'reported' && each.phase && fits(stage, each.phase),
        )) ||
      figures.some(({ label, status }) => status === 'reported' && label === what);
    return stated ? [messages.denied(words)] : [];
  });
}

const longestName = 6;

const isBetween = (value: Decimal, from: number, to: number): boolean =>
  compare(value, decimal(BigInt(from))) >= 0 && compare(value, decimal(BigInt(to))) <= 0;
