import { withoutSpace } from '../../domain/narrative.ts';
import { figureOf } from '../../domain/report.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { hasDigit } from '../../language/numerals.ts';
import type { Finding, Place, Rule, Subject } from '../rule.ts';
import { type IsMeant, noteFaults } from './note-faults.ts';
import { inReason, messages, words } from './notes-agree-with-figures.words.ts';

/**
 * What an editor tells in words may repeat the report's numbers and years; any other number in it answers to nobody. The reason
 * of a decision and the notes of publisher and edition may name other years, and count in words: they tell of papers and of work.
 */
export const notesAgreeWithFigures: Rule = {
  id: 'notes-agree-with-figures',
  group: 'figures',
  level: 'error',
  words,
  find: (subject) => [...ofReport(subject), ...ofNames(subject), ...ofFolders(subject)],
};

const all: IsMeant = () => true;
const withoutYears: IsMeant = ({ kind, text }) => kind !== 'year' && hasDigit.test(text);

function ofReport({ file, report, previous }: Subject): Finding[] {
  const said = (text: string, place: Place, owner?: string) =>
    noteFaults(text, [report], all, previous, owner).map((each) => ({ place, ...each }));
  const reasons = (text: string, place: Place) =>
    noteFaults(text, [report], withoutYears, previous).map((each) => ({ place, ...inReason(each) }));
  return [
    ...statedFigures(file).flatMap(({ note = '', at }) => said(note, { in: 'project', path: [...at, 'note'] }, besideIndicator(at, file))),
    ...report.narrative.remarks.flatMap(({ text }, index) => said(text, { in: 'remark', index })),
    ...(['waivers', 'acknowledged'] as const).flatMap((key) =>
      (file[key] ?? []).flatMap(({ reason }, index) => reasons(reason, { in: 'project', path: [key, index, 'reason'] })),
    ),
  ];
}

const besideIndicator = ([part, index]: readonly PropertyKey[], { indicators }: Subject['file']): string | undefined =>
  part === 'indicators' ? indicators[Number(index)]?.id : undefined;

/** A number in a name or a scope stands in the block that states the figure. */
function ofNames({ file, report }: Subject): Finding[] {
  const { blocks } = report.narrative;
  return statedFigures(file).flatMap(({ id, at, label, scope = '' }) => {
    const beside = withoutSpace(
      figureOf(report, id)
        .statements.map(({ block }) => blocks[block]?.text ?? '')
        .join('\n'),
    );
    return (
      [
        ['label', label],
        ['scope', scope],
      ] as const
    ).flatMap(([key, text]): Finding[] =>
      readNumbers(text)
        .filter((number) => wantsFigure(number) && !beside.includes(withoutSpace(number.text)))
        .map((number) => ({ place: { in: 'project', path: [...at, key] }, ...messages.inName(key, number.text) })),
    );
  });
}

/** The notes of the folders above, once for all their reports. */
function ofFolders({ report, folders: { publisher, edition, reports } }: Subject): Finding[] {
  const ofYear = reports.filter(({ year }) => year === report.year);
  const said = (note: string | undefined, of: typeof reports, place: Place): Finding[] =>
    note && of[0]?.path === report.path ? noteFaults(note, of, withoutYears).map((each) => ({ place, ...each })) : [];
  return [
    ...said(edition?.note, ofYear, { in: 'edition', path: ['note'] }),
    ...said(publisher?.note, reports, { in: 'publisher', path: ['note'] }),
    ...(publisher?.absences ?? []).flatMap(({ reason }, index) =>
      said(reason, reports, { in: 'publisher', path: ['absences', index, 'reason'] }).map((each) => ({ ...each, ...inReason(each) })),
    ),
  ];
}
