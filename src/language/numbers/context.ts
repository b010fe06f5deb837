import {
  baseNamed,
  changeUnsaid,
  fallBefore,
  fallMark,
  fallNamed,
  fallOfThing,
  fallSaidBefore,
  levelBefore,
  lowerThan,
  relativelyLower,
  shortOfAim,
  speaksOfChange,
  unclearMinus,
} from '../direction-words.ts';
import {
  aboutBefore,
  boundOf,
  keptWithin,
  nearly,
  operatorAfter,
  operatorBefore,
  operatorOf,
  orderAgainstAim,
  reach,
  recent,
  recentFew,
  tenOrMore,
  upTo,
  withoutBound,
} from '../number-words.ts';
import type { Operator } from '../operator.ts';
import { relativeUnits } from '../units.ts';
import type { NarrativeNumber } from './narrative-number.ts';
import { matchAt } from './sticky.ts';

/** How far back a clause is read. */
const clauseReach = 40;

const upToHere = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** The words before win: 不超过 5 以上 is no sentence that a report means. */
export function operatorAround(text: string, start: number, textEnd: number): Operator | null {
  const before = operatorBefore.exec(upToHere(text, start))?.[1];
  if (before !== undefined) return isHeldAgainstAim(text, start, textEnd) ? null : (operatorOf[before] ?? null);
  const [, not, word, sign, cap, without] = matchAt(operatorAfter, text, textEnd) ?? [];
  const bound = boundOf[word ?? sign ?? cap ?? ''] ?? (keptWithin.test(upToHere(text, start)) ? '≤' : null);
  return bound && (not || without) ? (withoutBound[bound] ?? bound) : bound;
}

const isHeldAgainstAim = (text: string, start: number, textEnd: number): boolean =>
  matchAt(orderAgainstAim.behind, text, textEnd) !== undefined &&
  orderAgainstAim.before.test(text.slice(Math.max(0, start - clauseReach), start));

export function isAbout(text: string, start: number, unit: string, isBareMultiplier: boolean): boolean {
  const word = aboutBefore.exec(upToHere(text, start))?.[1];
  if (word === nearly) return !recent.includes(unit) || (recentFew.includes(unit) && matchAt(tenOrMore, text, start) !== undefined);
  return word !== undefined && (word !== upTo || isBareMultiplier);
}

const clauseEnd = /[，,。；;！？\n]/u;

/**
 * Whether the words around a number make it the size of a fall: `change` where it is a change against another time, so that its
 * sign is part of it, `size` where it may as well be the size of what was done (核减 5 万元), `unsaid` where a word of change does
 * not tell whether it is one (同比优化 5%).
 */
export function fallAround(text: string, start: number, unit: string, textEnd: number): NarrativeNumber['fall'] {
  const before = text.slice(Math.max(0, start - clauseReach), start);
  const clause = (before.split(clauseEnd).at(-1) ?? '').trimStart();
  const isRelative = relativeUnits.includes(unit);
  if (shortOfAim.test(clause)) return 'size';
  if (lowerThan.test(clause) || (isRelative && relativelyLower.test(clause))) return 'change';
  if (fallBefore.test(clause) || (isRelative && fallOfThing.test(clause))) return isRelative || baseNamed.test(clause) ? 'change' : 'size';
  if (isRelative && fallSaidBefore.test(before)) return 'change';
  const behind = fallBehind(text, textEnd, clause, isRelative);
  if (behind === null && isRelative && changeUnsaid.test(clause)) return 'unsaid';
  return behind ?? (unclearMinus.test(upToHere(text, start)) ? 'size' : null);
}

function fallBehind(text: string, textEnd: number, clause: string, isRelative: boolean): 'change' | 'size' | null {
  if (isRelative && !levelBefore.test(clause) && matchAt(fallNamed, text, textEnd)) return 'change';
  const mark = matchAt(fallMark, text, textEnd);
  if (!mark) return null;
  if (speaksOfChange.test(clause)) return isRelative || baseNamed.test(clause) ? 'change' : 'size';
  const isAlone = clause.trim() === '' && /^[^\S\n]*(?:\n|$)/.test(text.slice(textEnd + mark[0].length));
  return isAlone ? 'size' : null;
}
