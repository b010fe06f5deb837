import type { Part, Report } from '../../domain/report.ts';
import { isGradeOf } from '../../domain/schemes.ts';
import { gradeBefore, gradeBehind, unitOfProjects } from '../../language/summary-words.ts';
import { type Mention, mentionsOf, noteAt } from '../claims/mentions.ts';
import type { Finding, Rule } from '../rule.ts';
import { isOfAll, projectsOf } from './all-projects.ts';
import { messages, words } from './grades-are-counted.words.ts';

/** How many projects had a grade, where the text counts them and gives each its own. */
export const gradesAreCounted: Rule = {
  id: 'grades-are-counted',
  group: 'notes',
  level: 'note',
  words,
  find: ({ report }) => {
    const projects = projectsOf(report);
    const graded = projects.flatMap((each) => gradeOf(each) ?? []);
    if (graded.length === 0) return [];
    const counts = mentionsOf(report).flatMap((mention) => countIn(mention, report) ?? []);
    const ungraded = projects.length - graded.length;
    const wrong = counts.flatMap(({ grade, said, mention }) => {
      const isTheirs = sumOf(counts, mention) === projects.length || isOfAll(mention.statement, projects.length, report);
      const counted = graded.filter((each) => isSame(each, grade, report)).length;
      return isTheirs && said !== counted ? [{ grade, said, counted, statement: mention.statement }] : [];
    });
    // Readers see one note of a rule a paragraph.
    return [...Map.groupBy(wrong, ({ statement }) => statement.block).values()].flatMap((same): Finding[] => {
      const [first] = same;
      const mayBe = same.every(({ said, counted }) => said > counted && said <= counted + ungraded);
      const told = same.slice(0, 2);
      return first ? [noteAt(first.statement, mayBe ? messages.ungraded(told, ungraded) : messages.differs(told))] : [];
    });
  },
};

interface GradeCount {
  readonly grade: string;
  readonly said: number;
  readonly mention: Mention;
}

const gradeOf = ({ rating }: Part): string | null => rating?.grade ?? null;

function countIn(mention: Mention, { year }: Report): GradeCount | undefined {
  const { figure, before, after } = mention;
  const { value } = figure;
  if (figure.subject !== null || !unitOfProjects.test(figure.unit) || figure.period !== year || value.scale > 0) return undefined;
  const grade = gradeBefore.exec(before)?.[1] ?? gradeBehind.exec(after)?.[1];
  return grade === undefined ? undefined : { grade, said: Number(value.coefficient), mention };
}

/** What the grades of its paragraph come to. */
const sumOf = (counts: readonly GradeCount[], { block }: Mention): number =>
  counts.reduce((sum, each) => (each.mention.block === block ? sum + each.said : sum), 0);

const isSame = (grade: string, said: string, { rating }: Report): boolean => isGradeOf({ grade, bands: rating?.bands ?? [] }, said);
