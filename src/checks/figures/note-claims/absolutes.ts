import { isKnown, type Phase } from '../../../domain/figure.ts';
import { yuanOf } from '../../../domain/money.ts';
import { withoutSpace } from '../../../domain/narrative.ts';
import { type Part, partsOf, type Report } from '../../../domain/report.ts';
import { allOf } from '../../../language/all-of.ts';
import { compare, type Decimal } from '../../../language/decimal.ts';
import { isCountingUnit } from '../../../language/unit-scale.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import {
  byPoints,
  everyOne,
  isLeast,
  noneAtAll,
  noneOf,
  noRank,
  ofAll,
  ofProjects,
  onlyOne,
  saysEvery,
  someNot,
} from './absolutes.words.ts';
import { clausesOf, type NoteClaim, type Objection, tightSentencesOf, tightWordsOf, told } from './claim.ts';
import { leftOpen, whyShownSo } from './happened.words.ts';

const clausesAbout = (text: string): readonly string[] =>
  clausesOf(withoutSpace(text)).filter((clause) => !leftOpen.test(clause) && !whyShownSo.test(clause));

/** 唯一的受益对象, 全区最高, where the report has no such word of it and no amounts say so. */
export const rankUnsaid: NoteClaim = (text, { report }) =>
  clausesAbout(text).flatMap((clause): Objection[] => {
    const said = tightWordsOf(report).replaceAll(noRank, '');
    const ranks = [...(onlyOne.exec(clause) ?? []), ...allOf(clause.replaceAll(noRank, ''), ofAll).map(([word]) => word)];
    const isNew = ranks.some((word) => !said.includes(word));
    return isNew && !isDecided(clause, report) ? [{ said: clause, fact: messages.facts.unsaid }] : [];
  });

/** 区级财政资金支出最多, 得分最高的是保洁巡查: by the amounts of the parts of a kind, by the points of the indicators. */
function isDecided(clause: string, report: Report): boolean {
  const wanted = isLeast.test(clause) ? 1 : -1;
  const isFirst = (own: Decimal | null | undefined, others: readonly (Decimal | null | undefined)[]): boolean =>
    !!own && others.every((each) => each && compare(each, own) === wanted);
  const points = byPoints.test(clause)
    ? report.indicators.find(({ path }) => clause.includes(withoutSpace(path.at(-1) ?? '\n')))
    : undefined;
  if (
    points &&
    isFirst(
      points.score,
      report.indicators.filter((each) => each !== points).map(({ score }) => score),
    )
  )
    return true;
  const parts = partsOf(report);
  const own = parts.find(({ name }) => clause.includes(withoutSpace(name)));
  const amountOf = (part: Part, phase: Phase) => part.funds.stated.filter((amount) => amount.phase === phase).map(yuanOf)[0];
  const others = parts.filter((each) => each !== own && each.kind === own?.kind);
  const phases = own?.funds.stated.flatMap(({ phase }) => phase ?? []) ?? [];
  return (
    !!own &&
    phases.some((phase) =>
      isFirst(
        amountOf(own, phase),
        others.map((each) => amountOf(each, phase)),
      ),
    )
  );
}

/** 设备全部到货, where the text tells of one that is late, or has no word of all. */
export const everyOneUnsaid: NoteClaim = (text, { report }) =>
  clausesAbout(text).flatMap((clause): Objection[] => {
    const { what = '', act = '' } = everyOne.exec(clause)?.groups ?? {};
    if (act === '' || ofProjects.test(what) || report.indicators.some(({ path }) => clause.includes(withoutSpace(path.at(-1) ?? '\n'))))
      return [];
    const told = tightSentencesOf(report)
      .flatMap((sentence) => sentence.split(/[，,；;、]/u))
      .filter((each) => each.includes(act));
    const about = told.filter((each) => what.length < 2 || sharesWords(what, each));
    const belied = about.find((each) => someNot.test(each) && !saysEvery.test(each));
    if (belied) return [{ said: clause, fact: messages.facts.undone(belied) }];
    return told.some((each) => saysEvery.test(each)) ? [] : [{ said: clause, fact: messages.facts.unsaid }];
  });

const sharesWords = (name: string, text: string): boolean =>
  [...name].some((_, i) => i + 2 <= name.length && text.includes(name.slice(i, i + 2)));

/** 全年没有投诉, where some are counted. */
export const noneBelied: NoteClaim = (text, { report }) =>
  clausesAbout(text).flatMap((clause): Objection[] => {
    const thing = (noneOf.exec(clause) ?? noneAtAll.exec(clause))?.groups?.['thing'];
    const counted = report.figures
      .filter(isKnown)
      .find(
        ({ label, value, unit, operator, period }) =>
          thing !== undefined &&
          label.endsWith(thing) &&
          !someNot.test(label) &&
          value.coefficient > 0n &&
          isCountingUnit(unit) &&
          operator === null &&
          period === report.year,
      );
    return counted ? [{ said: clause, fact: messages.facts.done(told(counted)) }] : [];
  });
