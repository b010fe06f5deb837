import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Found } from './judge.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure.ts';

type Acknowledgement = NonNullable<ProjectFile['acknowledged']>[number];

/** Why an acknowledgement does not stand. */
export type Refusal = 'gone' | 'about' | 'unquoted' | 'error' | 'note' | 'structure' | 'unknown';

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
  const warningsOf = (rule: string) => found.filter((each) => each.rule === rule && each.level === 'warning' && !reasons.has(each));
  const idle: number[] = [];
  for (const [index, { rule, about, reason }] of acknowledgements.entries()) {
    const meant = warningsOf(rule).find(({ what }) => what === about);
    if (meant) reasons.set(meant, reason);
    else idle.push(index);
  }
  const refused = acknowledgements.flatMap(({ rule, about }, index): RefusedAcknowledgement[] => {
    if (!idle.includes(index)) return [];
    const open = warningsOf(rule).map(({ what }) => what);
    if (open.length === 0) return [{ index, why: absent(rule, found, all), open }];
    return [{ index, why: about === undefined ? 'unquoted' : 'about', open }];
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
