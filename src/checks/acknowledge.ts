import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Found } from './judge.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure.ts';

type Acknowledgement = NonNullable<ProjectFile['acknowledged']>[number];

/** Why an acknowledgement does not stand. */
export type Refusal = 'gone' | 'several' | 'about' | 'error' | 'note' | 'structure' | 'unknown';

export interface RefusedAcknowledgement {
  /** Its position in the file. */
  readonly index: number;
  readonly why: Refusal;
}

interface Acknowledged {
  readonly reasons: ReadonlyMap<Found, string>;
  readonly refused: readonly RefusedAcknowledgement[];
}

/** Each acknowledgement with the warnings that it lets stand. One that names no words lets a single warning stand, never several unseen. */
export function acknowledge(acknowledgements: readonly Acknowledgement[], found: readonly Found[], all: readonly Rule[]): Acknowledged {
  const reasons = new Map<Found, string>();
  const refused: RefusedAcknowledgement[] = [];
  for (const [index, { rule, about, reason }] of acknowledgements.entries()) {
    const warnings = found.filter((each) => each.rule === rule && each.level === 'warning');
    const open = warnings.filter((each) => !reasons.has(each) && (about === undefined || each.what.includes(about)));
    if (open.length === 1 || (open.length > 1 && about !== undefined)) for (const each of open) reasons.set(each, reason);
    else refused.push({ index, why: open.length > 1 ? 'several' : warnings.length > 0 ? missed(about) : absent(rule, found, all) });
  }
  return { reasons, refused };
}

const missed = (about: string | undefined): Refusal => (about === undefined ? 'gone' : 'about');

function absent(id: string, found: readonly Found[], all: readonly Rule[]): Refusal {
  if (found.some((each) => each.rule === id && each.level === 'error')) return 'error';
  const level = found.find((each) => each.rule === id)?.level ?? all.find((rule) => rule.id === id)?.level;
  if (level !== undefined) return level === 'warning' ? 'gone' : level;
  const structural = structureRules.find((rule) => rule.id === id);
  if (!structural) return 'unknown';
  return structural.level === 'error' ? 'error' : 'structure';
}
