import { partKinds } from '../domain/part-kinds.ts';
import type { FiguresJson, PartJson } from '../downloads/figures-json-schema.ts';
import { decimalToText, parseDecimal } from '../language/decimal.ts';
import { inUnit } from '../presenting/amount-unit.ts';
import { untilSaid } from '../presenting/until-said.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { partWords } from '../text/readers/part-words.ts';
import { partKindWords } from '../text/vocabulary.ts';
import { accountsIn, partsIn } from './verify-accounts.ts';
import type { PublishedPage, PublishedPartRow } from './verify-page.ts';
import { numberOf, quantityOf } from './verify-shown.ts';

type CellEntry = FiguresJson['figures'][number];

/** The tables of the parts: each number in them is the one of figures.json, in the row of its part, and none that they must have is missing. */
export function verifyPartRows(file: FiguresJson, { parts: rows }: Pick<PublishedPage, 'parts'>): string[] {
  const linked = new Set(rows.flatMap(({ links }) => links.map(({ anchor }) => anchor)));
  return [
    ...rows.flatMap((row) => [...row.links.flatMap((link) => verifyCell(row, link, file)), ...verifyAsides(row, file)]),
    ...partsIn(file)
      .filter((part) => !rowsNeeded(part, file).every((anchor) => linked.has(anchor)))
      .map(({ name }) => words.noPartRow(name)),
    ...partsIn(file).flatMap((part) =>
      part.facts
        .filter(({ words: said }) => !rows.some(({ name, texts }) => namesOfPart(part).includes(name) && texts.includes(said)))
        .map(({ name, words: said }) => words.noPartFact(part.name, name, said)),
    ),
  ];
}

function verifyCell({ name }: PublishedPartRow, { anchor, text, unit }: PublishedPartRow['links'][number], file: FiguresJson): string[] {
  const figure = figureAt(anchor, file);
  if (figure) {
    const forms = formsOf(figure, unit);
    return [
      ...(namesOf(figure, file).includes(name) ? [] : [words.partRow(figure.label, anchor, name, namesOf(figure, file)[0] ?? '')]),
      ...(forms.includes(text) ? [] : [words.differs(figure.label, anchor, text, forms[0] ?? '')]),
    ];
  }
  const graded = accountsIn(file).find(({ account }) => account.rating?.statement?.anchor === anchor);
  if (!graded) return [words.unknownNumber(anchor)];
  const grade = graded.account.rating?.grade ?? '';
  const names = graded.part ? namesOfPart(graded.part) : [partWords.whole];
  return [
    ...(names.includes(name) ? [] : [words.partRow(grade, anchor, name, names[0] ?? '')]),
    ...(grade === text ? [] : [words.differs(grade, anchor, text, grade)]),
  ];
}

const figureAt = (anchor: string, { figures }: FiguresJson): CellEntry | undefined =>
  figures.find(({ id, statements }) => id === anchor || statements.some((each) => each.anchor === anchor));

/** What the row of a figure may be called. What closes the rows of some parts is computed of them, for what holds them. */
function namesOf({ subject, status, formula }: CellEntry, file: FiguresJson): readonly string[] {
  const holder = partsIn(file).find(({ id }) => id === subject);
  const own = holder ? namesOfPart(holder) : [partWords.whole];
  if (status !== 'derived' || (formula?.kind !== 'sum' && formula?.kind !== 'remainder')) return own;
  const { parts } = holder ?? file;
  return partKinds.flatMap((kind) => {
    const count = parts.filter((part) => part.kind === kind).length;
    return count === 0 ? [] : [formula.kind === 'sum' ? partWords.sum(count, partKindWords[kind]) : partWords.rest(partKindWords[kind])];
  });
}

const namesOfPart = ({ kind, name }: PartJson): readonly string[] => [name, partWords.ofKind(partKindWords[kind], name)];

/** In a column the unit stands in the head; money of another kind has its own. */
function formsOf(entry: CellEntry, columnUnit: string | null): readonly string[] {
  const exact = entry.value === null ? null : parseDecimal(entry.value);
  if (!exact) return [];
  const inOne = inUnit({ ...entry, value: exact }, columnUnit);
  const same = { ...inOne, value: decimalToText(inOne.value) };
  return columnUnit === same.unit ? [numberOf(same)] : [quantityOf(same), numberOf(same)];
}

const digits = /\d[\d,.]*/g;

/** In small print stand numbers of the same part only. */
function verifyAsides({ asides, links }: PublishedPartRow, file: FiguresJson): string[] {
  const units = [null, ...new Set(links.flatMap(({ unit }) => unit ?? []))];
  const subjects = new Set(links.flatMap(({ anchor }) => figureAt(anchor, file)?.subject ?? null));
  const own = file.figures.filter(({ subject }) => subjects.has(subject));
  const days = own.flatMap(({ note }) => untilSaid({ note }) ?? []);
  const known = new Set([
    ...own.flatMap((figure) => units.flatMap((unit) => formsOf(figure, unit))).flatMap((form) => form.match(digits) ?? []),
    ...own.flatMap(({ label, formula }) => `${label}${formula?.text ?? ''}`.match(digits) ?? []),
    ...days.flatMap((day) => day.match(digits) ?? []),
  ]);
  return asides.flatMap((each) => ((each.match(digits) ?? []).every((number) => known.has(number)) ? [] : [words.stranger(each)]));
}

/** Where the numbers of a part that its row cannot leave out are stated: what it spent, whom it helped, its score and its grade. */
function rowsNeeded({ funds, beneficiaries, rating }: PartJson, { figures }: FiguresJson): readonly string[] {
  const anchorOf = (id: string | null | undefined): string[] =>
    figures.filter((each) => each.id === id && each.value !== null).map(({ statements }) => statements[0]?.anchor ?? id ?? '');
  const persons = [beneficiaries?.total, ...(beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts])];
  return [
    ...anchorOf(funds.finalAccount),
    ...persons.flatMap(anchorOf),
    ...anchorOf(rating?.score),
    ...(rating?.statement ? [rating.statement.anchor] : []),
  ];
}
