import type { ReaderNote } from '../domain/reader-note.ts';
import { withinQuotes } from '../text/quoted.ts';
import { acknowledge, type RefusedAcknowledgement } from './acknowledge.ts';
import { coveredPlace } from './acknowledged-places.ts';
import { findByAccount } from './by-account.ts';
import { numberIsBound } from './prose/number-is-bound.ts';
import type { Finding, Found, Rule, Subject } from './rule.ts';
import { rules } from './rules.ts';
import { otherYearInTitle } from './titled-year.ts';

export interface Judgement {
  /** Errors, and the warnings that nobody acknowledged. */
  readonly problems: readonly Found[];
  readonly acknowledged: readonly (Found & { readonly reason: string })[];
  readonly notes: readonly ReaderNote[];
  readonly refused: readonly RefusedAcknowledgement[];
}

/** Every rule over one report. The rules own neither order nor severity of what is shown; this does. */
export function judge(subject: Subject, all: readonly Rule[] = rules): Judgement {
  const charts = new Set(subject.report.narrative.placements.map(({ chart }) => chart));
  const isQuiet = ({ quiet, chart }: Rule): boolean => quiet === true || (chart !== undefined && charts.has(chart));
  const isMisfiled = otherYearInTitle(subject.report) !== undefined;
  const asked = isMisfiled ? all.filter(({ ofYears }) => !ofYears) : all;
  const found = asked.flatMap((rule) =>
    findByAccount(rule, subject).map((each): Found => ({ level: rule.level, ...asQuoted(each), rule: rule.id, quiet: isQuiet(rule) })),
  );
  const told = found.flatMap(({ level, numbers = [] }) => (level === 'error' ? numbers : []));
  const isTold = ({ rule, place }: Found): boolean =>
    rule === numberIsBound.id &&
    place.in === 'narrative' &&
    told.some(({ block, start }) => block === place.block && start === place.start);
  const { reasons, refused } = acknowledge(subject.file.acknowledged ?? [], found, all, (each) => coveredPlace(each, subject));
  return {
    problems: found.filter((each) => each.level !== 'note' && !reasons.has(each) && !isTold(each)),
    acknowledged: [...reasons].map(([each, reason]) => ({ ...each, reason })),
    notes: notesOf(found),
    refused,
  };
}

/** What is to be copied, in the remedy, stays as it is printed. */
const asQuoted = (found: Finding): Finding => ({ ...found, what: withinQuotes(found.what) });

/** At most one note a paragraph and rule. */
function notesOf(found: readonly Found[]): ReaderNote[] {
  const notes = found.flatMap(({ level, rule, quiet, place, what }): ReaderNote[] =>
    level === 'note' && place.in === 'narrative' ? [{ rule, block: place.block, text: what, quiet }] : [],
  );
  return notes.filter((note, i) => notes.findIndex(({ rule, block }) => rule === note.rule && block === note.block) === i);
}
