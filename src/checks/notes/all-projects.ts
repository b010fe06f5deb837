import type { Statement } from '../../domain/figure.ts';
import type { Part, Report } from '../../domain/report.ts';
import { periodUpTo } from '../../language/clauses.ts';
import { everyProject, projectsIn } from '../../language/summary-words.ts';

/** The projects that a report speaks of one by one; none where it is about a single one. */
export function projectsOf({ parts }: Report): readonly Part[] {
  const projects = parts.filter(({ kind }) => kind === 'project');
  return projects.length > 1 ? projects : [];
}

/** Whether the sentence, or else its paragraph, speaks of just so many projects, or of all. */
export function isOfAll({ block, start }: Statement, count: number, { narrative }: Report): boolean {
  const text = narrative.blocks[block]?.text ?? '';
  const sentence = periodUpTo(text, start);
  const said = projectsIn(sentence) ?? (everyProject.test(sentence) ? count : projectsIn(text.slice(0, start)));
  return said === count;
}
