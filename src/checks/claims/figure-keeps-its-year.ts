import type { Figure } from '../../domain/figure.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { allOf } from '../../language/all-of.ts';
import { measuredByYear, onlyCompared } from '../../language/claim-words.ts';
import { aimOfYear } from '../../language/turning-words.ts';
import { relativeUnits } from '../../language/units.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './figure-keeps-its-year.words.ts';
import { clauseBefore, type Mention, mentionsOf, wordsOfItsOwn } from './mentions.ts';
import { isOfDate, namedInPassing, speaksOf, yearSaid } from './years-said.ts';

/** A number that the text calls last year's is not filed as this year's, nor the other way round. */
export const figureKeepsItsYear: Rule = {
  id: 'figure-keeps-its-year',
  group: 'claims',
  level: 'error',
  ofYears: true,
  words,
  find: (subject) =>
    statedFigures(subject.file).flatMap((figure): Finding[] => {
      const all = mentionsOf(subject.report);
      const mentions = all.filter((each) => each.figure.id === figure.id);
      const found =
        wrongYear(figure, mentions, all, subject) ?? laterAim(figure, mentions, subject) ?? unsaidYear(figure, mentions, subject);
      return found ? [found] : [];
    }),
};

function wrongYear(
  { at, within, year: filed }: StatedFigure,
  mentions: readonly Mention[],
  all: readonly Mention[],
  { report: { year } }: Subject,
): Finding | undefined {
  for (const mention of mentions) {
    const clause = wordsOfItsOwn(mention, all);
    const said = isMeasuredByYear(mention) ? year : yearSaid(clause, year, mention.after);
    if (said === undefined || said === (filed ?? year)) continue;
    const words = { clause: `${clause}${mention.statement.printed}`, said, filed: filed ?? year };
    if (filed !== undefined) return { place: { in: 'project', path: [...at, 'year'] }, ...messages.otherYear(words) };
    return {
      place: { in: 'project', path: [...at, 'value'] },
      ...(within[0] === 'others' || within[0] === 'funds' ? messages.addYear(words) : messages.moveToOthers(words)),
    };
  }
  return undefined;
}

/** 2024 年拟…，力争进度不低于 50%, in a report of 2023: an aim of a year to come under this year. */
function laterAim({ at, year: filed }: StatedFigure, mentions: readonly Mention[], { report: { year } }: Subject): Finding | undefined {
  const aimed = mentions.map(({ before }) => Number(aimOfYear.exec(before)?.groups?.['year'] ?? year));
  const [said] = aimed;
  if (said === undefined || aimed.some((each) => each <= year || each === filed)) return undefined;
  const key = filed === undefined ? 'value' : 'year';
  return { place: { in: 'project', path: [...at, key] }, level: 'warning', ...messages.laterAim(said, filed ?? year) };
}

/** 比上年增加 1.2 万人次: the year is named for a change, whose size and result are this year's. */
const comparedWith = (text: string, filed: number, year: number): string | undefined =>
  allOf(text, onlyCompared)
    .map(([words]) => words)
    .find((words) => speaksOf(words, filed, year));

const isMeasuredByYear = ({ before, figure }: Mention): boolean => relativeUnits.includes(figure.unit) && measuredByYear.test(before);

/** A year that only the editor gives is a guess. One that the text names only in passing may be the number's or not. */
function unsaidYear({ at, id, year: filed }: StatedFigure, mentions: readonly Mention[], { report }: Subject): Finding | undefined {
  const { year, figures } = report;
  if (filed === undefined || filed === year) return undefined;
  const figure = figures.find((each) => each.id === id);
  const isSaid = (each: Mention) => isOfDate(each.before, filed) || yearSaid(clauseBefore(each), year, each.after) === filed;
  if (mentions.some((each) => isSaid(each) || speaksOf(each.block.text.replace(onlyCompared, ''), filed, year))) return undefined;
  const place: Place = { in: 'project', path: [...at, 'year'] };
  if (mentions.length === 0)
    return isSaidInTable(figure, filed, report) ? undefined : { place, level: 'warning', ...messages.unsaidInTable(filed) };
  const passing = mentions.map(({ block: { text } }) => namedInPassing(text, filed) ?? comparedWith(text, filed, year)).find(Boolean);
  return passing && figure
    ? { place, level: 'warning', ...messages.inPassing(filed, passing, figure) }
    : { place, ...messages.unsaid(filed) };
}

/** In the table itself, over it, or in the headings above. */
const isSaidInTable = (figure: Figure | undefined, filed: number, { year, narrative: { blocks } }: Subject['report']): boolean =>
  !figure ||
  figure.statements.length === 0 ||
  figure.statements.some((each) => speaksOf(`${wordsAround(each, blocks).wide}\n${blocks[each.block]?.text}`, filed, year));
