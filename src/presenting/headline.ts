import { anchorOf } from '../domain/anchors.ts';
import { calledSpent } from '../domain/called-spent.ts';
import { type Figure, isKnown, isNegative } from '../domain/figure.ts';
import { groupsWithin } from '../domain/groups-of-total.ts';
import type { Beneficiaries, Funds, Group, Report } from '../domain/report.ts';
import { isAmongIndicators } from '../domain/scored-indicators.ts';
import { periodAt } from '../language/clauses.ts';
import { type RatingCalled, ratingCalled } from '../language/rating-called.ts';
import { derivedText } from '../text/derived.ts';
import { apartWords } from '../text/readers/part-words.ts';
import { zh } from '../text/readers/zh.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';
import { type FirstAsked, insteadWithoutStage, isMarked, toldApart } from './apart.ts';
import { moneyApart, ratingApart } from './apart-said.ts';
import { adjustedName, isAdjusted } from './budget-name.ts';
import { type Fact, factsOf } from './facts.ts';
import { countedIndicators, countsSaid } from './indicator-counts.ts';
import { partsBeyond } from './parts-beyond.ts';
import { peopleNamed, personsOfParts } from './persons-of-whole.ts';
import { closely, type Segment } from './segments.ts';
import { shown, withoutSign } from './shown.ts';
import { untilSaid } from './until-said.ts';

/** The report in ten seconds: what the money was for, planned, spent, who was helped, how rated, what is not said. */
export interface Headline {
  readonly sentence: readonly Segment[];
  readonly facts: readonly Fact[];
}

const words = zh.report;

export const headline = (report: Report): Headline => ({ sentence: sentenceOf(report), facts: factsOf(report) });

/** The opening sentence as plain text. */
export const summary = (report: Report): string =>
  sentenceOf(report)
    .map(({ text }) => text)
    .join('');

const plain = (text: string): Segment => ({ text, anchor: null });
const linked = (figure: Figure, text = shown(figure)): Segment => ({ text, anchor: anchorOf(figure) });

function sentenceOf(report: Report): Segment[] {
  const told = [...money(report), ...apart(report)];
  const [said, counted] = [results(report), reached(report)];
  const begin = said.length === 0 && counted.length > 0 ? apartWords.has : apartWords.of;
  const begun = told.length > 0 ? told : [plain(begin(report.year, report.name))];
  return closely([...begun, ...said, ...counted, ...silence(report)]);
}

/** What is stated only of its parts, with what those come to. */
function apart(report: Report): Segment[] {
  const { year, name, funds } = report;
  const [money, rating] = [moneyApart(report), ratingApart(report)];
  const isFirst = !funds.budget && !funds.finalAccount;
  return [
    ...(isFirst && (money || rating) ? [plain(apartWords.of(year, name))] : []),
    ...(money
      ? [
          plain(money.said),
          ...money.sums.flatMap((sum) => [plain(apartWords.sum(sum.label)), linked(sum), plain(apartWords.computed)]),
          plain(apartWords.stop),
        ]
      : []),
    ...(rating ? [plain(rating)] : []),
  ];
}

function money(report: Report): Segment[] {
  const { year, name, purpose, funds } = report;
  const { budget, finalAccount, unspent } = funds;
  const { sentence } = words;
  const amount = amountIn(funds);
  const segments: Segment[] = [];
  if (budget)
    segments.push(
      plain(isAdjusted(budget) ? sentence.adjusted(year, name, adjustedName([budget])) : sentence.planned(year, name)),
      amount(budget),
      ...elsewhere(budget, report),
      ...(purpose ? [plain(sentence.purpose(withoutName(purpose, name)))] : []),
    );
  if (finalAccount)
    segments.push(plain(spentSaid(finalAccount, budget ? null : { year, name })), amount(finalAccount), ...elsewhere(finalAccount, report));
  if (unspent?.value && unspent.value.coefficient !== 0n) {
    segments.push(plain(isNegative(unspent) ? sentence.over : sentence.left), amount(withoutSign(unspent)));
  }
  return segments.length > 0 ? [...segments, plain(sentence.stop)] : [];
}

/** 渡口维护资金用于…, behind the name: 资金用于…. */
const withoutName = (purpose: string, name: string): string => (purpose.startsWith(name) ? purpose.slice(name.length) : purpose);

/** Of what was only paid on, by its own name. */
function spentSaid(figure: Figure, first: { readonly year: number; readonly name: string } | null): string {
  const called = calledSpent([{ figure, name: '' }]);
  if (called) return first ? words.sentence.calledFirst(first.year, first.name, called) : words.sentence.called(called);
  return first ? words.sentence.spentFirst(first.year, first.name) : words.sentence.spent;
}

/** All amounts of the sentence in one unit, which is that of the facts. */
const amountIn =
  (funds: Funds) =>
  (figure: Figure): Segment =>
    linked(figure, shown(inUnit(figure, unitOfTotals(funds))));

