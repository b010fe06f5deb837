import type { z } from 'zod';
import { messages } from '../text/editors/problems.ts';
import type { Words } from '../text/editors/words.ts';

interface CheckedPlace {
  /** The last name of its path. */
  readonly key: string;
  readonly isNeeded: boolean;
}

/** What a schema's own check says of a value, by the check's name. */
const custom: Readonly<Record<string, (found: string, params: Readonly<Record<string, unknown>>, place: CheckedPlace) => Words>> = {
  belowFen: (_, { found, unit }) => messages.belowFen(String(found), String(unit)),
  notWhole: (_, { found, unit }) => messages.notWhole(String(found), String(unit)),
  unit: (found) => messages.unit(found),
  moneyUnit: (found) => messages.moneyUnit(found),
  slug: (found) => messages.slug(found),
  year: (found, _, { key }) => messages.year(found, key),
  date: (found, _, { key, isNeeded }) => messages.date(found, key, isNeeded),
  webAddress: (found) => messages.webAddress(found),
  siteAddress: (found) => messages.siteAddress(found),
  annex: (found) => messages.annex(found),
  flag: (found, _, { key }) => messages.flag(found, key),
  quotes: () => messages.quotes,
  wordsAreNumber: (found) => messages.wordsAreNumber(found),
  threshold: (found) => messages.threshold(found),
  thresholdOrder: (found) => messages.thresholdOrder(found),
};

/** Undefined for an issue that no check of ours raised. */
export const customWords = (issue: z.core.$ZodIssue, found: string, place: CheckedPlace): Words | undefined =>
  custom[issue.message]?.(found, issue.code === 'custom' ? (issue.params ?? {}) : {}, place);
