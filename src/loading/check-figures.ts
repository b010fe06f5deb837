import type { Statement } from '../domain/figure.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import { isIdOfName } from '../domain/id-of-name.ts';
import { type Narrative, withoutSpace } from '../domain/narrative.ts';
import { type StatedFigure, statedFigures, verbatimWords } from '../domain/stated-figures.ts';
import { type Decimal, decimal, decimalToText, equals, multiply } from '../language/decimal.ts';
import { readNumbers } from '../language/numbers/read-numbers.ts';
import { type LocateFault, type Occurrence, occurrences } from '../narrative/locate.ts';
import { partingOf, printedPiece } from '../narrative/parting.ts';
import type { Problem } from '../text/editors/problem.ts';
import { fieldName, messages } from '../text/editors/problems.ts';
import { type FigureFault, type IdHolder, idFaults, referenceFaults, uncountable } from './check-ids.ts';
import { type LocatedFigure, locatedIn, wordsOverOthers } from './located-figures.ts';
import { missingWords, withoutFollowing } from './missing-words.ts';
import type { Outcome } from './outcome.ts';
import { ownPlaces } from './own-places.ts';
import type { WholeProject } from './records.ts';
import type { SoundParts } from './sound-parts.ts';
import { rejoined, splitQuotations } from './split-quotations.ts';

export interface CheckedFigures {
  readonly located: readonly LocatedFigure[];
  /** Where the text most likely has what is quoted of it otherwise. */
  readonly meant: readonly Occurrence[];
}

/**
 * The project file against the narrative: each figure stated where it says it is, each name and reference known. `written`: where in
 * the file as written a path leads, and what a part left out of a faulty one may be called.
 */
export function checkFigures(
  record: WholeProject,
  file: ProjectFile,
  narrative: Narrative,
  written: Pick<SoundParts, 'writtenAt' | 'mayName'>,
): Outcome<CheckedFigures> {
  const figures = statedFigures(file);
  const { writtenAt, mayName } = written;
  const lineOf = (path: readonly PropertyKey[]) => record.project.positionOf(writtenAt(path))?.line;
  const foundAt = (path: readonly PropertyKey[]) => ({ field: fieldName(writtenAt(path)), line: lineOf(path) });
  const usedTwice = ({ id, as, name }: IdHolder, { at }: IdHolder) => {
    const isMade = isIdOfName(id);
    const first = { ...foundAt(at), line: lineOf(isMade ? at : [...at, 'id']) };
    return isMade ? messages.sameName(as, name, first) : messages.duplicateId(id, first);
  };
  const faults: FigureFault[] = idFaults(file, figures, usedTwice);
  for (const { name, fault } of referenceFaults(file, figures, foundAt)) if (!mayName(name)) faults.push(fault);
  faults.push(...uncountable(file, figures));
  const fault = (...each: FigureFault) => void faults.push(each);
  const isReportedAlready = standsInOfficialTextOnly(record, narrative);
  const missing = missingWords(narrative.blocks);
  for (const { at, words } of verbatimWords(file)) {
    if (!isReportedAlready(words) && occurrences(words, narrative.blocks).length === 0) fault('quote-missing', at, missing.said(at, words));
  }

  const ownPlacesOf = ownPlaces(file, narrative.blocks);
  const owners = new Map<string, string>();
  const anchors = new Set(figures.map(({ id }) => id));
  const all: LocatedFigure[] = [];
  for (const figure of figures) {
    const split = splitQuotations(figure, record.project, narrative);
    for (const { index, whole } of split) fault('quote-split', [...figure.at, 'quotes', index], messages.quoteSplit(whole));
    const located = locatedIn(narrative, { ...figure, quotes: rejoined(figure.quotes, split) }, ownPlacesOf(figure));
    for (const each of located.faults)
      if (!isReportedAlready(each.quotation)) {
        const at = placeOf(each, figure);
        fault(each.rule, at, each.rule === 'quote-missing' ? missing.said(at, each.quotation) : wordsOf(each, figure));
      }
    for (const again of repeatedQuotes(located.statements)) {
      const index = figure.quotes.lastIndexOf(again.quotation);
      fault('bound-twice', [...figure.at, 'quotes', ...(index < 0 ? [] : [index])], messages.quotedTwice(again));
    }
    for (const { block, start, end, anchor, printed } of located.statements) {
      if (narrative.blocks[block]?.seams.some((seam) => start < seam && seam < end))
        fault('number-cut', [...figure.at, 'quotes'], messages.numberCut(printed));
      if (anchor !== figure.id && anchors.has(anchor))
        fault(
          'duplicate-id',
          [...(figures.find(({ id }) => id === anchor)?.at ?? figure.at), 'id'],
          messages.anchorTaken(figure.id, anchor),
        );
      const owner = owners.get(`${block}:${start}`);
      if (owner !== undefined && owner !== figure.id) {
        const both = figures.filter(({ id }) => id === figure.id || id === owner);
        const said = figure.words ? messages.wordsBoundTwice(figure.words, owner) : messages.boundTwice(owner, keptOf(both));
        fault('bound-twice', [...figure.at, 'quotes'], said);
      }
      owners.set(`${block}:${start}`, figure.id);
    }
    all.push({ figure, ...located });
  }
  for (const { figure, within } of wordsOverOthers(all))
    fault('bound-twice', [...figure.at, 'words'], messages.boundWithinWords(figure.words ?? '', within));
  const problems = withoutFollowing(faults).map(([rule, path, words]): Problem => {
    const at = writtenAt(path);
    return { rule, severity: 'error', file: record.project.file, ...record.project.positionOf(at), field: fieldName(at), ...words };
  });
  return { value: { located: all, meant: missing.meant() }, problems };
}

