import { areComparable } from '../../domain/derive/judge.ts';
import type { Figure } from '../../domain/figure.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import type { Finding, Rule } from '../rule.ts';
import { shared } from '../words-around/shared-words.ts';
import { messages, words } from './ids-keep-their-meaning.words.ts';

/** An id is the address of one number over the years: what last year's report calls by it is not something else this year. */
export const idsKeepTheirMeaning: Rule = {
  id: 'ids-keep-their-meaning',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report, previous }) =>
    statedFigures(file).flatMap(({ id, at }): Finding[] => {
      const figure = figureOf(report, id);
      const before = previous?.figures.find((each) => each.id === id && each.status === 'reported');
      if (!previous || !before) return [];
      const place = { in: 'project', path: [...at, 'id'] } as const;
      if (!areComparable(before, figure)) return [{ place, ...messages.otherUnit(id, before, figure, previous.year) }];
      if (before.label === figure.label) return [];
      const heir = report.figures.find(
        (each) => each.id !== id && each.label === before.label && each.subject === figure.subject && each.status === 'reported',
      );
      if (heir) return [{ place, ...messages.exchanged(id, before, figure, heir.id, previous.year) }];
      return isSameMatter(before, figure, report) ? [] : [{ place, ...messages.otherName(id, before, figure, previous.year) }];
    }),
};

const isSameMatter = (before: Figure, figure: Figure, { figures }: Pick<Report, 'figures'>): boolean => {
  if (before.phase !== null && before.phase === figure.phase) return true;
  const own = likeness(before.label, figure.label);
  return (
    own > 0 &&
    figures.every((each) => each.id === figure.id || each.subject !== figure.subject || likeness(before.label, each.label) <= own)
  );
};

const likeness = (a: string, b: string): number => Math.min(shared(a, b), 1) + Math.min(shared(b, a), 1);
