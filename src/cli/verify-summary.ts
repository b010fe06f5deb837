import { cardAddress } from '../domain/anchors.ts';
import type { FiguresJson } from '../downloads/figures-json-schema.ts';
import { decimalToText, parseDecimal } from '../language/decimal.ts';
import { unit } from '../language/units.ts';
import { inUnit, unitForAmounts } from '../presenting/amount-unit.ts';
import { untilSaid } from '../presenting/until-said.ts';
import { noRateText } from '../text/derived.ts';
import { verifyWords as words } from '../text/editors/verify.ts';
import { formatStated, minus } from '../text/readers/format.ts';
import { lastYearWords } from '../text/readers/last-year.ts';
import { zh } from '../text/readers/zh.ts';
import { accountsIn } from './verify-accounts.ts';
import { countsOfIndicators, countsOfParts, ratesOfSources, sumsOfSources } from './verify-counts.ts';
import { groupAsides } from './verify-groups.ts';
import { verifyIndicator } from './verify-indicator.ts';
import type { PublishedPage, Summary } from './verify-page.ts';
import { atLeast, isNegative, quantityOf, shown } from './verify-shown.ts';

type SummaryEntry = FiguresJson['figures'][number];

/** The opening sentence, the facts and the indicator table: every number in them is the one of figures.json. */
export function verifySummary(file: FiguresJson, { summaries, indicators }: PublishedPage): string[] {
  const count = indicatorsIn(file).length;
  return [
    ...(summaries.length < 2 ? [words.noSummary] : summaries.flatMap((each) => verifyPart(each, file))),
    ...(indicators.length === count ? [] : [words.indicatorCount(count, indicators.length)]),
    ...indicators.flatMap((row, i) => {
      const indicator = indicatorsIn(file)[i];
      return indicator ? [...verifyIndicator(row, indicator, file), ...strangers(row.otherWords, file).map(words.stranger)] : [];
    }),
  ];
}

/** As the page has them: those of the whole, then those of each part. */
const indicatorsIn = (file: FiguresJson) => accountsIn(file).flatMap(({ account }) => account.indicators);

function verifyPart({ links, asides, otherWords }: Summary, file: FiguresJson): string[] {
  const known = asidesOf(file);
  return [
    ...links.flatMap(({ anchor, text }) => verifyLink(anchor, text, file)),
    ...[...asides.filter((each) => !known.includes(each)), ...strangers(otherWords, file)].map(words.stranger),
  ];
}

function verifyLink(anchor: string, text: string, file: FiguresJson): string[] {
  const { figures, rating } = file;
  if (text === zh.report.caveat) return figures.some((each) => isExplained(each, anchor)) ? [] : [words.unknownNumber(anchor)];
  const figure = figures.find(({ id, statements }) => id === anchor || statements.some((each) => each.anchor === anchor));
  if (!figure && rating?.statement?.anchor !== anchor) return [words.unknownNumber(anchor)];
  const forms = figure ? formsOf(inUnitOfTotals(figure, file)) : [rating?.grade ?? ''];
  return forms.includes(text) ? [] : [words.differs(figure?.label ?? zh.report.facts.grade, anchor, text, forms[0] ?? '')];
}

/** The mark of a note leads to the card of a number that has one. */
const isExplained = ({ id, statements, note }: SummaryEntry, anchor: string): boolean =>
  note !== null && cardAddress(id, statements.length > 0) === anchor;

/** What was overspent is printed without its sign. */
const formsOf = (entry: SummaryEntry): readonly string[] => [
  quantityOf(entry),
  quantityOf({ ...entry, value: entry.value?.replace('-', '') ?? null }),
];

/** All totals stand in one unit, on page and in facts. */
function inUnitOfTotals(entry: SummaryEntry, { figures, funds }: FiguresJson): SummaryEntry {
  const ids = [funds.initialBudget, funds.adjustedBudget, funds.finalAccount, funds.unspent, ...funds.conflicting];
  const chosen = unitForAmounts(ids.flatMap((id) => figures.filter((each) => each.id === id).map(amountOf)));
  const { value, ...inOne } = inUnit(amountOf(entry), chosen);
  return { ...inOne, value: value && decimalToText(value) };
}

const amountOf = (entry: SummaryEntry) => ({ ...entry, value: entry.value === null ? null : (parseDecimal(entry.value) ?? null) });

function asidesOf(file: FiguresJson): string[] {
  const own = ownAsides(file);
  const compared = comparedAsides(file);
  const both = [null, ...own].flatMap((first) => compared.map((each) => [first, each].filter(Boolean).join(zh.report.sentence.comma)));
  return [...own, ...both];
}

