import { decimalToText } from '../domain/decimal.ts';
import { derivedGroupSuffixes } from '../domain/derive/beneficiaries.ts';
import { derivedFundIds } from '../domain/derive/funds.ts';
import type { Statement } from '../domain/figure.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { Problem } from '../domain/problem.ts';
import { type StatedFigure, statedFigures, verbatimWords } from '../domain/stated-figures.ts';
import { type LocateFault, locate, occurrences } from '../narrative/locate.ts';
import { messages } from '../text/problems.ts';
import type { Report } from './assemble.ts';
import { gradeId } from './grade.ts';
import type { ProjectRecord } from './records.ts';

const ownIds = [...derivedFundIds, gradeId, 'score', 'beneficiaries-total'];

/** The project file against the narrative: each figure stated where it says it is, each name and reference known. */
export function checkFigures(record: ProjectRecord, file: ProjectFile, narrative: Narrative, report: Report): Map<string, readonly Statement[]> {
  const fault = (rule: string, at: readonly PropertyKey[], words: { what: string; fix: string }): void =>
    report({ rule, severity: 'error', file: record.project.file, ...record.project.positionOf(at), field: at.filter((key) => typeof key === 'string').join(' › '), ...words });

  const figures = statedFigures(file);
  checkIds(file, figures, fault);
  checkReferences(file, figures, fault);
  for (const { at, words } of verbatimWords(file)) {
    if (occurrences(words, narrative.blocks).length === 0) fault('quoteMissing', at, messages.quoteMissing(words));
  }

  const statements = new Map<string, readonly Statement[]>();
  const owners = new Map<string, string>();
  for (const figure of figures) {
    const located = locate(figure, narrative.blocks);
    for (const each of located.faults) fault(each.rule, placeOf(each, figure), wordsOf(each, figure));
    for (const { block, start } of located.statements) {
      const owner = owners.get(`${block}:${start}`);
      if (owner) fault('boundTwice', [...figure.at, 'quotes'], messages.boundTwice(owner));
      owners.set(`${block}:${start}`, figure.id);
    }
    statements.set(figure.id, located.statements);
  }
  return statements;
}

type Fault = (rule: string, at: readonly PropertyKey[], words: Pick<Problem, 'what' | 'fix'>) => void;

function placeOf(fault: LocateFault, { at, quotes }: StatedFigure): PropertyKey[] {
  return fault.rule === 'numberDiffers' ? [...at, 'value'] : [...at, 'quotes', quotes.indexOf(fault.quotation)];
}

function wordsOf(fault: LocateFault, { value, unit }: StatedFigure): Pick<Problem, 'what' | 'fix'> {
  const written = `${decimalToText(value)} ${unit}`;
  if (fault.rule === 'quoteMissing') return messages.quoteMissing(fault.quotation);
  if (fault.rule === 'numberAmbiguous') return messages.numberAmbiguous(written, fault.quotation);
  return messages.numberDiffers(written, fault.quotation, fault.printed);
}

function checkIds(file: ProjectFile, figures: readonly StatedFigure[], fault: Fault): void {
  const reserved = new Set<string>([...ownIds, ...(file.beneficiaries?.groups ?? []).flatMap(({ figure }) => derivedGroupSuffixes.map((suffix) => `${figure.id}-${suffix}`))]);
  const seen = new Set<string>();
  for (const { id, at } of figures) {
    if (seen.has(id)) fault('duplicateId', [...at, 'id'], messages.duplicateId(id));
    else if (reserved.has(id) && !(id === 'score' && at[0] === 'rating') && !(id === 'beneficiaries-total' && at[1] === 'total')) fault('reservedId', [...at, 'id'], messages.reservedId(id));
    seen.add(id);
  }
  const indicators = new Set<string>();
  for (const [i, { id }] of file.indicators.entries()) {
    if (indicators.has(id)) fault('duplicateId', ['indicators', i, 'id'], messages.duplicateId(id));
    indicators.add(id);
  }
}

function checkReferences(file: ProjectFile, figures: readonly StatedFigure[], fault: Fault): void {
  const ids = [...figures.map((each) => each.id), ...derivedFundIds];
  for (const [i, { actual }] of file.indicators.entries()) {
    if (typeof actual !== 'object') continue;
    const [key, id] = 'from' in actual ? ['from', actual.from] : 'atLeast' in actual ? ['atLeast', actual.atLeast] : ['', undefined];
    if (id !== undefined && !ids.includes(id)) fault('unknownFigure', ['indicators', i, 'actual', key], messages.unknownFigure(id, ids));
  }
  const sources = (file.sources ?? []).map((each) => each.name);
  for (const [i, { source }] of file.funds.entries()) {
    if (source !== undefined && !sources.includes(source)) fault('unknownSource', ['funds', i, 'source'], messages.unknownSource(source, sources));
  }
  const { grade, scheme } = file.rating ?? {};
  const names = (scheme?.bands ?? []).flatMap(({ name, alias }) => (alias ? [name, alias] : [name]));
  if (typeof grade === 'object' && scheme && !names.includes(grade.name)) fault('unknownGrade', ['rating', 'grade', 'name'], messages.unknownGrade(grade.name, names));
}
