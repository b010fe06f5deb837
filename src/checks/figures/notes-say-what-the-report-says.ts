import { statedFigures } from '../../domain/stated-figures.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { everyOneUnsaid, noneBelied, rankUnsaid } from './note-claims/absolutes.ts';
import type { NoteClaim } from './note-claims/claim.ts';
import { changes, comparisons } from './note-claims/counts.ts';
import { directions } from './note-claims/directions.ts';
import { halvesUnsaid } from './note-claims/halves.ts';
import { actsUnsaid, causesUnsaid, eventsUnsaid } from './note-claims/happened.ts';
import { adjustment, source, spending } from './note-claims/money.ts';
import { largestPart, mostOfThem, unheldMost } from './note-claims/most.ts';
import { dates, evaluators, judgements, reviewers } from './note-claims/people.ts';
import { periodBelied } from './note-claims/periods.ts';
import { results } from './note-claims/results.ts';
import { firstOfAll, reportsSaid, yearsInARow } from './note-claims/series.ts';
import { ofSeveral } from './note-claims/several.ts';
import { silence } from './note-claims/silence.ts';
import { mostFromOneSource, shareOfSource, sourcesBeside, unheldSources } from './note-claims/sources.ts';
import { undone } from './note-claims/undone.ts';
import { allReachedAfterAll, grades, groups, oneSource, stages } from './note-claims/wholes.ts';
import { againstTheLastYear, countsOfIndicators, unheldAgainstLastYear } from './note-claims/years.ts';
import { goesOnFromName, messages, words } from './notes-say-what-the-report-says.words.ts';

const wholes: readonly NoteClaim[] = [
  allReachedAfterAll,
  stages,
  oneSource,
  groups,
  grades,
  mostOfThem,
  largestPart,
  sourcesBeside,
  mostFromOneSource,
  shareOfSource,
];
const decidable: readonly NoteClaim[] = [
  spending,
  adjustment,
  silence,
  results,
  changes,
  comparisons,
  undone,
  directions,
  evaluators,
  againstTheLastYear,
  countsOfIndicators,
  noneBelied,
  yearsInARow,
  ...wholes,
];
/** What nobody can hold against a number. */
const unheld: readonly NoteClaim[] = [
  unheldAgainstLastYear,
  unheldSources,
  unheldMost,
  halvesUnsaid,
  firstOfAll,
  rankUnsaid,
  everyOneUnsaid,
];
/** What a note for readers has no business to add; a reason given for a decision may. */
const additions: readonly NoteClaim[] = [source, dates, judgements, reviewers, causesUnsaid, eventsUnsaid, actsUnsaid, ...unheld];

/** What an editor asserts in words without a number is held against what is registered, as far as words can be decided. */
export const notesSayWhatTheReportSays: Rule = {
  id: 'notes-say-what-the-report-says',
  group: 'figures',
  level: 'warning',
  words,
  find: (subject) => [...ofReport(subject), ...ofFolders(subject)],
};

function ofReport(subject: Subject): Finding[] {
  const { file, report } = subject;
  const forReaders = [...decidable, ...additions];
  return [
    ...statedFigures(file).flatMap(({ note = '', at, label, year = report.year }) => {
      const place: Place = { in: 'project', path: [...at, 'note'] };
      const [ofOther] = periodBelied(note, year, report.year);
      return ofOther ? [{ place, ...messages.differs(ofOther.said, ofOther.fact) }] : held(noteOf(label, note), place, forReaders, subject);
    }),
    ...report.narrative.remarks.flatMap(({ text }, index) => held(text, { in: 'remark', index }, forReaders, subject)),
    ...(['waivers', 'acknowledged'] as const).flatMap((key) =>
      (file[key] ?? []).flatMap(({ reason }, index) => held(reason, { in: 'project', path: [key, index, 'reason'] }, decidable, subject)),
    ),
  ];
}

/** A note that begins with what the figure is beside (比年初预算少) goes on from the figure's name. */
const noteOf = (label: string, note: string): string => (goesOnFromName.test(note) ? `${label}${note}` : note);

/** A note above several reports is asked about once, at the first of them. */
function ofFolders(subject: Subject): Finding[] {
  const { report, folders } = subject;
  const { publisher, edition, reports } = folders;
  const ofYear = reports.filter(({ year }) => year === report.year);
  const above = (text: string | undefined, of: typeof reports, place: Place): Finding[] => {
    if (!text || of[0]?.path !== report.path) return [];
    const [count] = reportsSaid(text, of);
    if (count) return [{ place, ...messages.differs(count.said, count.fact) }];
    const own = of.length === 1 ? held(text, place, [...decidable, ...unheld], subject) : [];
    if (own.length > 0) return own;
    const [first] = ofSeveral(text, of, folders, [...decidable, ...unheld]);
    return first ? [{ place, ...messages.differs(first.said, first.fact) }] : [];
  };
  return [
    ...above(edition?.note, ofYear, { in: 'edition', path: ['note'] }),
    ...above(publisher?.note, reports, { in: 'publisher', path: ['note'] }),
  ];
}

function held(text: string, place: Place, claims: readonly NoteClaim[], subject: Subject): Finding[] {
  if (text === '') return [];
  for (const claim of claims) {
    const [first] = claim(text, subject);
    if (first) return [{ place, ...messages.differs(first.said, first.fact) }];
  }
  return [];
}
