import { occurrences } from '../../narrative/locate.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { citesNumber, isLaw, messages, words } from './bases-can-be-found.words.ts';
import { note } from './matches.ts';
import { wordsOfBases } from './words-beside-bases.ts';

/** A law is found by its name; any other base by its number or its date. */
export const basesCanBeFound: Rule = {
  id: 'bases-can-be-found',
  group: 'text',
  level: 'note',
  quiet: true,
  words,
  find: (subject) => [...unnumbered(subject), ...wordsOfBases(subject).map((each): Finding => ({ ...each, level: 'warning' }))],
};

const unnumbered = ({ report: { policies, narrative } }: Subject): Finding[] =>
  policies.flatMap(({ title, documentNumber }) => {
    const places = occurrences(title, narrative.blocks);
    const isDated = places.some(({ block, end }) => citesNumber.test(narrative.blocks[block]?.text.slice(end) ?? ''));
    const [first] = places;
    return documentNumber !== null || isLaw.test(title) || isDated || !first
      ? []
      : [note({ in: 'narrative', ...first }, messages.unnumbered(title))];
  });
