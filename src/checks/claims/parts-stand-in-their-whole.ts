import { accountsIn } from '../../domain/accounts-in.ts';
import { yuanOf } from '../../domain/money.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { type Part, partsOf, type Report } from '../../domain/report.ts';
import { likeness } from '../../domain/same-amount.ts';
import { compare } from '../../language/decimal.ts';
import type { SpokenPlace } from '../../narrative/part-places.ts';
import type { Finding, Rule } from '../rule.ts';
import { headingsAbove } from '../words-around/headings-above.ts';
import { openersAbove } from '../words-around/list-openers.ts';
import { isOfTable, mentionsOf, type PartMention, spokenAt } from '../words-around/part-named.ts';
import { holdersSaidAt } from '../words-around/part-within.ts';
import { tablePlace } from '../words-around/table.ts';
import { messages, words } from './parts-stand-in-their-whole.words.ts';

/** A part is within another where the text says so, and beside it where the text does not say it to be within. */
export const partsStandInTheirWhole: Rule = {
  id: 'parts-stand-in-their-whole',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report, file }) => {
    const parts = partsOf(report);
    if (parts.length < 2) return [];
    const mentions = mentionsOf(parts, report.narrative.blocks);
    const at = new Map(accountsIn(file).map((account) => [account.part?.id, account.at]));
    return parts.flatMap((part): Finding[] => {
      const path = at.get(part.id);
      const fault = path && !isOfTable(part, report) ? (misplaced(part, parts, mentions, report) ?? leftOut(part, parts)) : undefined;
      return path && fault ? [{ place: { in: 'project', path }, ...fault }] : [];
    });
  },
};

function misplaced(part: Part, parts: readonly Part[], mentions: readonly PartMention[], report: Report) {
  const holder = parts.find((each) => each.parts.includes(part));
  const { blocks } = report.narrative;
  const stated = report.figures.filter(({ subject }) => subject === part.id).flatMap(({ statements }) => statements);
  const places: readonly SpokenPlace[] = [...mentions.filter((each) => each.part === part), ...stated];
  if (holder && (isQuoted(part, holder) || places.some((place) => isSaidWithin(place, part, holder, mentions, report)))) return undefined;
  const said = stated.map((place) => holdersSaidAt(place, mentions, blocks).find(({ sure }) => sure)?.part);
  const [other] = said;
  const isWithin = other && other !== part && other !== holder && other.kind === part.kind && said.every((each) => each === other);
  if (isWithin && !partsOf(part).includes(other) && fits(part, other)) return messages.within(part.name, other.name, holder?.name);
  return holder ? messages.unsaid(part.name, holder.name) : undefined;
}

/** What another part's own parts leave of it is just what this one has, beside it. */
function leftOut(part: Part, parts: readonly Part[]) {
  const amounts = part.funds.stated.filter(({ status }) => status === 'reported');
  const found = parts.find(
    (other) =>
      ![part, ...partsOf(part)].includes(other) &&
      !partsOf(other).includes(part) &&
      other.listed.some(
        ({ kind, rest }) =>
          kind === part.kind && rest !== null && amounts.some((each) => each.phase === rest.phase && likeness(each, rest) === 'equal'),
      ),
  );
  const holder = parts.find((each) => each.parts.includes(part));
  return found ? messages.leftOut(part.name, found.name, holder?.name) : undefined;
}

/** In no phase is there more of the part than of what should hold it. */
const fits = (part: Part, holder: Part): boolean =>
  part.funds.stated.every((amount) => {
    const own = yuanOf(amount);
    const all = holder.funds.stated.filter(({ phase, period }) => phase === amount.phase && period === amount.period).map(yuanOf);
    return all.every((each) => !own || !each || compare(own, each) <= 0);
  });

const isQuoted = ({ quote }: Part, { name }: Part): boolean => quote !== null && withoutSpace(quote).includes(withoutSpace(name));

function isSaidWithin(
  place: SpokenPlace,
  part: Part,
  holder: Part,
  mentions: readonly PartMention[],
  { narrative: { blocks } }: Report,
): boolean {
  if (holdersSaidAt(place, mentions, blocks).some((each) => each.part === holder)) return true;
  const block = blocks[place.block];
  if (!block) return false;
  const over = [headingsAbove(block, blocks), ...openersAbove(block, blocks).slice(0, 1)].join('\n');
  if (withoutSpace(over).includes(withoutSpace(holder.name))) return true;
  if (block.kind === 'table') {
    const { label, heads, above } = tablePlace(place.start, block);
    return holder.kind !== part.kind && withoutSpace(`${label}\n${heads}\n${above}`).includes(withoutSpace(holder.name));
  }
  if (holder.kind === part.kind) return false;
  const ofKind = mentions.filter((each) => each.part.kind === holder.kind);
  const { names, named } = spokenAt(place, ofKind, blocks);
  return (named || holder.kind === 'project') && names.some((each) => each.part === holder);
}
