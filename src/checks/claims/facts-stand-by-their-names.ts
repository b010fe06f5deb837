import { type FactSaid, factsSaid, isStatedAs, namedInText } from '../../domain/facts-said.ts';
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
  find: ({ file, report }) =>
    factKeys.flatMap((key): Finding[] => {
      const copied = file[key];
      const fault = copied === undefined ? undefined : faultOf(key, copied, report.narrative.blocks);
      return fault ? [{ place: { in: 'project', path: [key] }, ...fault }] : [];
    }),
};

function faultOf(key: FactKey, copied: string, blocks: readonly Block[]): Omit<Finding, 'place'> | undefined {
  const { label } = factWordsOf(key);
  const all = factsSaid(blocks);
  const own = all.filter((said) => said.key === key);
  const [first] = own;
  if (own.some((said) => isStatedAs(copied, said))) {
    const others = own.filter((said) => !isStatedAs(copied, said) && !isLongerOrShorter(copied, said));
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
