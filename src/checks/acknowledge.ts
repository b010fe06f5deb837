import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Found, Rule } from './rule.ts';
import { structureRules } from './structure.ts';

type Acknowledgement = NonNullable<ProjectFile['acknowledged']>[number];

/** Why an acknowledgement does not stand. */
export type Refusal = 'gone' | 'taken' | 'misquoted' | 'unquoted' | 'error' | 'note' | 'structure' | 'unknown';

export interface RefusedAcknowledgement {
  /** Its position in the file. */
  readonly index: number;
  readonly why: Refusal;
  /** The words of the rule's warnings that no acknowledgement quotes: one of them may be meant. */
  readonly open: readonly string[];
}

interface Acknowledged {
  readonly reasons: ReadonlyMap<Found, string>;
  readonly refused: readonly RefusedAcknowledgement[];
}

/**
 * Each acknowledgement lets one warning stand: the one whose words it quotes, whole. With another number in it, another name or
 * another quotation it is another warning, and a second one in the same words (masked, they may hide two people) is one more.
 */
export function acknowledge(acknowledgements: readonly Acknowledgement[], found: readonly Found[], all: readonly Rule[]): Acknowledged {
  const reasons = new Map<Found, string>();
  const openOf = (rule: string) => found.filter((each) => each.rule === rule && each.level === 'warning' && !reasons.has(each));
  const idle: (Acknowledgement & { readonly index: number })[] = [];
  for (const [index, each] of acknowledgements.entries()) {
    const meant = openOf(each.rule).find(({ what }) => what === each.about);
    if (meant) reasons.set(meant, each.reason);
    else idle.push({ ...each, index });
  }
  const refused = idle.map(({ index, rule, about }): RefusedAcknowledgement => {
    const open = openOf(rule).map(({ what }) => what);
    if (open.length > 0) return { index, why: about === undefined ? 'unquoted' : 'misquoted', open };
    return { index, why: [...reasons.keys()].some((each) => each.rule === rule) ? 'taken' : absent(rule, found, all), open };
  });
  return { reasons, refused };
}

function absent(id: string, found: readonly Found[], all: readonly Rule[]): Refusal {
  if (found.some((each) => each.rule === id && each.level === 'error')) return 'error';
  const level = found.find((each) => each.rule === id)?.level ?? all.find((rule) => rule.id === id)?.level;
  if (level !== undefined) return level === 'warning' ? 'gone' : level;
  const structural = structureRules.find((rule) => rule.id === id);
  if (!structural) return 'unknown';
  return structural.level === 'error' ? 'error' : 'structure';
}
