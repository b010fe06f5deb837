import { chartsOf } from '../charts/charts-of.ts';
import type { Archive, Publisher } from '../domain/archive.ts';
import type { ComparedFigure, ComputedBefore } from '../domain/compared-figure.ts';
import type { Figure, Statement } from '../domain/figure.ts';
import { lastYearSaid } from '../domain/last-year-said.ts';
import {
  type Account,
  type Beneficiaries,
  type Group,
  type Indicator,
  type Part,
  type Rating,
  type Report,
  sourcesOf,
} from '../domain/report.ts';
import { beforeOf } from '../domain/year-before.ts';
import { type Decimal, decimalToText } from '../language/decimal.ts';
import { explain } from '../presenting/explain.ts';
import { exactText } from '../presenting/shown.ts';
import { jsonComment } from '../text/readers/downloads.ts';
import { addressOf, figureAddress, fileAddress, type SiteAddress } from './addresses.ts';
import type { FiguresJson } from './figures-json-schema.ts';

/** Everything the report's data says, in one file. A figure stands once, in `figures`; all else names it by id. */
export function buildFiguresJson(report: Report, publisher: Publisher, { site }: Archive, address: SiteAddress): FiguresJson {
  const { year, project, name, narrative, purpose, goal, evaluator, source, policies } = report;
  const { title, annex } = narrative;
  return {
    $comment: jsonComment,
    documentation: addressOf(address, 'data/'),
    schemaVersion: 2,
    site: { title: site.title, role: site.role, licence: site.contentLicence },
    publisher: {
      id: publisher.id,
      name: publisher.name,
      region: publisher.region ?? null,
      fictional: publisher.fictional ?? false,
    },
    report: {
      year,
      project,
      name,
      title,
      annex,
      address: addressOf(address, report.path),
      purpose,
      goal,
      evaluator,
      evaluatorInferred: report.isEvaluatorInferred,
      facts: report.facts.map(({ key, name, words, place }) => ({ key, name, words, place })),
    },
    source: {
      file: source.file,
      bytes: source.bytes,
      sha256: source.sha256,
      address: fileAddress(address, report, source.file),
    },
    figures: report.figures.map((figure) => figureEntry(figure, report, address)),
    ...accountEntry(report, report, address),
    compared: report.compared.map((each) => comparedEntry(each, report, address)),
    policies: policies.map(({ title, issuers, documentNumber }) => ({ title, issuers: [...issuers], documentNumber })),
    charts: chartsOf(report).map(({ id }) => id),
    notes: report.notes.map(({ rule, block, text }) => ({ rule, text, place: narrative.blocks[block]?.place ?? '' })),
  };
}

function figureEntry(figure: Figure, report: Report, address: SiteAddress): FiguresJson['figures'][number] {
  const { id, label, words, unit, operator, period, phase, scope, subject, status } = figure;
  const { formula, ratio, note, value, decimals, inexact, statements } = figure;
  return {
    ...{ id, label, value: exactText(figure), words, unit, operator, period, phase, scope, subject, status },
    formula: formula && { kind: formula.kind, of: [...formula.of], text: explain(figure, report) },
    ratio: ratio && {
      numerator: decimalToText(ratio.numerator),
      denominator: decimalToText(ratio.denominator),
      scope: ratio.scope,
    },
    note,
    ...(value && decimals > value.scale ? { decimals } : {}),
    ...(inexact ? { inexact } : {}),
    address: figureAddress(address, report, id),
    statements: statements.map((statement) => statementEntry(statement, report, address)),
  };
}

function accountEntry(account: Account, report: Report, address: SiteAddress) {
  const { indicators, beneficiaries, rating, parts, listed, inapplicable } = account;
  return {
    funds: fundsEntry(account),
    indicators: indicators.map(indicatorEntry),
    beneficiaries: beneficiaries && beneficiariesEntry(beneficiaries, report, address),
    rating: rating && ratingEntry(rating, report, address),
    listed: listed.map(({ kind, phase, sum, rest }) => ({ kind, phase, sum: idOf(sum), rest: idOf(rest) })),
    parts: parts.map((part) => partEntry(part, report, address)),
    inapplicable: inapplicable.map(({ of, figure }) => ({ of, figure: figure.id })),
  };
}

