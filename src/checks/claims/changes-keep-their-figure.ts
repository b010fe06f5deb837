import { accountsIn } from '../../domain/accounts-in.ts';
import { type Figure, isKnown } from '../../domain/figure.ts';
import { partsOf, type Report } from '../../domain/report.ts';
import { likeness } from '../../domain/same-amount.ts';
import { changeBefore } from '../../language/claim-words.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, subjectsSaid, words, wordsBesideChange } from './changes-keep-their-figure.words.ts';
import { inSameSentence, type Mention, mentionsOf } from './mentions.ts';

/** A change against last year is said beside the number that changed: what the sentence has changed is what the page says it of. */
export const changesKeepTheirFigure: Rule = {
  id: 'changes-keep-their-figure',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report, file }) => {
    if (report.compared.length === 0) return [];
    const paths = new Map(
      accountsIn(file).flatMap(({ at, file: { others = [] } }) => others.map(({ id }, i) => [id, [...at, 'others', i, 'of']] as const)),
    );
    return report.compared.flatMap(({ figure, change }): Finding[] => {
      const path = paths.get(change.id);
      const at = mentionsOf(report).filter((each) => each.figure.id === change.id);
      const said = at.map((each) => otherSubject(each, figure, report));
      const [first] = said;
      return path && first && !said.includes(undefined)
        ? [{ place: { in: 'project', path }, ...messages.another(change.label, figure.label, first.said, first.id) }]
        : [];
    });
  },
};

interface OtherSubject {
  readonly said: string;
  /** Of the number that the sentence says it of, where it is registered. */
  readonly id: string | null;
}

function otherSubject(change: Mention, figure: Figure, report: Report): OtherSubject | undefined {
  const { nearest, between } = aheadOf(change, report);
  const words = wordsBesideChange(between);
  if (nearest && isSame(nearest.figure, figure)) return undefined;
  if (nearest && !sharesWords(words, figure)) return { said: `${nearest.figure.label} ${shown(nearest.figure)}`, id: nearest.figure.id };
  if (nearest) return undefined;
  const named = [
    ...partsOf(report)
      .filter(({ id }) => id !== figure.subject)
      .map(({ name }) => name),
    ...subjectsSaid(words),
  ];
  const other = named.find((each) => each.length > 1 && words.includes(each) && !figure.label.includes(each));
  return other === undefined ? undefined : { said: words, id: null };
}

/** The number ahead of a change that can be what changed, and the words from it on. What a bracket holds is said by the way. */
function aheadOf(change: Mention, report: Report): { readonly nearest: Mention | undefined; readonly between: string } {
  const ids = new Set(report.compared.map((each) => each.change.id));
  const nearest = mentionsOf(report).findLast(
    (each) =>
      inSameSentence(each, change) &&
      each.statement.end <= change.statement.start &&
      !ids.has(each.figure.id) &&
      each.figure.period === report.year &&
      !changeBefore.test(each.before) &&
      fits(each.figure, change.figure) &&
      !/^[^（(]*[）)]/u.test(change.block.text.slice(each.statement.end, change.statement.start)),
  );
  return { nearest, between: nearest ? change.block.text.slice(nearest.statement.end, change.statement.start) : change.before };
}

/** Per cent may be of anything but a rate, points only of one. */
const fits = (figure: Figure, change: Figure): boolean => {
  if (change.unit === unit.percent) return figure.unit !== unit.percent;
  return change.unit === unit.percentagePoint ? figure.unit === unit.percent : areOneKind(figure.unit, change.unit);
};

const isSame = (one: Figure, other: Figure): boolean =>
  one.id === other.id || (isKnown(one) && isKnown(other) && areOneKind(one.unit, other.unit) && likeness(one, other) !== 'differs');

const sharesWords = (words: string, { label }: Figure): boolean =>
  Array.from(words.slice(1), (_, i) => words.slice(i, i + 2)).some((each) => /^\p{Script=Han}{2}$/u.test(each) && label.includes(each));
