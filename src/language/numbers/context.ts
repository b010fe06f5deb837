import {
  aboutBefore,
  boundOf,
  fallBefore,
  minusBefore,
  nearly,
  operatorAfter,
  operatorBefore,
  operatorOf,
  reach,
  recent,
  upTo,
  withoutBound,
} from '../number-words.ts';
import type { Operator } from '../operator.ts';
import { unit as unitWords } from '../units.ts';
import { matchAt } from './sticky.ts';

const upToHere = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);

/** Start of the minus that belongs to the number at `start`, or `start` itself. */
export function minusAt(text: string, start: number): number {
  const sign = matchAt(minusBefore, text, start)?.[1];
  return start - (sign?.length ?? 0);
}

/** The words before win: 不超过 5 以上 is no sentence that a report means. */
export function operatorAround(text: string, start: number, textEnd: number): Operator | null {
  const before = operatorBefore.exec(upToHere(text, start))?.[1];
  if (before !== undefined) return operatorOf[before] ?? null;
  const [, not, word, sign] = matchAt(operatorAfter, text, textEnd) ?? [];
  const bound = boundOf[word ?? sign ?? ''] ?? null;
  return bound && not ? (withoutBound[bound] ?? bound) : bound;
}

export function isAbout(text: string, start: number, unit: string, isBareMultiplier: boolean): boolean {
  const word = aboutBefore.exec(upToHere(text, start))?.[1];
  if (word === nearly) return !recent.includes(unit);
  return word !== undefined && (word !== upTo || isBareMultiplier);
}

export const isFall = (text: string, start: number, unit: string): boolean =>
  (unit === unitWords.percent || unit === unitWords.percentagePoint) && matchAt(fallBefore, text, start) !== undefined;
