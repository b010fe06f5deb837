import { releaseOf } from '../../domain/release.ts';
import type { Report } from '../../domain/report.ts';
import { factWordsOf, forEachFact } from '../../domain/report-facts.ts';
import { insteadOf, isMarked } from '../../presenting/apart.ts';
import { tableNotes, tableWords } from '../../text/readers/downloads.ts';
import { reportColumnWords, reportNotes } from '../../text/readers/report-table.ts';
import { evaluatorWords } from '../../text/vocabulary.ts';
import { addressOf } from '../addresses.ts';
import { noteOf as dataNote, joined, valueText } from './figure-cells.ts';
import { reportKey, subjectCells, subjectForms } from './subject-cells.ts';
import type { TableSubject } from './table.ts';
import { always, type ColumnForm, inPoints, tableOf } from './table-of.ts';

/** The reports: what each is called, who rated the project and how, when it came out, and which document it was made from. */
export const reportsTable = tableOf({
  id: 'reports',
  ...tableWords.reports,
  titleEn: 'Reports',
  words: reportColumnWords,
  forms: {
    ...subjectForms,
    title: ['string', 'Title', always],
    annex: ['string', 'Annex number'],
    evaluator: ['string', 'Evaluator', { ...always, values: Object.values(evaluatorWords) }],
    grade: ['string', 'Grade'],
    score: ['number', 'Score in points', inPoints],
    bands: ['string', 'Grades and their bounds, as printed'],
    published_date: ['date', 'Date of publication by the body'],
    added_date: ['date', 'Date on which this site took it in', always],
    official_address: ['string', 'Official web page'],
    notes: ['integer', 'Number of remarks by this site', always],
    note: ['string', 'Note'],
    address: ['string', 'Permanent address', always],
    source_file: ['string', 'File of the official document', always],
    source_sha256: ['string', 'SHA-256 of the official document', always],
    evaluator_inferred: ['boolean', 'Evaluator inferred by this site', always],
    ...forEachFact((key): ColumnForm => ['string', factWordsOf(key).titleEn]),
  },
  key: reportKey,
  label: 'project_name',
  preview: ['project_name', 'publisher_name', 'year', 'grade', 'score', 'evaluator', 'evaluator_inferred', 'published_date'],
  covers: () => true,
  rows: (subject) => [cells(subject)],
});

function cells(subject: TableSubject) {
  const { report, edition, site } = subject;
  const release = releaseOf(report, edition);
  const { narrative, evaluator, rating, source, notes } = report;
  return {
    ...subjectCells(subject),
    title: narrative.title,
    annex: narrative.annex ?? '',
    evaluator: evaluatorWords[evaluator],
    grade: rating?.grade ?? '',
    score: valueText(rating?.score ?? null),
    bands: rating?.schemeQuote ?? '',
    published_date: release.publishedDate ?? '',
    added_date: release.addedDate,
    official_address: release.sourceAddress ?? '',
    notes: String(notes.length),
    note: noteOf(subject),
    address: addressOf(site, report.path),
    source_file: source.file,
    source_sha256: source.sha256,
    evaluator_inferred: String(report.isEvaluatorInferred),
    ...forEachFact((key) => report.facts.find((each) => each.key === key)?.words ?? ''),
  };
}

/** Why cells are empty, and what the editor says of the score. */
function noteOf({ report, edition }: TableSubject): string {
  const { publishedDate, sourceAddress } = releaseOf(report, edition);
  const { unpublished, apart } = emptyOf(report);
  const unknown = [
    ...(publishedDate ? [] : [reportColumnWords.published_date.title]),
    ...(sourceAddress ? [] : [reportColumnWords.official_address.title]),
  ];
  return joined([
    ...(unpublished.length > 0 ? [reportNotes.unpublished(unpublished)] : []),
    ...apart,
    ...(unknown.length > 0 ? [reportNotes.unknown(unknown)] : []),
    report.rating?.score.note ?? '',
  ]);
}

/** What the whole does not state: nobody does, or its parts do. */
function emptyOf(report: Report): { readonly unpublished: readonly string[]; readonly apart: readonly string[] } {
  const { rating } = report;
  const empty = [
    ...(rating?.grade || isMarked(report, 'grade') ? [] : [{ what: reportColumnWords.grade.title, instead: insteadOf(report, 'grade') }]),
    ...(rating?.score.value || rating?.score.note || isMarked(report, 'score')
      ? []
      : [{ what: reportNotes.score, instead: insteadOf(report, 'score') }]),
    ...(rating?.schemeQuote ? [] : [{ what: reportColumnWords.bands.title, instead: undefined }]),
  ];
  return {
    unpublished: empty.flatMap(({ what, instead }) => (instead ? [] : [what])),
    apart: [
      ...empty.flatMap(({ what, instead }) => (instead ? [reportNotes.apart(what, instead)] : [])),
      ...report.inapplicable.flatMap(({ of, figure }) =>
        (of === 'score' && !rating?.score.value) || (of === 'grade' && !rating?.grade)
          ? [tableNotes.marked([figure.label], dataNote(figure))]
          : [],
      ),
    ],
  };
}
