import { allOf } from '../../language/all-of.ts';
import { bitsOf, characterTable } from '../../language/character-table.ts';
import { kind, type NameSign, nameSigns, patterns, pseudonym, words } from './persons-stay-unnamed.words.ts';
import { type Hit, staysOut } from './stays-out.ts';

/** Names as reports write them: 李某, or a full name behind 被害人, 申请人 and the like. A pseudonym that says so is none. Once a paragraph each. */
export const personsStayUnnamed = staysOut({
  ...{ id: 'persons-stay-unnamed', level: 'warning', kind, words },
  find: (text) => {
    const found = namesIn(text)
      .filter((match) => !pseudonym.test(text.slice(match.index + match[0].length)))
      .map((match): Hit => {
        const name = match.groups?.['name'] ?? match[0];
        const end = match.index + match[0].length;
        return { start: end - name.length, end, masked: masked(name) };
      });
    return found.filter((hit, i) => found.findIndex(({ masked: other }) => other === hit.masked) === i);
  },
});

/** Every match of the patterns, in their order. */
export function namesIn(text: string): readonly RegExpExecArray[] {
  const found = bitsOf(text, table);
  return found === 0 ? [] : patterns.flatMap(([sign, pattern]) => (found & bitOf[sign] ? allOf(text, pattern) : []));
}

const allSigns = Object.keys(nameSigns) as NameSign[];
const table = characterTable(...allSigns.map((sign) => nameSigns[sign]));
const bitOf = Object.fromEntries(allSigns.map((sign, i) => [sign, 1 << i])) as Readonly<Record<NameSign, number>>;

/** The surname only. */
const masked = (name: string): string => `${name.slice(0, 1)}**`;
