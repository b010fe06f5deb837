import { type Figure, isKnown } from '../../../domain/figure.ts';
import { yuanOf } from '../../../domain/money.ts';
import { withoutSpace } from '../../../domain/narrative.ts';
import { indicatorName, type Report } from '../../../domain/report.ts';
import { compare } from '../../../language/decimal.ts';
import { hasInOrder } from '../../../language/in-order.ts';
import { lastYearOf } from '../../claims/last-year.ts';
import { indicatorsNamed } from '../note-counts.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type NoteSubject, type Objection, tightSentencesOf, told } from './claim.ts';
import { ofAllPersons } from './counts.words.ts';
import { lead, notTold, ofAnyCount } from './directions.words.ts';
import {
  againstTheYearBefore,
  comparedFirst,
  executionNamed,
  indicatorsCounted,
  isHigher,
  isLevel,
  scoreNamed,
  speaksOfYearBefore,
  stageCalled,
} from './years.words.ts';

interface SaidOfYears {
  readonly clause: string;
  readonly thing: string;
  /** Which order of this year's number to last year's makes it true. */
  readonly order: -1 | 0 | 1;
}

/** 执行率低于上年, 得分比去年高: held against both years' numbers, wherever last year's stands. */
export const againstTheLastYear: NoteClaim = (text, subject) =>
  saidOfYears(text).flatMap(({ clause, thing, order }): Objection[] => {
    const pair = pairOf(thing, subject);
    if (!pair) return [];
    const [now, before] = pair;
    return sameOrder(now, before) === order ? [] : [{ said: clause, fact: messages.facts.years(told(now), told(before)) }];
  });

/** The same of a thing of which neither this report nor last year's tells that it changed. */
export const unheldAgainstLastYear: NoteClaim = (text, subject) => {
  const tells = (thing: string): boolean =>
    tightSentencesOf(subject.report).some(
      (each) => speaksOfYearBefore.test(each) && each.includes(thing.replace(ofAnyCount, '').slice(-2)),
    );
  return saidOfYears(text).flatMap(({ clause, thing }): Objection[] =>
    thing === '' || isOfGroups(thing, subject) || pairOf(thing, subject) || tells(thing)
      ? []
      : [{ said: clause, fact: messages.facts.yearsUnknown }],
  );
};

/** 受益人数 of groups whose growth is registered: held by `changes`. */
const isOfGroups = (thing: string, { report }: NoteSubject): boolean =>
  ofAllPersons.test(thing) && (report.beneficiaries?.groups ?? []).some(({ growth }) => growth !== null);

function saidOfYears(text: string): SaidOfYears[] {
  const joined = withoutSpace(text).replace(comparedFirst, '$1');
  return clausesOf(joined).flatMap((clause): SaidOfYears[] => {
    if (notTold.test(clause)) return [];
    const groups = againstTheYearBefore.map((pattern) => pattern.exec(clause)?.groups).find((each) => each !== undefined);
    if (!groups) return [];
    const { way = '', over } = groups;
    const order = over !== undefined ? 1 : orderSaid(way);
    return [{ clause, thing: (groups['thing'] ?? '').replace(lead, ''), order }];
  });
}

export const orderSaid = (way: string): -1 | 0 | 1 => (isHigher.test(way) ? 1 : isLevel.test(way) ? 0 : -1);

/** This year's number and last year's; undefined where one is not known. */
export function pairOf(thing: string, { report, folders }: NoteSubject): readonly [Figure, Figure] | undefined {
  const previous = folders.reports.find(({ project, year }) => project === report.project && year === report.year - 1) ?? null;
  const named = roleNamed(thing);
  if (named) {
    const [now, before] = [named(report), previous && named(previous)];
    if (now && before && isKnown(now) && isKnown(before)) return [now, before];
  }
  const actual = actualsOf(thing, report, previous);
  if (actual) return actual;
  const figure = report.figures
    .filter(isKnown)
    .find(({ label, operator, period }) => operator === null && period === report.year && thing.endsWith(label));
  const before = figure && lastYearOf(figure, { report, folders });
  return before ? [figure, before.figure] : undefined;
}

/** The results of the indicator that is named, in both years: 新建幸福食堂的个数比上年少. */
function actualsOf(thing: string, report: Report, previous: Report | null): readonly [Figure, Figure] | undefined {
  const core = thing.replace(ofAnyCount, '');
  const [indicator] = [...indicatorsNamed(core, report.indicators), ...endsWith(core, report.indicators)];
  const before = indicator && previous?.indicators.find((each) => indicatorName(each) === indicatorName(indicator));
  const [a, b] = [indicator?.actual, before?.actual];
  return a && b && isKnown(a) && isKnown(b) && a.unit === b.unit ? [a, b] : undefined;
}

/** 食堂 of 新建幸福食堂, 新建食堂 as well; where only one is called so. */
function endsWith(core: string, indicators: Report['indicators']): Report['indicators'] {
  if (core.length < 2) return [];
  const like = indicators.filter((each) => indicatorName(each).endsWith(core.slice(-2)) && hasInOrder(indicatorName(each), core));
  return like.length === 1 ? like : [];
}

type RoleOf = (report: Report) => Figure | null | undefined;

function roleNamed(thing: string): RoleOf | undefined {
  if (executionNamed.test(thing)) return ({ funds }) => funds.printedRate ?? funds.executionRate;
  if (scoreNamed.test(thing)) return ({ rating }) => rating?.score;
  const stage = (Object.keys(stageCalled) as (keyof typeof stageCalled)[]).find((each) => stageCalled[each].test(thing));
  return stage ? ({ funds }) => (funds.conflicting.length > 0 ? null : funds[stage]) : undefined;
}

export function sameOrder(now: Figure, before: Figure): number | undefined {
  const [a, b] = [yuanOf(now) ?? now.value, yuanOf(before) ?? before.value];
  return a && b && (yuanOf(now) !== null) === (yuanOf(before) !== null) ? compare(a, b) : undefined;
}

/** 指标比上年少: how many there are is counted by the site. */
export const countsOfIndicators: NoteClaim = (text, { report, folders }) => {
  const previous = folders.reports.find(({ project, year }) => project === report.project && year === report.year - 1);
  return saidOfYears(text).flatMap(({ clause, thing, order }): Objection[] => {
    if (!previous || !indicatorsCounted.test(thing)) return [];
    const [now, before] = [report.indicators.length, previous.indicators.length];
    return Math.sign(now - before) === order ? [] : [{ said: clause, fact: messages.facts.indicatorCounts(now, before) }];
  });
};
