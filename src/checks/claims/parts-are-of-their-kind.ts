import { accountsIn, type WrittenPart } from '../../domain/accounts-in.ts';
import { type PartKind, partKinds } from '../../domain/part-kinds.ts';
import { type Part, partsOf, type Report } from '../../domain/report.ts';
import { periodAt } from '../../language/clauses.ts';
import { isSourceOnly, nameOfKind, projectBehind, saidOfKind, severalProjects } from '../../language/part-kind-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { headingsAbove } from '../words-around/headings-above.ts';
import { isOfTable, mentionsOf } from '../words-around/part-named.ts';
import { messages, words } from './parts-are-of-their-kind.words.ts';

/** What a part is to its whole is said by its name, by the sentences that name it or by the headings that they stand under. */
export const partsAreOfTheirKind: Rule = {
  id: 'parts-are-of-their-kind',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report, file }) => {
    const written = accountsIn(file).filter(({ part }) => part !== null);
    if (written.length === 0) return [];
    const places = Map.groupBy(placesIn(report), ({ part }) => part.id);
    const isSeveral = report.narrative.blocks.some(({ text }) => severalProjects.test(text));
    return written.flatMap(({ at, part }): Finding[] => {
      if (!part || isOfTable(part, report)) return [];
      const named = { ...part, isSeveral, places: places.get(part.id) ?? [] };
      if (isNamed(part.kind, named)) return [];
      const other = partKinds.find((kind) => kind !== part.kind && isNamed(kind, named));
      return isSaid(named) ? [] : [{ place: { in: 'project', path: at }, ...messages.unsaid(part.name, part.kind, other) }];
    });
  },
};

/** Where the text names a part. */
interface NamedAt {
  readonly part: Part;
  readonly sentence: string;
  /** What follows the name. */
  readonly behind: string;
  readonly headings: string;
}

interface NamedPart extends WrittenPart {
  readonly places: readonly NamedAt[];
  readonly isSeveral: boolean;
}

function placesIn(report: Report): readonly NamedAt[] {
  const { blocks } = report.narrative;
  return mentionsOf(partsOf(report), blocks).flatMap(({ part, block: index, start, end }) => {
    const block = blocks[index];
    if (!block) return [];
    const { text: sentence, end: stop } = periodAt(block.text, start);
    return [{ part, sentence, behind: block.text.slice(end, stop), headings: headingsAbove(block, blocks) }];
  });
}

/** By its name; a report on several projects may call them anything, and adds the word behind. */
function isNamed(kind: PartKind, { name, places, isSeveral }: NamedPart): boolean {
  const isProject = nameOfKind.project(name) || (isSeveral && places.some(({ behind }) => projectBehind.test(behind)));
  if (kind === 'project') return isProject || (isSeveral && nameOfKind.use(name));
  return nameOfKind[kind](name) && !(kind === 'use' && isProject);
}

/** 全部为区级财政资金 is no use, although its sentence says what the money is used for. */
const isSaid = ({ kind, name, quote, places }: NamedPart): boolean =>
  (quote !== null && saidOfKind[kind].test(quote)) ||
  (!(kind === 'use' && isSourceOnly(name)) &&
    places.some(({ sentence, headings }) => saidOfKind[kind].test(sentence) || saidOfKind[kind].test(headings)));
