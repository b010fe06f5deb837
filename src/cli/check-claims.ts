import { claimsWords as words } from '../text/editors/claims.ts';
import type { CheckScope } from './check-scope.ts';

/** More than a screen or two is not read: then the check only tells how to ask. */
export const few = 5;

/** All that was asked about. */
export const claimsText = (claims: readonly string[], { part }: CheckScope): string =>
  claims.length === 0 ? words.none(part) : [words.intro, ...claims].join('\n\n');

/** At the end of a check. */
export const claimsAtEnd = (reports: number, claims: readonly string[], scope: CheckScope): string =>
  reports > few ? words.many(reports) : claimsText(claims, scope);