/** A result that is a group or an amount as well stays registered as that, and the indicator borrows it. */
function keptOf(both: readonly StatedFigure[]): string | undefined {
  const isResult = both.some(({ within }) => within[0] === 'indicators' && within[2] === 'actual');
  return isResult ? both.find(({ within }) => within[0] === 'beneficiaries' || within[0] === 'funds')?.id : undefined;
}

/**
 * Quotations of one figure that name a place which another of them names (spaces do not count), one message for two: the one that
 * can go, since all its places are named by others; else the later of the two.
 */
function repeatedQuotes(statements: readonly Statement[]): { quotation: string; first: string; canGo: boolean }[] {
  const placeAt = ({ block, start }: Statement): string => `${block}:${start}`;
  const quotations = [...new Set(statements.map(({ quotation }) => quotation))];
  const placesOf = (quotation: string) => statements.filter((each) => each.quotation === quotation).map(placeAt);
  const twice = quotations.filter((each) => new Set(placesOf(each)).size < placesOf(each).length);
  const left = new Set(quotations);
  const others = (quotation: string) => [...left].filter((each) => each !== quotation);
  const namer = (quotation: string, among: readonly string[]) =>
    among.find((other) => placesOf(other).some((place) => placesOf(quotation).includes(place)));
  const gone = quotations.toReversed().flatMap((quotation) => {
    const first = namer(quotation, others(quotation));
    const named = new Set(others(quotation).flatMap(placesOf));
    if (first === undefined || !placesOf(quotation).every((place) => named.has(place))) return [];
    left.delete(quotation);
    return [{ quotation, first, canGo: true }];
  });
  const kept = [...left].flatMap((quotation, i, all) => {
    const first = namer(quotation, all.slice(0, i));
    return first === undefined ? [] : [{ quotation, first, canGo: false }];
  });
  return [...twice.map((quotation) => ({ quotation, first: quotation, canGo: true })), ...gone, ...kept];
}

/** Words that the narrative got wrong are one fault, and the narrative's: the comparison with the official document names it. */
function standsInOfficialTextOnly(record: WholeProject, { blocks }: Narrative): (words: string) => boolean {
  const official = withoutSpace(record.document.text);
  if (!partingOf(record.document.text, blocks.map(printedPiece))) return () => false;
  return (words) => official.includes(withoutSpace(words)) && occurrences(words, blocks).length === 0;
}

function placeOf(fault: LocateFault, { at, quotes }: StatedFigure): PropertyKey[] {
  if (fault.rule === 'number-differs') return [...at, fault.slip === 'unit' ? 'unit' : 'value'];
  return fault.rule === 'words-differ' ? [...at, 'words'] : [...at, 'quotes', quotes.indexOf(fault.quotation)];
}

function wordsOf(
  fault: Exclude<LocateFault, { rule: 'quote-missing' }>,
  { value, words = '', unit }: StatedFigure,
): Pick<Problem, 'what' | 'fix'> {
  const written = value ? `${decimalToText(value)} ${unit}`.trim() : words;
  if (fault.rule === 'words-differ') return messages.wordsDiffer(written, fault.quotation);
  if (fault.rule === 'number-ambiguous')
    return messages.numberAmbiguous((value && asPrinted(value, fault.quotation)) ?? written, fault.quotation, fault.heads);
  return messages.numberDiffers(written, fault.quotation, fault.printed, slipMeant(fault, value, unit));
}

/** 0.95 for 95%, and 95. */
function slipMeant({ slip, printed }: Extract<LocateFault, { rule: 'number-differs' }>, value: Decimal | null, unit: string) {
  const hundredfold = value && `${decimalToText(multiply(value, decimal(100n)))}%`;
  if (hundredfold && printed.some((each) => each.replace(/\s/gu, '') === hundredfold)) return 'share';
  return slip === 'unit' && unit === '' ? 'unitless' : slip;
}

/** 64.00 where the quotation prints it so. */
const asPrinted = (value: Decimal, quotation: string): string | undefined =>
  readNumbers(quotation).find(({ values: [first] }) => first && equals(first, value))?.text;
