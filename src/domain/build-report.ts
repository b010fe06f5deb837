import { unit } from '../language/units.ts';
import { derivedText } from '../text/derived.ts';
import { buildGroup } from './derive/beneficiaries.ts';
import { buildFunds } from './derive/funds.ts';
import { buildIndicator } from './derive/indicators.ts';
import { isInferred } from './evaluator.ts';
import { factsOfFile } from './facts-said.ts';
import type { Figure, FigureStatus, Statement } from './figure.ts';
import type { ProjectFile } from './files/project-file.ts';
import type { Narrative } from './narrative.ts';
import { type Beneficiaries, indicatorName, type Rating, type Report, type SourceDocument } from './report.ts';
import { scoreSaidInstead, totalSaidInstead } from './said-instead.ts';
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
  readonly gradeStatement: Statement | null;
}

/** Parsed file and located text to the model that everything else reads. Total: faults were reported before. */
export function buildReport(parts: ReportParts): Report {
  const { publisher, year, project, file, narrative, source } = parts;
  const stated = new Map(statedFigures(file).map((each) => [each.id, toFigure(each, year, parts.statements.get(each.id) ?? [])]));
  const funds = buildFunds(file, stated, year, narrative.blocks);
  const beneficiaries = buildBeneficiaries(file, stated, { year, narrative });
  const rating = buildRating(file, stated, { year, narrative }, parts.gradeStatement);

  const derived = [
    funds.adjustedBudget,
    funds.unspent,
    funds.executionRate,
    ...(beneficiaries?.groups.flatMap((group) => [group.previous, group.listed, group.remainder]) ?? []),
  ].filter(is('derived'));
  const known = new Map([...stated, ...derived.map((figure): [string, Figure] => [figure.id, figure])]);
  const undisclosed = [beneficiaries?.total, rating?.score].filter(is('undisclosed'));

  const names = file.indicators.map(indicatorName);
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
    funds,
    indicators: file.indicators.map((each) => buildIndicator(each, known, narrative.blocks, names)),
    beneficiaries,
    rating,
    policies: (file.policies ?? []).map(({ title, issuers, documentNumber }) => ({
      title,
      issuers: issuers ?? [],
      documentNumber: documentNumber ?? null,
    })),
    figures: [...[...stated.values()].sort(byText), ...undisclosed, ...derived],
    computedBefore: [],
    narrative,
    notes: [],
    acknowledged: [],
    source,
    release: { publishedDate: file.publishedDate, addedDate: file.addedDate, sourceAddress: file.sourceAddress },
    receipt: null,
  };
}

const is =
  (status: FigureStatus) =>
  (figure: Figure | null | undefined): figure is Figure =>
    figure?.status === status;

const byText = (a: Figure, b: Figure): number => {
  const [x, y] = [a.statements[0], b.statements[0]];
  return x && y ? x.block - y.block || x.start - y.start : 0;
};

function toFigure(each: StatedFigure, year: number, statements: readonly Statement[]): Figure {
  const { id, label, value, unit: figureUnit, operator = null, phase = null, scope = '', note = null } = each;
  return {
    id,
    label,
    value,
    unit: figureUnit,
    operator,
    period: each.year ?? year,
    phase,
    scope,
    status: 'reported',
    ratio: null,
    formula: null,
    note,
    statements,
  };
}

const undisclosed = (id: string, label: string, figureUnit: string, period: number, said: string | null): Figure => ({
  ...{ id, label, unit: figureUnit, period, value: null, operator: null, phase: null, scope: '', status: 'undisclosed' },
  ...{ ratio: null, formula: null, note: said && derivedText.saidInstead(said), statements: [] },
});

function buildBeneficiaries(
  file: ProjectFile,
  stated: ReadonlyMap<string, Figure>,
  text: Pick<Report, 'narrative' | 'year'>,
): Beneficiaries | null {
  const { year } = text;
  if (!file.beneficiaries) return null;
  const { total, groups = [] } = file.beneficiaries;
  const groupUnit = groups[0]?.figure.unit ?? unit.persons;
  return {
    total:
      typeof total === 'string'
        ? undisclosed('beneficiaries-total', derivedText.beneficiariesTotal, groupUnit, year, totalSaidInstead(text.narrative))
        : (stated.get(total.id) as Figure),
    groups: groups.map((group) => buildGroup(group, stated, text)),
  };
}

function buildRating(
  file: ProjectFile,
  stated: ReadonlyMap<string, Figure>,
  { year, narrative }: Pick<Report, 'narrative' | 'year'>,
  statement: Statement | null,
): Rating | null {
  if (!file.rating) return null;
  const { grade, score } = file.rating;
  return {
    grade: typeof grade === 'string' ? null : grade.name,
    statement,
    score:
      typeof score === 'string'
        ? undisclosed('score', derivedText.score, unit.points, year, scoreSaidInstead(narrative))
        : (stated.get(score.id) as Figure),
    ...schemeOf(file.rating),
  };
}

/** The report's own grades; none where the editor registered no scheme. */
export const schemeOf = ({ scheme }: Pick<NonNullable<ProjectFile['rating']>, 'scheme'>): Pick<Rating, 'bands' | 'schemeQuote'> => ({
  bands: (scheme?.bands ?? []).map(({ name, alias = null, from = null, to = null }) => ({ name, alias, from, to })),
  schemeQuote: scheme?.quote ?? null,
});
