import type { ProjectFile } from '../domain/files/project-file.ts';
import { inDoubleQuotes } from '../text/quoted.ts';
import { type CoveredPlace, sealOf } from './acknowledged-places.ts';
import type { Found, Rule } from './rule.ts';
import { structureRules } from './structure.ts';

type Acknowledgement = NonNullable<ProjectFile['acknowledged']>[number];

/** Why an acknowledgement does not stand. */
export type Refusal =
  | 'gone'
  | 'taken'
  | 'misquoted'
  | 'unquoted'
  | 'unsealed'
  | 'changed'
  | 'elsewhere'
  | 'both'
  | 'error'
  | 'note'
  | 'structure'
  | 'unknown';

export interface RefusedAcknowledgement {
  /** Its position in the file. */
  readonly index: number;
  readonly why: Refusal;
  /** The words of the rule's warnings that no acknowledgement covers, or of those in the place it names: they may be meant. */
  readonly open: readonly string[];
  /** The tables and lists with several of them, each with the seal that covers it. */
  readonly places: readonly { readonly name: string; readonly count: number; readonly seal: string }[];
}

interface Acknowledged {
  readonly reasons: ReadonlyMap<Found, string>;
  readonly refused: readonly RefusedAcknowledgement[];
}

/** So many warnings of a rule in one table are offered to be covered together. */
const several = 3;

/**
 * An acknowledgement lets one warning stand: the one whose words it quotes, whole. With another number in it, another name or
 * another quotation it is another warning, and a second one in the same words (masked, they may hide two people) is one more.
 * Or it names a table or list, and lets all of the rule's warnings in it stand: its seal is of them and of all that stands there.
 */
export function acknowledge(
  acknowledgements: readonly Acknowledgement[],
  found: readonly Found[],
  all: readonly Rule[],
  placeOf: (found: Found) => CoveredPlace | undefined,
): Acknowledged {
  const reasons = new Map<Found, string>();
  const warningsOf = (rule: string) => found.filter((each) => each.rule === rule && each.level === 'warning');
  const openOf = (rule: string) => warningsOf(rule).filter((each) => !reasons.has(each));
  const within = (rule: string, name: string) => warningsOf(rule).filter((each) => placeOf(each)?.name === name);
  const sealWithin = (rule: string, name: string): string | undefined => {
    const covered = within(rule, name);
    const place = covered[0] && placeOf(covered[0]);
    return place && sealOf(rule, place, wordsOf(covered).map(inDoubleQuotes));
  };
  const placesWith = (open: readonly Found[], rule: string) =>
    [...Map.groupBy(open, (each) => placeOf(each)?.name)].flatMap(([name, here]) => {
      const seal = name === undefined ? undefined : sealWithin(rule, name);
      return name === undefined || seal === undefined ? [] : [{ name, count: here.length, seal }];
    });

  const idle: (Acknowledgement & { readonly index: number })[] = [];
  for (const [index, each] of acknowledgements.entries()) {
    const isSealed = each.in !== undefined && each.about === undefined && each.seal === sealWithin(each.rule, each.in);
    const open = openOf(each.rule);
    const meant =
      each.in === undefined
        ? open.filter(({ what }) => each.about !== undefined && inDoubleQuotes(what) === inDoubleQuotes(each.about)).slice(0, 1)
        : isSealed
          ? open.filter((one) => placeOf(one)?.name === each.in)
          : [];
    for (const one of meant) reasons.set(one, each.reason);
    if (meant.length === 0) idle.push({ ...each, index });
  }
  const refused = idle.map((each): RefusedAcknowledgement => {
    const { index, rule } = each;
    const anywhere = openOf(rule);
    const here = anywhere.filter((one) => each.in === undefined || placeOf(one)?.name === each.in);
    const open = here.length > 0 ? here : anywhere;
    const places = placesWith(open, rule).filter(({ count }) => each.in !== undefined || count >= several);
    const refusal = (why: Refusal): RefusedAcknowledgement => ({ index, why, open: wordsOf(open), places });
    if (each.in !== undefined && each.about !== undefined) return refusal('both');
    if (open.length === 0) return refusal(warningsOf(rule).some((one) => reasons.has(one)) ? 'taken' : absent(rule, found, all));
    if (here.length === 0) return refusal('elsewhere');
    if (each.in !== undefined) return refusal(each.seal === undefined ? 'unsealed' : 'changed');
    return refusal(each.about === undefined ? 'unquoted' : 'misquoted');
  });
  return { reasons, refused };
}

const wordsOf = (found: readonly Found[]): string[] => found.map(({ what }) => what);

function absent(id: string, found: readonly Found[], all: readonly Rule[]): Refusal {
  if (found.some((each) => each.rule === id && each.level === 'error')) return 'error';
  const level = found.find((each) => each.rule === id)?.level ?? all.find((rule) => rule.id === id)?.level;
  if (level !== undefined) return level === 'warning' ? 'gone' : level;
  const structural = structureRules.find((rule) => rule.id === id);
  if (!structural) return 'unknown';
  return structural.level === 'error' ? 'error' : 'structure';
}
