import { indicatorName, sourcesOf } from '../../../domain/report.ts';
import { allOf } from '../../../language/all-of.ts';
import { indicatorsNamed } from '../note-counts.ts';
import { falseDenials } from '../note-faults.ts';
import {
  deniedBefore,
  deniedBehind,
  messages,
  sourceDenied,
  targetDenied,
  weightDenied,
  wordsOfAnyNumber,
} from '../notes-say-what-the-report-says.words.ts';
import type { NoteClaim, NoteSubject } from './claim.ts';

/** 没有公布男童人数: a number that the report states under that name, or an indicator whose result it states. */
export const silence: NoteClaim = (text, subject) =>
  [deniedBefore, deniedBehind].flatMap((pattern) =>
    allOf(text, pattern).flatMap(({ 0: words, 1: what = '' }) => {
      const name = statedAs(what, subject);
      // What is refused need not be asked about.
      if (!name || falseDenials(words, subject.report).length > 0) return [];
      return [{ said: words.replace(/^[，,。；;、：:]/u, ''), fact: messages.facts.stated(name) }];
    }),
  );

const bare = (name: string): string => name.replace(wordsOfAnyNumber, '');

/** By its whole name, or by the end of it where only one is called so: 满意度 of 监护人满意度. */
function statedAs(what: string, { report }: NoteSubject): string | undefined {
  const { figures, indicators } = report;
  if (sourceDenied.test(what)) return sourcesOf(report).length > 0 ? what : undefined;
  if (weightDenied.test(what) && indicators.length > 0) return indicators.every(({ weight }) => weight !== null) ? what : undefined;
  if (targetDenied.test(what) && indicatorsNamed(what, indicators).some(({ target }) => target)) return what;
  const core = bare(what);
  if (core.length < 2) return undefined;
  const names = [
    ...figures.flatMap(({ label, status, operator }) => (status === 'reported' && operator === null ? [label] : [])),
    ...indicators.flatMap(({ basis, path }) => (basis === 'reported' ? [indicatorName({ path })] : [])),
  ];
  const ends = [...new Set(names.filter((name) => core.length > 2 && bare(name).endsWith(core)).map(bare))];
  return names.find((name) => bare(name) === core) ?? (ends.length === 1 ? names.find((name) => bare(name) === ends[0]) : undefined);
}
