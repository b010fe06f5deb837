import { idOfName } from '../domain/id-of-name.ts';
import { partKeyList } from '../domain/part-kinds.ts';
import { bandsSaid } from '../language/bands-said.ts';
import { decimalToText, negate } from '../language/decimal.ts';
import { fallAtTheEnd, namesAFall } from '../language/direction-words.ts';
import { gradeIn, gradeTicked } from '../language/grade-words.ts';
import { reachedFromAbove } from '../language/less-is-better.ts';
import { unadjustedWords } from '../language/money-words.ts';
import { type ShortFigure, scaleOnly, shortFigure } from '../language/short-figure.ts';
import { unit as unitWords } from '../language/units.ts';
import { derivedText } from '../text/derived.ts';
import { adjustmentWords, noUnitWord, phaseWords, targetLabel, undisclosedWord, unstatedWord } from '../text/vocabulary.ts';
import { namedQuotation } from './named-quotation.ts';
import { cutQuotation } from './short-faults.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

/**
 * Data of a project.yaml with its short forms spelt out: a figure written as its quotation alone (财政投入386万元) or as its name with
 * its quotation ({决策满分: 满分18分}), amounts under the words of their stages, a grade as 评为优, a list of grades as it is printed.
 * What cannot be read so stays as written, for the schema to name.
 */
export const spelledOut = (data: unknown): unknown => (isGroup(data) ? account(data, []) : data);

type Names = readonly string[];

function account(group: WrittenGroup, names: Names): WrittenGroup {
  const spelled: Readonly<Record<string, (value: unknown) => unknown>> = {
    funds: (value) => funds(value, names),
    others: (value) => eachOf(value, (item) => figure(item, names)),
    indicators: (value) => eachOf(value, (item) => indicator(item, names)),
    beneficiaries: (value) => beneficiaries(value, names),
    rating: (value) => rating(value, names),
    adjustment: (value) => (typeof value === 'string' ? adjustmentOf(value) : value),
    ...Object.fromEntries(partKeyList.map((key) => [key, (value: unknown) => eachOf(value, (item) => part(item, names))])),
  };
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [key, spelled[key]?.(value) ?? value]));
}

