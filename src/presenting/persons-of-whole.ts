import type { Figure } from '../domain/figure.ts';
import { partOfGroup } from '../domain/part-of-group.ts';
import type { Group, Part, Report } from '../domain/report.ts';
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
    .flatMap((part) => countedOf(part).map((figure) => ({ figure, name: namedAfter(part, figure.label, words.peopleOf) })));

/** A label behind the name of the part, which it may hold already. */
const namedAfter = (part: Pick<Part, 'name'> | undefined, label: string, join: (part: string, label: string) => string): string =>
  part && !label.includes(part.name) ? join(part.name, label) : label;

/** The same within a sentence: “居家适老化改造”惠及老年人. */
export const peopleNamed = (group: Group, report: Report): string =>
  namedAfter(partOfGroup(group, report), group.figure.label, words.peopleOf);

/** A group's name, after that of the part whose persons it counts. */
export const groupNamed = (group: Group, report: Report): string =>
  namedAfter(partOfGroup(group, report), group.figure.label, words.ofKind);
