import type { ReaderNote } from '../domain/report.ts';
import type { Finding, Level, Rule, Subject } from './rule.ts';
import { rules } from './rules.ts';

export interface Found extends Finding {
  readonly rule: string;
  readonly level: Level;
}

export interface Judgement {
  /** Errors, and the warnings that nobody acknowledged. */
  readonly problems: readonly Found[];
  readonly acknowledged: readonly (Found & { readonly reason: string })[];
  readonly notes: readonly ReaderNote[];
  /** Acknowledgements that no warning matches, by their position in the file. */
  readonly stale: readonly number[];
}

/** Every rule over one report. The rules own neither order nor severity of what is shown; this does. */
export function judge(subject: Subject, all: readonly Rule[] = rules): Judgement {
  const found = all.flatMap((rule) => rule.find(subject).map((each): Found => ({ level: rule.level, ...each, rule: rule.id })));
  const acknowledgements = subject.file.acknowledged ?? [];
  const used = new Set<number>();
  const problems: Found[] = [];
  const acknowledged: (Found & { reason: string })[] = [];
  for (const each of found) {
    if (each.level === 'note') continue;
    const index =
      each.level === 'warning'
        ? acknowledgements.findIndex(({ rule, about }) => rule === each.rule && (about === undefined || each.what.includes(about)))
        : -1;
    const acknowledgement = acknowledgements[index];
    if (acknowledgement) {
      used.add(index);
      acknowledged.push({ ...each, reason: acknowledgement.reason });
    } else problems.push(each);
  }
  return { problems, acknowledged, notes: notesOf(found), stale: [...acknowledgements.keys()].filter((index) => !used.has(index)) };
}

/** At most one note a paragraph and rule. */
function notesOf(found: readonly Found[]): ReaderNote[] {
  const notes = found.flatMap(({ level, rule, place, what }) =>
    level === 'note' && place.in === 'narrative' ? [{ rule, block: place.block, text: what }] : [],
  );
  return notes.filter((note, i) => notes.findIndex(({ rule, block }) => rule === note.rule && block === note.block) === i);
}
