import { accountsIn, type WrittenPart } from '../../domain/accounts-in.ts';
import { blocksOfPart, type FactSaid, factsSaid, isStatedAs, namedInText } from '../../domain/facts-said.ts';
import type { ProjectFile } from '../../domain/files/project-file.ts';
import { type Block, withoutSpace } from '../../domain/narrative.ts';
import { type FactKey, factKeys, factWordsOf } from '../../domain/report-facts.ts';
import { withoutCode } from '../../language/named-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { messages, words } from './facts-stand-by-their-names.words.ts';

/** A fact is what the text calls so, whole, and the only one that it calls so. */
export const factsStandByTheirNames: Rule = {
  id: 'facts-stand-by-their-names',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report }) => [
    ...factKeys.flatMap((key): Finding[] => {
      const copied = file[key];
      const fault = copied === undefined ? undefined : faultOf(key, copied, report.narrative.blocks, ofParts(key, file));
      return fault ? [{ place: { in: 'project', path: [key] }, ...fault }] : [];
    }),
    ...accountsIn(file).flatMap(({ at, part }) => (part ? faultsOfPart(part, at, report.narrative.blocks) : [])),
  ],
};

/** What is registered of the parts is none of the whole's. */
const ofParts = (key: FactKey, file: ProjectFile): readonly string[] =>
  accountsIn(file).flatMap(({ part }) => (part?.facts ?? []).flatMap((each) => (each.key === key ? [each.words] : [])));

/** What was read from a column stands in its row. Else the part and the body are named together, or the text calls the body so. */
function faultsOfPart({ name, facts }: WrittenPart, at: readonly PropertyKey[], blocks: readonly Block[]): Finding[] {
  const unread = facts.filter(
    ({ key, words: copied, heading }) =>
      heading === null && !namedInText(key, copied, blocks) && blocksOfPart(name, copied, blocks).length === 0,
  );
  return unread.map(({ key, words: copied }) => ({
    place: { in: 'project', path: [...at, key] },
    ...messages.unnamed(factWordsOf(key).label, copied),
  }));
}

function faultOf(key: FactKey, copied: string, blocks: readonly Block[], ofPart: readonly string[]): Omit<Finding, 'place'> | undefined {
  const { label } = factWordsOf(key);
  const all = factsSaid(blocks);
  const own = all.filter((said) => said.key === key);
  const [first] = own;
  if (own.some((said) => isStatedAs(copied, said))) {
    const others = own.filter(
      (said) => !isStatedAs(copied, said) && !isLongerOrShorter(copied, said) && !ofPart.some((each) => isStatedAs(each, said)),
    );
    return others.length > 0 ? messages.several(label, copied, unique(others)) : undefined;
  }
  if (!first) return namedInText(key, copied, blocks) ? undefined : messages.unnamed(label, copied);
  const cutFrom = own.find((said) => said.words.includes(withoutSpace(copied)));
  if (cutFrom) return messages.cut(key, copied, cutFrom.words);
  if (own.some((said) => isLongerOrShorter(copied, said)) && namedInText(key, copied, blocks)) return undefined;
  const other = all.find((said) => said.key !== key && isStatedAs(copied, said));
  return other ? messages.another(key, label, copied, other.name, first.words) : messages.differs(key, label, copied, unique(own));
}

/** 示例市虚构区财政局, of which the text says 区财政局 elsewhere. */
function isLongerOrShorter(copied: string, said: FactSaid): boolean {
  const own = withoutCode(withoutSpace(copied));
  return own.endsWith(said.words) || said.words.endsWith(own);
}

const unique = (said: readonly FactSaid[]): readonly string[] => [...new Set(said.map((each) => each.words))];
