import type { Figure } from '../domain/figure.ts';
import { partOfGroup } from '../domain/part-of-group.ts';
import type { Group, Report } from '../domain/report.ts';
import { partWords as words } from '../text/readers/part-words.ts';
import { countedOf } from './counted-in-row.ts';

/** The groups that a report counts for all of it: none where one of them is counted of a part, which speaks for no other. */
export function groupsOfWhole(report: Report): readonly Group[] {
  const groups = report.beneficiaries?.groups ?? [];
  return groups.some((each) => partOfGroup(each, report)) ? [] : groups;
}

/** Whom only the parts of a report count, by the names that a sentence gives them. */
export const personsOfParts = (report: Report): readonly { readonly figure: Figure; readonly name: string }[] =>
  report.parts
    .filter(({ kind }) => kind !== 'source')
    .flatMap((part) =>
      countedOf(part).map((figure) => ({
        figure,
        name: figure.label.includes(part.name) ? figure.label : words.peopleOf(part.name, figure.label),
      })),
    );

/** The same within a sentence: “居家适老化改造”惠及老年人. */
export function peopleNamed(group: Group, report: Report): string {
  const { label } = group.figure;
  const part = partOfGroup(group, report);
  return part && !label.includes(part.name) ? words.peopleOf(part.name, label) : label;
}

/** A group's name, after that of the part whose persons it counts. */
export function groupNamed(group: Group, report: Report): string {
  const { label } = group.figure;
  const part = partOfGroup(group, report);
  return part && !label.includes(part.name) ? words.ofKind(part.name, label) : label;
}
