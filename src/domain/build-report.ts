import { releasedOn } from '../language/document-dates.ts';
import { accountsIn, wholeIn } from './accounts-in.ts';
import { buildAccount, completionsIn, derivedIn, undisclosedIn } from './derive/account.ts';
import { comparisons } from './derive/compared.ts';
import { isInferred } from './evaluator.ts';
import { factsOfFile } from './facts-said.ts';
import type { Figure, Statement } from './figure.ts';
import type { ProjectFile } from './files/project-file.ts';
import type { Narrative } from './narrative.ts';
import { partsOf, type Report } from './report.ts';
import { shownDecimals } from './shown-decimals.ts';
import type { SourceDocument } from './source-document.ts';
import { type StatedFigure, statedFigures } from './stated-figures.ts';

export interface ReportParts {
  readonly publisher: string;
  readonly year: number;
  readonly project: string;
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
  const stated = new Map(written.map((each) => [each.id, toFigure(each, year, decimalsOf(each))]));
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
  return {
    publisher,
    year,
    project,
    path: `${publisher}/${year}/${project}/`,
    name: file.name,
    facts: factsOfFile(file, narrative.blocks),
    purpose: file.purpose ?? null,
    goal: file.goal ?? null,
    evaluator,
    isEvaluatorInferred: isInferred(evaluator, file.evaluation?.quote ?? '', narrative.title),
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
      printedDate: printedDate(narrative, year),
      addedDate: file.addedDate,
      sourceAddress: file.sourceAddress,
    },
    receipt: null,
  };
}

/** A day before the end of the year that is reported on is one of something else, or misprinted. */
const printedDate = ({ blocks }: Narrative, year: number): string | undefined =>
  blocks
    .flatMap(({ kind, text }) => (kind === 'front' || kind === 'back' ? text.split('\n') : []))
    .map(releasedOn)
    .find((day) => day !== undefined && day > `${year}-12-31`);

const byText = (a: Figure, b: Figure): number => {
  const [x, y] = [a.statements[0], b.statements[0]];
  return x && y ? x.block - y.block || x.start - y.start : 0;
};

function toFigure(each: StatedFigure & Pick<Figure, 'statements'>, year: number, decimals: number): Figure {
  const { id, label, value, words = null, unit: figureUnit, operator = null, phase = null, scope = '', note = null, statements } = each;
  return {
    id,
    label,
    value,
    words,
    unit: figureUnit,
    operator,
    period: each.year ?? year,
    phase,
    scope,
    subject: each.subject ?? null,
    status: 'reported',
    ratio: null,
    formula: null,
    note,
    decimals,
    statements,
  };
}