const partEntry = (part: Part, report: Report, address: SiteAddress): FiguresJson['parts'][number] => ({
  ...{ id: part.id, kind: part.kind, name: part.name, project: part.project, quotation: part.quote },
  facts: part.facts.map((each) => ({ ...each })),
  ...accountEntry(part, report, address),
});

const statementEntry = ({ anchor, place, quotation, printed }: Statement, report: Report, address: SiteAddress) => ({
  ...{ anchor, address: figureAddress(address, report, anchor) },
  ...{ place, quotation, printed },
});

function fundsEntry(account: Account): FiguresJson['funds'] {
  const { funds } = account;
  return {
    stated: idsOf(funds.stated),
    initialBudget: idOf(funds.initialBudget),
    adjustedBudget: idOf(funds.adjustedBudget),
    finalAccount: idOf(funds.finalAccount),
    unspent: idOf(funds.unspent),
    executionRate: idOf(funds.executionRate),
    noExecutionRate: funds.noRate,
    conflicting: idsOf(funds.conflicting),
    ...(funds.elsewhere === null ? {} : { elsewhere: funds.elsewhere }),
    sources: sourcesOf(account).map(({ name, figures }) => ({ name, figures: idsOf(figures) })),
  };
}

function indicatorEntry(indicator: Indicator): FiguresJson['indicators'][number] {
  const { id, path, definition, target, untargeted, aimed, actual, basis, instead, verdict, unjudged, completion, reason, weight, score } =
    indicator;
  return {
    ...{ id, path: [...path], definition, target: idOf(target), actual: idOf(actual), basis, instead, verdict, unjudged },
    ...(untargeted === null ? {} : { untargeted }),
    ...(aimed === null ? {} : { aimed }),
    ...{ completion: idOf(completion), reason, weight: exact(weight), score: exact(score) },
  };
}

function beneficiariesEntry({ total, groups }: Beneficiaries, report: Report, address: SiteAddress): FiguresJson['beneficiaries'] {
  return {
    total: total.id,
    groups: groups.map((group) => ({
      figure: group.figure.id,
      growth: idOf(group.growth),
      previous: idOf(group.previous),
      parts: idsOf(group.parts),
      listed: idOf(group.listed),
      remainder: idOf(group.remainder),
      ...lastYearEntry(group, report, address),
      sensitive: group.sensitive,
    })),
  };
}

function lastYearEntry(group: Group, report: Report, address: SiteAddress) {
  const said = group.growth && lastYearSaid(group, report);
  const before = beforeOf(group, report);
  return {
    lastYearSaid: said && { kind: said.kind, value: decimalToText(said.value) },
    before: before ? beforeEntry(before, address) : null,
  };
}

const beforeEntry = ({ year, stated, agrees, path }: ComputedBefore, address: SiteAddress) => ({
  ...{ year, value: exactText(stated), unit: stated.unit, agrees },
  address: figureAddress(address, { path }, stated.id),
});

function comparedEntry({ figure, change, direction, previous }: ComparedFigure, report: Report, address: SiteAddress) {
  const before = report.computedBefore.find(({ of }) => of === (previous?.id ?? change.id));
  return {
    ...{ figure: figure.id, change: change.id, direction, previous: idOf(previous) },
    before: before ? beforeEntry(before, address) : null,
  };
}

function ratingEntry({ grade, score, statement, bands }: Rating, report: Report, address: SiteAddress): FiguresJson['rating'] {
  return {
    grade,
    score: score.id,
    statement: statement && statementEntry(statement, report, address),
    bands: bands.map(({ name, alias, from, to }) => ({ name, alias, from: exact(from), to: exact(to) })),
  };
}

const idOf = (figure: Figure | null): string | null => figure?.id ?? null;
const idsOf = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id);
const exact = (value: Decimal | null): string | null => value && decimalToText(value);