/** Beside a number that the report compares with the year before; a number may have two. */
function comparedAsides(file: FiguresJson): string[] {
  const each = file.compared.flatMap(({ figure, change, direction, previous, before }) => {
    const isStated = file.figures.some(({ id, status }) => id === previous && status === 'reported');
    const last = previous && shownInOne(previous, file);
    const isRate = file.figures.find(({ id }) => id === change)?.unit === unit.percent;
    const said = isRate
      ? lastYearWords.rate(`${isNegative(change, file) ? '' : '+'}${shown(change, file)}`, last, isStated)
      : direction && lastYearWords.change(direction, shownInOne(change, file).replace(minus, ''), last, isStated);
    const told =
      before && !isStated && before.agrees !== true ? lastYearWords.before(before.year, formatStated(before.value, before.unit)) : null;
    return said ? [{ figure, said, told }] : [];
  });
  return each.flatMap(({ figure, said }) => {
    const ends = each
      .filter((other) => other.figure === figure && other.told !== null)
      .map((other) => `${lastYearWords.semicolon}${other.told}`);
    const pairs = each
      .filter((other) => other.figure === figure && other.said !== said)
      .map((other) => [said, other.said].join(zh.report.sentence.comma));
    return [said, ...pairs].flatMap((text) => [text, ...ends.map((end) => `${text}${end}`)]);
  });
}

function ownAsides(file: FiguresJson): string[] {
  const { facts, sentence } = zh.report;
  const alone = [facts.computed(shown(file.funds.executionRate, file)), ...Object.values(noRateText).flatMap(({ aside }) => aside ?? [])];
  const beyond = [zh.beyondOfRate, ...ratesOfSources(file)];
  const ofRate = [...alone, ...beyond, ...alone.flatMap((each) => beyond.map((other) => [each, other].join(sentence.comma)))];
  return [
    ...ofRate,
    ...file.indicators.flatMap(({ target }) => ofRate.map((each) => [facts.target(shown(target, file)), each].join(sentence.comma))),
    ...file.indicators.map(({ target, actual, basis }) =>
      [...(basis === 'lowerBound' && actual ? [atLeast(actual, file)] : []), facts.target(shown(target, file))].join(sentence.comma),
    ),
    ...(file.beneficiaries?.groups ?? []).flatMap((group) => groupAsides(group, file)),
    ...besideTotals(file),
    ...untilDays(file).flatMap((day) => [day, ...besideTotals(file).map((each) => [day, each].join(sentence.comma))]),
    ...[true, false].map(facts.self),
  ];
}

/** What the report and its sources state otherwise of a total. */
function besideTotals(file: FiguresJson): string[] {
  const [conflicts, beyond] = [conflictsOf(file), beyondIn(file)];
  return [...conflicts, ...beyond, ...conflicts.flatMap((each) => beyond.map((other) => [each, other].join(zh.report.sentence.comma)))];
}

/** The days that amounts are told up to, as their notes have them. */
const untilDays = ({ figures }: FiguresJson): string[] => figures.flatMap(({ note }) => untilSaid({ note }) ?? []);

/** What the sources of the money come to, where that is beyond the total. */
const beyondIn = (file: FiguresJson): string[] =>
  sumsOfSources(file, (id) => {
    const entry = file.figures.find((each) => each.id === id);
    if (!entry) return undefined;
    const { value, unit } = inUnitOfTotals(entry, file);
    return { phase: entry.phase, value: value === null ? null : (parseDecimal(value) ?? null), unit };
  });

/** Of each phase, what the report states elsewhere. */
function conflictsOf(file: FiguresJson): string[] {
  const { facts, sentence } = zh.report;
  const phaseOf = (id: string) => file.figures.find((each) => each.id === id)?.phase;
  const byPhase = Map.groupBy(file.funds.conflicting, phaseOf);
  return [...byPhase.values()].map((ids) => facts.elsewhere(ids.map((id) => shownInOne(id, file)).join(sentence.list)));
}

/** An amount as it stands beside the others. */
const shownInOne = (id: string, file: FiguresJson): string =>
  shown(id, { ...file, figures: file.figures.map((each) => inUnitOfTotals(each, file)) });

const number = /\d[\d,.]*/g;

/** Numbers of the words between that no name, purpose or definition of the report has, and no formula in full. */
function strangers(text: string, file: FiguresJson): string[] {
  const { report, figures, funds } = file;
  const names = [
    ...[String(report.year), report.name, report.purpose ?? '', funds.elsewhere ?? ''],
    ...[...figures.map(({ label }) => label), ...file.parts.map(({ name }) => name)],
    ...indicatorsIn(file).flatMap(({ path, definition, instead, reason }) => [...path, definition ?? '', instead ?? '', reason ?? '']),
  ];
  const known = names.flatMap((each) => each.match(number) ?? []);
  const formulas = figures.flatMap(({ formula }) => formula?.text || []);
  return (
    [...formulas, ...countsOfParts(file), ...countsOfIndicators(file), ...beyondIn(file), ...untilDays(file)]
      .reduce((rest, said) => rest.replaceAll(said, ''), text)
      .match(number) ?? []
  ).filter((each) => !known.includes(each));
}