/** What the report states elsewhere of the same amount, and what its sources come to, where it contradicts itself. */
function elsewhere(figure: Figure, report: Report): Segment[] {
  const { funds } = report;
  const [before, after] = words.sentence.elsewhere;
  const beyond = partsBeyond(figure, report);
  const until = untilSaid(figure);
  return [
    ...(until ? [plain(words.sentence.bracketed(until))] : []),
    ...funds.conflicting
      .filter(({ phase }) => phase === figure.phase)
      .flatMap((other) => [plain(before), amountIn(funds)(other), plain(after)]),
    ...(beyond ? [plain(words.sentence.bracketed(beyond))] : []),
  ];
}

function results(report: Report): Segment[] {
  const { beneficiaries, rating } = report;
  const { sentence } = words;
  const clauses: Segment[][] = beneficiaries ? people(beneficiaries, report) : peopleOfParts(report);
  if (rating?.grade) {
    const grade: Segment[] = [plain(sentence.graded[called(report)]), { text: rating.grade, anchor: rating.statement?.anchor ?? null }];
    clauses.push(isKnown(rating.score) ? [...grade, plain(sentence.scored), linked(rating.score)] : grade);
  } else if (rating && isKnown(rating.score)) clauses.push([plain(sentence.scoredOnly), linked(rating.score)]);
  if (clauses.length === 0) return [];
  return [
    plain(sentence.says),
    ...clauses.flatMap((clause, i) => (i === 0 ? clause : [plain(sentence.comma), ...clause])),
    plain(sentence.stop),
  ];
}

/** By the words of the sentence that gives the grade. */
function called({ rating, narrative }: Report): RatingCalled {
  const { block = -1, start = 0 } = rating?.statement ?? {};
  const text = narrative.blocks[block]?.text ?? '';
  return ratingCalled(periodAt(text, start).text, narrative.title);
}

/** How many targets there were, how many were reached and missed, as the chart has them; nothing where the whole has none, whatever its parts have. */
function reached(report: Report): Segment[] {
  const isOfWhole = report.indicators.some(isAmongIndicators);
  return isOfWhole ? [plain(countsSaid(countedIndicators(report), report.narrative)), plain(words.sentence.stop)] : [];
}

/** As many groups as a sentence can hold. */
const most = 3;

/** The total with those counted in it behind 其中, then the groups that are others. */
function people(beneficiaries: Beneficiaries, report: Report): Segment[][] {
  const { sentence } = words;
  const { total } = beneficiaries;
  const within = groupsWithin(beneficiaries, report.narrative);
  const said = (group: Group): Segment[] => [plain(sentence.people(peopleNamed(group, report))), linked(group.figure)];
  const groups = beneficiaries.groups.slice(0, most);
  const more = beneficiaries.groups.length - groups.length;
  const parts = groups.filter((each) => within.includes(each)).map(said);
  const others = groups.filter((each) => !within.includes(each)).map(said);
  if (parts.length > 0) others.unshift(parts.flatMap((part, i) => [plain(i === 0 ? sentence.among : sentence.list), ...part]));
  if (more > 0) others.push([plain(sentence.morePeople(more))]);
  return isKnown(total) ? [[plain(sentence.people(total.label)), linked(total)], ...others] : others;
}

/** Those of the parts where the report counts none for all of it, and no more parts than a sentence can hold. */
function peopleOfParts(report: Report): Segment[][] {
  const persons = personsOfParts(report);
  return persons.length > most ? [] : persons.map(({ name, figure }) => [plain(words.sentence.people(name)), linked(figure)]);
}

/** What a reader looks for first and the report leaves out, of its parts as well. */
function silence(report: Report): Segment[] {
  const { funds, beneficiaries, rating } = report;
  const { facts, sentence } = words;
  const unlessApart = (side: FirstAsked, name: string): string | null => (toldApart(report, side) || isMarked(report, side) ? null : name);
  const missing = [
    funds.budget || funds.elsewhere || insteadWithoutStage(report) ? null : unlessApart('budget', facts.budget),
    funds.finalAccount || funds.elsewhere ? null : unlessApart('finalAccount', facts.final),
    beneficiaries && isLeftOut(beneficiaries.total) ? beneficiaries.total.label : null,
    rating?.grade ? null : unlessApart('grade', facts.grade),
    !rating || isLeftOut(rating.score) ? unlessApart('score', zh.edition.columns.score) : null,
  ].filter((each) => each !== null);
  const said = [
    ...(funds.elsewhere && !toldApart(report, 'budget') && !toldApart(report, 'finalAccount')
      ? [plain(derivedText.saidInstead(funds.elsewhere))]
      : []),
    ...[beneficiaries?.total, rating?.score].flatMap((each) => (each?.status === 'undisclosed' && each.note ? [plain(each.note)] : [])),
  ];
  return [...(missing.length > 0 ? [plain(sentence.notSaid(missing.join(sentence.list)))] : []), ...said];
}

/** Neither stated, nor said to be missing. */
const isLeftOut = ({ status, note }: Figure): boolean => status === 'undisclosed' && note === null;
