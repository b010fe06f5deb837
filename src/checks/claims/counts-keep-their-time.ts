import type { Figure } from '../../domain/figure.ts';
import { groupsWithin } from '../../domain/groups-of-total.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { figureBefore } from '../../domain/subject-before.ts';
import { countTimeIn } from '../../language/count-time-words.ts';
import { areOneKind, isCountingUnit } from '../../language/unit-scale.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { allWords, type CountSaid, messages, statesIt, words } from './counts-keep-their-time.words.ts';

/** A count at a date and a count over a year, put side by side as target and result, part and whole, or this year and last: each name says which. */
export const countsKeepTheirTime: Rule = {
  id: 'counts-keep-their-time',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report, folders }) => {
    const places = new Map(statedFigures(file).map(({ id, at }) => [id, at]));
    const asked = new Set<string>();
    return [...within(report).map((pair) => pair.map((figure) => said(figure, report))), ...overTheYears(report, folders.reports)].flatMap(
      (pair): Finding[] => {
        const [one, other] = pair;
        if (!one || !other || one.time === other.time || !areOneKind(one.figure.unit, other.figure.unit)) return [];
        const dropping = [one, other].find(({ figure, time }) => places.has(figure.id) && countTimeIn(figure.label)?.time !== time);
        const at = dropping && places.get(dropping.figure.id);
        if (!dropping || !at || asked.has(dropping.figure.id)) return [];
        asked.add(dropping.figure.id);
        return [{ place: { in: 'project', path: [...at, 'label'] }, ...messages.mixed(dropping, dropping === one ? other : one) }];
      },
    );
  },
};

/** What the page puts side by side: the target and the result, a group and each of its parts, the total and the groups in it. */
function within(report: Report): readonly (readonly [Figure, Figure])[] {
  const { indicators, beneficiaries } = report;
  const judged = indicators.flatMap(({ target, actual, basis }): [Figure, Figure][] =>
    target && actual && basis === 'reported' ? [[actual, target]] : [],
  );
  if (!beneficiaries) return judged;
  const parts = beneficiaries.groups.flatMap(({ figure, parts: each }) => each.map((part): [Figure, Figure] => [part, figure]));
  const groups = groupsWithin(beneficiaries, report.narrative).map(({ figure }): [Figure, Figure] => [figure, beneficiaries.total]);
  return [...judged, ...parts, ...groups];
}

/** The numbers that stand in one row over the years. */
function overTheYears(report: Report, reports: readonly Report[]): readonly (readonly (CountSaid | undefined)[])[] {
  const { beneficiaries, indicators } = report;
  const own = [
    beneficiaries?.total,
    ...(beneficiaries?.groups ?? []).map(({ figure }) => figure),
    ...indicators.map(({ actual }) => actual),
  ];
  return own.flatMap((figure) => {
    const before = figure && figureBefore(figure, { report, reports });
    const other = before?.figure.label ?? '';
    const named = figure && figure.label !== other && countTimeIn(other) ? countTimeIn(figure.label) : undefined;
    return figure && before && !named ? [[said(figure, report), said(before.figure, before.report)]] : [];
  });
}

/** The time that the words before a count give it, wherever the text states it; undefined where they differ among themselves. */
function said(figure: Figure, { narrative: { blocks } }: Report): CountSaid | undefined {
  if (!isCountingUnit(figure.unit)) return undefined;
  const found = figure.statements.flatMap((span) => {
    const { before } = wordsAround(span, blocks);
    const time = countTimeIn(before);
    return time ? [{ ...time, name: nameFrom(time.words, withoutSpace(before), figure.label) }] : [];
  });
  const [first] = found;
  return first && found.every(({ time }) => time === first.time) ? { figure, ...first } : undefined;
}

/** 全年新增低保家庭: the report's own words from the time to the number, where they end in the name that the figure has. */
function nameFrom(time: string, before: string, label: string): string | undefined {
  const name = before.slice(before.lastIndexOf(withoutSpace(time))).replace(statesIt, '');
  return name.endsWith(withoutSpace(label)) && allWords.test(name) ? name : undefined;
}
