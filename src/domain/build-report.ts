import { monthsTold, releasedOn } from '../language/document-dates.ts';
import { unsignedName } from '../language/unsigned-name.ts';
import { untilDayNoted } from '../language/until-day.ts';
import { derivedText } from '../text/derived.ts';
import { zh } from '../text/readers/zh.ts';
import { accountsIn, wholeIn } from './accounts-in.ts';
import { buildAccount, completionsIn, derivedIn, undisclosedIn } from './derive/account.ts';
import { comparisons } from './derive/compared.ts';
import { evaluatorQuoted, isInferred, knownBodies } from './evaluator.ts';
import { factsOfFile } from './facts-said.ts';
import type { Figure, Statement } from './figure.ts';
import type { ProjectFile } from './files/project-file.ts';
import { inexactPrint } from './inexact-print.ts';
import type { Narrative } from './narrative.ts';
import { partsOf, type Report } from './report.ts';
import { shownDecimals } from './shown-decimals.ts';
import type { SourceDocument } from './source-document.ts';
import { type StatedFigure, statedFigures } from './stated-figures.ts';
import { untilDayOf } from './until-day.ts';

export interface ReportParts {
  readonly publisher: string;
  readonly year: number;
  readonly project: string;
  /** As publisher.yaml has it; empty where that is faulty. */
  readonly publisherName?: string | undefined;
  readonly file: ProjectFile;
  readonly narrative: Narrative;
  readonly source: SourceDocument;
  /** Where the text states each figure; a figure without an entry is stated nowhere, which the check refuses. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** Where the text gives the grade of a subject, by the part's id; that of the whole by ''. */
  readonly gradeStatements: ReadonlyMap<string, Statement>;
}

/** Parsed file and located text to the model that everything else reads. Total: faults were reported before. */
export function buildReport(parts: ReportParts): Report {
  const { publisher, year, project, file, narrative, source } = parts;
  const written = statedFigures(file).map((each) => ({ ...each, statements: parts.statements.get(each.id) ?? [] }));
  const decimalsOf = shownDecimals(written);
  const stated = new Map(
    written.map((each) => [
      each.id,
      toFigure({ ...each, note: noteOf(each, year, narrative) }, year, { decimals: decimalsOf(each), narrative }),
    ]),
  );
  const account = buildAccount(wholeIn(file), {
    ...{ name: file.name, year, narrative, stated, gradeStatements: parts.gradeStatements, scheme: file.rating ?? {} },
    projects: accountsIn(file).flatMap(({ part }) => (part?.kind === 'project' ? [part.name] : [])),
  });
  const accounts = [account, ...partsOf(account)];
  const previous = accounts.flatMap(({ beneficiaries }) => beneficiaries?.groups.flatMap((group) => group.previous?.id ?? []) ?? []);
  const others = accountsIn(file).flatMap((each) => each.file.others ?? []);
  const compared = comparisons(others, stated, { year, narrative }, new Set(previous));
  const lastYears = compared.flatMap((each) => (each.previous?.status === 'derived' ? [each.previous] : []));
  const evaluator = file.evaluation?.by ?? 'unstated';
  const { publisherName = '' } = parts;
  const facts = factsOfFile(file, narrative.blocks);
  const bodies = knownBodies({ narrative, publisherName, facts });
  return {
    publisher,
    publisherName,
    year,
    project,
    path: `${publisher}/${year}/${project}/`,
    name: file.name,
    facts,
    purpose: file.purpose ?? null,
    goal: file.goal ?? null,
    evaluator,
    isEvaluatorInferred: isInferred(evaluator, evaluatorQuoted(file.evaluation?.quote ?? '', bodies, facts), bodies),
    ...account,
    compared,
    policies: (file.policies ?? []).map(({ title, issuers, documentNumber }) => ({
      title,
      issuers: issuers ?? [],
      documentNumber: documentNumber ?? null,
    })),
    figures: [
      ...[...stated.values()].sort(byText),
      ...accounts.flatMap(undisclosedIn),
      ...accounts.flatMap(derivedIn),
      ...accounts.flatMap(completionsIn),
      ...lastYears,
    ],
    computedBefore: [],
    narrative,
    notes: [],
    acknowledged: [],
    source,
    release: {
      publishedDate: file.publishedDate,
      printedDate: printedDate(narrative, year, [...stated.values()]),
      addedDate: file.addedDate,
      sourceAddress: file.sourceAddress,
    },
    receipt: null,
  };
}

/**
 * A day before the end of the year that is reported on is one of something else, or misprinted; but for its last two months where the
 * text tells its money up to a day (截至12月20日), and of nothing later.
 */
function printedDate({ blocks }: Narrative, year: number, figures: readonly Figure[]): string | undefined {
  const days = blocks.flatMap(({ kind, text }) => (kind === 'front' || kind === 'back' ? text.split('\n') : [])).map(releasedOn);
  const later = days.find((day) => day !== undefined && day > `${year}-12-31`);
  if (later || !figures.some(({ note }) => note !== null && untilDayNoted(note))) return later;
  const told = blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? monthsTold(text).map(({ day }) => day) : []));
  return days.find((day) => day !== undefined && day >= `${year}-11-01` && told.every((each) => each <= day));
}

const byText = (a: Figure, b: Figure): number => {
  const [x, y] = [a.statements[0], b.statements[0]];
  return x && y ? x.block - y.block || x.start - y.start : 0;
};

/** The editor's, with what the text says of its time: an amount up to a day stands nowhere as that of a year. */
function noteOf({ note, phase, statements, year: period }: FigureInText, year: number, narrative: Narrative): string | undefined {
  const day = untilDayOf({ phase: phase ?? null, period: period ?? year, statements }, narrative);
  if (day === undefined || (note && untilDayNoted(note))) return note;
  return [derivedText.printedAs(day), ...(note ? [note] : [])].join(zh.report.semicolon);
}

type FigureInText = StatedFigure & Pick<Figure, 'statements'>;

function toFigure(
  each: FigureInText,
  year: number,
  { decimals, narrative }: { readonly decimals: number; readonly narrative: Narrative },
): Figure {
  const { id, label, value, words = null, unit: figureUnit, operator = null, phase = null, scope = '', note = null, statements } = each;
  return {
    id,
    label: value && value.coefficient < 0n ? unsignedName(label) : label,
    value,
    words,
    unit: figureUnit,
    operator,
    period: each.year ?? year,
    phase,
    scope,
    subject: each.subject ?? null,
    status: each.isInapplicable ? 'inapplicable' : 'reported',
    ratio: null,
    formula: null,
    note,
    decimals,
    // A target's comparison is shown as its sign.
    inexact: value && operator === null ? inexactPrint({ statements }, narrative) : null,
    statements,
  };
}
