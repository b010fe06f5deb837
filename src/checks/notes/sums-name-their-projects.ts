import type { Figure } from '../../domain/figure.ts';
import { exactYuanOf } from '../../domain/money.ts';
import type { Part, Report } from '../../domain/report.ts';
import { add, type Decimal, equals, zero } from '../../language/decimal.ts';
import { numberOf, sumOfSomeBefore } from '../../language/summary-words.ts';
import { shown } from '../../presenting/shown.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { longestNameInNote, mentionsOf, noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { projectsOf } from './all-projects.ts';
import { messages, words } from './sums-name-their-projects.words.ts';

/** More cannot be told apart: of many amounts some add up by chance. */
const mostProjects = 12;

/** What some of the projects come to is told from what all do. */
export const sumsNameTheirProjects: Rule = {
  id: 'sums-name-their-projects',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report }) => {
    const projects = projectsOf(report);
    if (projects.length < 3 || projects.length > mostProjects) return [];
    return mentionsOf(report).flatMap(({ figure, statement, before }): Finding[] => {
      const [clause, printed] = sumOfSomeBefore.exec(before) ?? [];
      const count = numberOf(printed);
      const total = figure.subject === null ? exactYuanOf(figure) : null;
      if (clause === undefined || count === undefined || count < 2 || count >= projects.length || !total) return [];
      const lists = amountsOfEach(projects, report);
      const found = lists.flatMap(({ amounts }) => subsets(amounts, count, total));
      const [only] = found;
      if (only && found.every((each) => String(each) === String(only))) return [noteAt(statement, toldOf(shown(figure), only, projects))];
      const isNamed = lists.some(({ name }) => clause.includes(name));
      return found.length === 0 && isNamed ? [noteAt(statement, messages.ofNone(shown(figure), count))] : [];
    });
  },
};

function toldOf(amount: string, summed: readonly number[], projects: readonly Part[]): string {
  const [left, ...more] = projects.filter((_, i) => !summed.includes(i));
  if (!left || more.length > 0 || left.name.length > longestNameInNote) return messages.ofSome(amount, summed.length, projects.length);
  return messages.allBut(amount, summed.length, left.name);
}

interface AmountsOfEach {
  readonly name: string;
  /** One of each project, in their order. */
  readonly amounts: readonly Decimal[];
}

/** By phase or, where the text says none, by the name that all of them have. */
function amountsOfEach(projects: readonly Part[], { year }: Report): readonly AmountsOfEach[] {
  const nameOf = ({ phase, label }: Figure): string => (phase ? phaseWords[phase] : label);
  const own = projects.map(({ funds }) => funds.stated.filter(({ period, status }) => period === year && status === 'reported'));
  const names = new Set((own[0] ?? []).map(nameOf));
  return [...names].flatMap((name) => {
    const amounts = own.flatMap((figures) => {
      const [one, ...more] = figures.filter((figure) => nameOf(figure) === name);
      const yuan = one && more.length === 0 ? exactYuanOf(one) : null;
      return yuan ? [yuan] : [];
    });
    return amounts.length === projects.length ? [{ name, amounts }] : [];
  });
}

/** The places of so many amounts that come to a total. */
function subsets(amounts: readonly Decimal[], count: number, total: Decimal, from = 0, sum = zero): readonly (readonly number[])[] {
  if (count === 0) return equals(sum, total) ? [[]] : [];
  return amounts.flatMap((amount, i) =>
    i < from ? [] : subsets(amounts, count - 1, total, i + 1, add(sum, amount)).map((rest) => [i, ...rest]),
  );
}
