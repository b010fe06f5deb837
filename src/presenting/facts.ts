import { anchorOf } from '../domain/anchors.ts';
import { calledSpent } from '../domain/called-spent.ts';
import { type Figure, isNegative } from '../domain/figure.ts';
import { groupsWithin } from '../domain/groups-of-total.ts';
import { lastYearSaid } from '../domain/last-year-said.ts';
import { type Beneficiaries, type Group, indicatorName, type Part, type Report } from '../domain/report.ts';
import { beforeOf } from '../domain/year-before.ts';
import { decimalToText } from '../language/decimal.ts';
import { derivedText, noRateText } from '../text/derived.ts';
import { formatQuantity } from '../text/readers/format.ts';
import { lastYearWords } from '../text/readers/last-year.ts';
import { partWords } from '../text/readers/part-words.ts';
import { zh } from '../text/readers/zh.ts';
import { phaseWords, scoreSign } from '../text/vocabulary.ts';
import { inUnit, unitOfTotals } from './amount-unit.ts';
import { type FirstAsked, insteadOf, sumOfParts } from './apart.ts';
import { budgetName } from './budget-name.ts';
import { caveatsOf } from './caveats.ts';
import { comparedSaid, withLastYear } from './compared-said.ts';
import { partsBeyond, rateBeyond } from './parts-beyond.ts';
import { groupNamed } from './persons-of-whole.ts';
import { computedAside } from './rates.ts';
import { shown, withoutSign } from './shown.ts';
import { targetSaid } from './target-of.ts';
import { boundOfTotal, totalTarget } from './total-target.ts';
import { untilSaid } from './until-said.ts';

export interface Fact {
  readonly label: string;
  readonly shown: string;
  readonly anchor: string | null;
  readonly status: Figure['status'];
  readonly aside: string | null;
  /** What another page of the site says of it, with its site-relative address; printed after the aside. */
  readonly elsewhere: { readonly text: string; readonly path: string } | null;
  /** The figure that it rests on and that a note of the editor's explains. */
  readonly caveat: Figure | null;
}

const words = zh.report;

/** What a fact has where nothing more is known of it. */
const bare = { anchor: null, aside: null, elsewhere: null, caveat: null } as const;

const undisclosedFact = (label: string): Fact => ({ ...bare, label, shown: zh.undisclosed, status: 'undisclosed' });

type MakeFact = (label: string, figure: Figure | null, aside?: string | null, caveat?: Figure | null) => Fact;

/** `caveat` is of another figure that bounds this one; without it the figure's own is told. */
const factOf =
  (report: Report): MakeFact =>
  (label, figure, aside = null, caveat = null) => {
    const said = figure
      ? { ...bare, label, shown: shown(inUnit(figure, unitOfTotals(report.funds))), anchor: anchorOf(figure), status: figure.status }
      : undisclosedFact(label);
    return { ...said, aside, caveat: caveat ?? caveatsOf(figure, report)[0] ?? null };
  };

/** What a reader looks for first, said or not. */
export function factsOf(report: Report): Fact[] {
  const { funds, beneficiaries, rating } = report;
  const { facts } = words;
  const fact = factOf(report);
  const compared = besideLastYear(report);
  const orApart = (side: FirstAsked, own: Fact): Fact => {
    const instead = insteadOf(report, side);
    const sum = instead === undefined ? undefined : sumOfParts(report, side);
    if (sum) return fact(sum.label, sum);
    return instead ? { ...own, shown: instead, anchor: null } : own;
  };
  const list = [
    orApart('budget', compared(fact(budgetName(funds.budget), funds.budget, contradicted(funds.budget, report)), funds.budget)),
    orApart(
      'finalAccount',
      compared(fact(spentName(funds.finalAccount), funds.finalAccount, contradicted(funds.finalAccount, report)), funds.finalAccount),
    ),
    ...rateFact(report),
  ];
  if (funds.unspent) list.push(fact(isNegative(funds.unspent) ? facts.overspent : facts.unspent, withoutSign(funds.unspent)));
  for (const flow of funds.flows) if (flow.phase) list.push(fact(phaseWords[flow.phase], flow));
  list.push(...sourcesNamed(report));
  if (beneficiaries) list.push(...peopleFacts(beneficiaries, report));
  const grade = rating?.grade ?? null;
  const self = report.evaluator === 'publisher' ? facts.self(report.isEvaluatorInferred) : null;
  list.push(
    grade
      ? { ...bare, label: facts.grade, shown: grade, anchor: rating?.statement?.anchor ?? null, status: 'reported', aside: self }
      : orApart('grade', undisclosedFact(facts.grade)),
  );
  list.push(orApart('score', rating ? fact(scoreName(rating.score), rating.score) : undisclosedFact(zh.edition.columns.score)));
  return list;
}

