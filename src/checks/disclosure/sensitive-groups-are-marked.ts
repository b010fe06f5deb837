import type { Figure } from '../../domain/figure.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { fieldOf, isCount, printedCounts, sensitiveCells } from './cells.ts';
import { sensitiveWordOf } from './counted.ts';
import { namesOthers } from './counted.words.ts';
import { perhapsSensitive, sensitiveWords } from './protected.words.ts';
import { clauseEnd, clauseStart, messages, words } from './sensitive-groups-are-marked.words.ts';
import { standingOfCount, thresholdsOf } from './thresholds.ts';

/** The gate guards what is marked; this finds what ought to be. Outside the groups there is no mark, so only small counts are asked about. */
export const sensitiveGroupsAreMarked: Rule = {
  id: 'sensitive-groups-are-marked',
  group: 'disclosure',
  level: 'warning',
  words,
  find: (subject) => [...unmarkedGroups(subject), ...strayCounts(subject)],
};

const unmarkedGroups = (subject: Subject): Finding[] =>
  (subject.report.beneficiaries?.groups ?? []).flatMap((group, index) => {
    if (group.sensitive) return [];
    const word = [group.figure, ...group.parts]
      .map((figure) => wordNear(figure, subject) ?? fewOf(figure, subject))
      .find((found) => found !== undefined);
    if (word === undefined) return [];
    const place = { in: 'project', path: ['beneficiaries', 'groups', index, 'figure', 'label'] } as const;
    return [{ place, ...messages.unmarked(group.figure.label, word) }];
  });

function strayCounts(subject: Subject): Finding[] {
  const grouped = new Set((subject.report.beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts]));
  const marked = new Set(sensitiveCells(subject).map(({ figure }) => figure.id));
  return printedCounts(subject)
    .filter((figure) => !grouped.has(figure) && !marked.has(figure.id) && isCount(figure))
    .flatMap((figure) => {
      const word = wordNear(figure, subject) ?? sensitiveWordOf(figure, subject, perhapsSensitive);
      if (word === undefined || standingOfCount(figure, thresholdsOf(subject.site)) === 'open') return [];
      return [{ place: fieldOf(subject, figure.id, 'label'), ...messages.stray(figure.label, shown(figure), word) }];
    });
}

/** The word for those whom only a small count makes known. */
const fewOf = (figure: Figure, subject: Subject): string | undefined =>
  isCount(figure) && standingOfCount(figure, thresholdsOf(subject.site)) !== 'open'
    ? sensitiveWordOf(figure, subject, perhapsSensitive)
    : undefined;

/** A word of victims, minors and the like in the figure's name or in the clause that states it. */
function wordNear({ label, scope, unit, statements }: Figure, { report }: Subject): string | undefined {
  if (namesOthers(label, unit)) return undefined;
  const clauses = statements.map(({ block, start, end }) => {
    const text = report.narrative.blocks[block]?.text ?? '';
    return `${clauseEnd.exec(text.slice(0, start))?.[0] ?? ''}${clauseStart.exec(text.slice(end))?.[0] ?? ''}`;
  });
  return [label, scope, ...clauses].map((text) => sensitiveWords.exec(text)?.[0]).find((found) => found !== undefined);
}
