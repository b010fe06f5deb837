import { add, equals, zero } from '../language/decimal.ts';
import { listsAmongThem } from '../language/stated-words.ts';
import { type Figure, isKnown } from './figure.ts';
import type { Narrative } from './narrative.ts';
import type { Beneficiaries, Group } from './report.ts';

/** The groups that are counted in the total: the text lists them with 其中 behind it, or they add up to it. */
export function groupsWithin(beneficiaries: Beneficiaries, { blocks }: Pick<Narrative, 'blocks'>): readonly Group[] {
  const { total, groups } = beneficiaries;
  if (!isKnown(total)) return [];
  const alike = groups.filter(({ figure }) => figure.unit === total.unit && figure.period === total.period && isKnown(figure));
  return makeTheTotal(beneficiaries) ? alike : alike.filter(({ figure }) => isListedBehind(figure, total, blocks));
}

/** Two groups or more that together are the total to the last person: nobody is in two of them. */
function makeTheTotal({ total, groups }: Beneficiaries): boolean {
  const figures = groups.map(({ figure }) => figure);
  return figures.length > 1 && addUpTo(total, figures);
}

export function addUpTo(whole: Figure, parts: readonly Figure[]): boolean {
  const known = parts.filter(isKnown).filter(({ unit }) => unit === whole.unit);
  if (!isKnown(whole) || known.length === 0 || known.length !== parts.length) return false;
  return equals(
    known.reduce((sum, { value }) => add(sum, value), zero),
    whole.value,
  );
}

const isListedBehind = (part: Figure, whole: Figure, blocks: Narrative['blocks']): boolean =>
  whole.statements.some(({ block, end }) =>
    part.statements.some(
      (each) => each.block === block && end <= each.start && listsAmongThem(blocks[block]?.text.slice(end, each.start) ?? ''),
    ),
  );