/** A form calls it 合计, which is a name only in its table. */
export const scoreName = ({ label }: Figure): string => (label.includes(scoreSign) ? label : zh.edition.columns.score);

/** Where the money comes from, where the report names that and no more: with amounts, the sources have a table of their own. */
function sourcesNamed({ parts }: Report): Fact[] {
  const sources = parts.filter(({ kind }) => kind === 'source');
  const isNameAlone = ({ funds, inapplicable, parts: inner }: Part): boolean =>
    funds.stated.length === 0 && funds.elsewhere === null && inapplicable.length === 0 && inner.length === 0;
  if (sources.length === 0 || !sources.every(isNameAlone)) return [];
  const shownNames = sources.map(({ name }) => name).join(words.sentence.list);
  return [{ ...bare, label: partWords.tables.source, shown: shownNames, status: 'reported' }];
}

/** Groups that are counted in the total stand below it, and say so. */
function peopleFacts(beneficiaries: Beneficiaries, report: Report): Fact[] {
  const { total } = beneficiaries;
  const fact = factOf(report);
  const within = groupsWithin(beneficiaries, report.narrative);
  const { groups } = beneficiaries;
  const compared = besideLastYear(report);
  const named = (group: Group, label: string): Fact =>
    compared({ ...fact(label, group.figure), ...groupAside(group, report) }, group.figure);
  return [
    ...groups.filter((each) => !within.includes(each)).map((each) => named(each, groupNamed(each, report))),
    compared(fact(total.label, total, totalTarget(report), boundOfTotal(report)), total),
    ...groups.filter((each) => within.includes(each)).map((each) => named(each, words.facts.among(each.figure.label))),
  ];
}

function contradicted(figure: Figure | null, report: Report): string | null {
  const { funds } = report;
  const others = funds.conflicting.filter(({ phase }) => phase === figure?.phase).map((each) => shown(inUnit(each, unitOfTotals(funds))));
  return joined([
    figure && untilSaid(figure),
    others.length > 0 ? words.facts.elsewhere(others.join(words.sentence.list)) : null,
    figure && partsBeyond(figure, report),
  ]);
}

/** The rate, or why there can be none; silent where a side of it is not stated, which the facts say themselves. */
function rateFact(report: Report): Fact[] {
  const { executionRate, printedRate, noRate } = report.funds;
  const why = noRate && noRate !== 'undisclosed' ? noRateText[noRate] : null;
  const rate = printedRate ?? executionRate;
  const asides = [why?.aside ?? null, rateBeyond(report)];
  if (!rate)
    return why ? [{ ...bare, label: derivedText.executionRate, shown: why.shown, status: 'undisclosed', aside: joined(asides) }] : [];
  const name = printedRate ? rateName(report, printedRate) : rate.label;
  return [factOf(report)(name, rate, joined([targetSaid(rate, report.indicators), computedAside(report.funds), ...asides]))];
}

/** 已拨付, where the report says no more of it than that it was paid. */
const spentName = (figure: Figure | null): string => (figure && calledSpent([{ figure, name: '' }])) ?? words.facts.final;

function rateName({ indicators }: Report, printed: Figure): string {
  const indicator = indicators.find(({ actual }) => actual?.id === printed.id);
  return indicator ? indicatorName(indicator) : printed.label;
}

/** With what the report says of the year before. */
const besideLastYear =
  (report: Report) =>
  (fact: Fact, figure: Figure | null): Fact => ({ ...fact, ...withLastYear(fact, comparedSaid(figure, report)) });

const joined = (asides: readonly (string | null)[]): string | null =>
  asides.filter((each) => each !== null).join(words.sentence.comma) || null;

/** What was planned of it; the growth and what is known of the count it starts from: from this report, by computation, from last year's report. */
function groupAside(group: Group, report: Report): Pick<Fact, 'aside' | 'elsewhere'> {
  const { figure, growth, previous } = group;
  const target = targetSaid(figure, report.indicators);
  if (!growth) return { aside: target, elsewhere: null };
  const said = lastYearSaid(group, report);
  const last = said && (said.kind === 'base' ? formatQuantity(decimalToText(said.value), figure.unit) : null);
  const before = said?.kind === 'base' ? undefined : beforeOf(group, report);
  return {
    aside: joined([target, lastYearWords.growth(signed(growth), previous && shown(previous), said ? last : undefined)]),
    elsewhere:
      before && before.agrees !== true
        ? { text: lastYearWords.before(before.year, shown(before.stated)), path: `${before.path}#${anchorOf(before.stated)}` }
        : null,
  };
}

const signed = (growth: Figure): string => (isNegative(growth) ? shown(growth) : `+${shown(growth)}`);