/** A number that a comma cut is left in its pieces, to be named. */
const eachOf = (value: unknown, spell: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((item, i) => (cutQuotation(value, i) === undefined ? spell(item) : item)) : value;

const part = (item: unknown, names: Names): unknown => (isGroup(item) ? account(item, [...names, String(item['name'] ?? '')]) : item);

const stages = new Map<string, string | undefined>([
  ...Object.values(phaseWords).map((word) => [word, word] as const),
  [unstatedWord, undefined],
]);

function funds(value: unknown, names: Names): unknown {
  if (!isGroup(value) || !Object.keys(value).every((key) => stages.has(key)))
    return eachOf(value, (item) => amount(item, undefined, names));
  const spelled = Object.entries(value).flatMap(([stage, amounts]) =>
    [eachOf([amounts].flat(), (item) => amount(item, stages.get(stage), names))].flat(),
  );
  const ids = spelled.map((each) => (isGroup(each) ? each['id'] : undefined));
  return spelled.map((each, i) => (isGroup(each) && ids.indexOf(ids[i]) !== ids.lastIndexOf(ids[i]) ? idOfStage(each, names) : each));
}

/** Where the report calls what was planned and what was spent of one thing by the same words, the stage tells them apart. */
const idOfStage = (amount: WrittenGroup, names: Names): WrittenGroup =>
  amount['phase'] === undefined ? amount : { ...amount, id: idOfName(...names, String(amount['label']), String(amount['phase'])) };

/** 97.8万 among amounts is of yuan. */
function amount(item: unknown, phase: string | undefined, names: Names): unknown {
  const { label = '' } = namedQuotation(item) ?? {};
  const spelled = stages.has(label) ? item : figure(item, names, phase);
  if (!isGroup(spelled)) return item;
  if (spelled === item) return phase === undefined || 'phase' in spelled ? item : { ...spelled, phase };
  const unit = String(spelled['unit']);
  if (unit === noUnitWord) return item;
  return { ...spelled, unit: scaleOnly.test(unit) ? `${unit}${unitWords.yuan}` : unit, ...(phase ? { phase } : {}) };
}

/** `name`: where its own words give it none. */
function figure(item: unknown, names: Names, name = ''): unknown {
  const named = namedQuotation(item);
  const quote = named?.quote ?? item;
  const read = typeof quote === 'string' ? shortFigure(quote, { isNamed: named !== undefined }) : undefined;
  const label = named?.label ?? (read?.label || name);
  if (!read || label === '') return item;
  // Of a change in per cent the sign is said; any other figure is a size.
  const falls = named?.rest['of'] !== undefined && read.unit === unitWords.percent && read.falls;
  const value = decimalToText(falls ? negate(read.value) : read.value);
  return { id: idOfName(...names, label), label, value, unit: unitOf(read), ...noteOf(read), ...named?.rest, quotes: [quote] };
}

/** A number without a word beside it leads to no place in the text. */
const isBare = ({ unit }: ShortFigure, words: string): boolean => unit === '' && !/\p{L}/u.test(words);

const unitOf = ({ unit }: ShortFigure): string => unit || noUnitWord;

/** A number that is none to the last digit says so wherever it goes. */
const noteOf = ({ inexact }: ShortFigure): { note?: string } => (inexact === null ? {} : { note: derivedText.printedAs(inexact) });

function indicator(item: unknown, names: Names): unknown {
  if (!isGroup(item)) return item;
  const path = [item['path'] ?? item['name'] ?? ''].flat().map(String);
  const name = path.at(-1) ?? '';
  const id = typeof item['id'] === 'string' ? item['id'] : idOfName(...names, ...path);
  const [target, actual] = [answer(item['target'], `${id}-target`, targetLabel(name)), answer(item['actual'], `${id}-actual`, name)];
  if ('id' in item && target === item['target'] && actual === item['actual']) return item;
  return { ...item, id, ...(target === undefined ? {} : { target }), ...(actual === undefined ? {} : { actual }) };
}

function answer(value: unknown, id: string, label: string): unknown {
  const read = typeof value === 'string' && value !== undisclosedWord ? shortFigure(value) : undefined;
  if (typeof value !== 'string' || !read || isBare(read, value)) return value;
  const fall = read.falls && !namesAFall.test(label) ? fallAtTheEnd(value) : undefined;
  // 下降≥5% under 平均天数 would be taken for the days themselves.
  if (fall !== undefined) return { id, label, words: fall, quotes: [value] };
  const operator = read.operator ?? (read.isLevel && !reachedFromAbove(label, unitOf(read)) ? '≥' : null);
  const compared = id.endsWith('-target') && operator ? { operator } : noteOf(read);
  return { id, label, value: decimalToText(read.value), unit: unitOf(read), ...compared, quotes: [value] };
}

function beneficiaries(value: unknown, names: Names): unknown {
  if (!isGroup(value)) return value;
  const { total, groups } = value;
  return {
    ...value,
    ...(total === undefined ? {} : { total: figure(total, names) }),
    ...(groups === undefined ? {} : { groups: eachOf(groups, (item) => groupOf(item, names)) }),
  };
}

function groupOf(item: unknown, names: Names): unknown {
  const own = figure(item, names);
  if (own !== item) return { figure: own };
  if (!isGroup(item)) return item;
  const { from, ...others } = item;
  const written = from === undefined || 'figure' in item ? item : { figure: { from }, ...others };
  const { figure: counted, growth, parts } = written;
  return {
    ...written,
    ...(counted === undefined ? {} : { figure: figure(counted, names) }),
    ...(growth === undefined ? {} : { growth: growthOf(growth, figure(counted, names), names) }),
    ...(parts === undefined ? {} : { parts: eachOf(parts, (each) => figure(each, names)) }),
  };
}

/** Named after the group, and below zero where the words tell of a fall. */
function growthOf(item: unknown, group: unknown, names: Names): unknown {
  const read = typeof item === 'string' ? shortFigure(item) : undefined;
  const counted = isGroup(group) ? String(group['label'] ?? group['from']) : '';
  if (!read || read.label === '' || counted === '') return item;
  const label = namedAfter(counted, read.label);
  const value = read.falls ? negate(read.value) : read.value;
  return { id: idOfName(...names, label), label, value: decimalToText(value), unit: read.unit, quotes: [item] };
}

/** 受益学生同比增长, of 同比增长, of 受益学生同比增长 and of 学生同比增长 alike. */
function namedAfter(counted: string, words: string): string {
  if (words.includes(counted)) return words;
  const said = [...counted].findIndex((_, i) => counted.length - i > 1 && words.startsWith(counted.slice(i)));
  return `${said < 0 ? counted : counted.slice(0, said)}${words}`;
}

const adjustmentOf = (quote: string): WrittenGroup => ({ made: adjustmentWords[unadjustedWords.test(quote) ? 'none' : 'made'], quote });

function rating(value: unknown, names: Names): unknown {
  if (!isGroup(value)) return value;
  const { score, grade, scheme } = value;
  const bands = typeof scheme === 'string' ? bandsSaid(scheme) : undefined;
  return {
    ...value,
    ...(bands ? { scheme: { quote: scheme, bands } } : {}),
    ...(score === undefined ? {} : { score: typeof score === 'string' ? inPoints(figure(score, names)) : score }),
    ...(grade === undefined ? {} : { grade: gradeOf(grade) }),
  };
}

/** 综合得分 92.5 is of points. */
const inPoints = (score: unknown): unknown =>
  isGroup(score) && score['unit'] === noUnitWord ? { ...score, unit: unitWords.points } : score;

function gradeOf(value: unknown): unknown {
  const name = typeof value === 'string' && value !== undisclosedWord ? (gradeTicked(value) ?? gradeIn(value)) : undefined;
  return name === undefined ? value : { name, quote: value };
}
