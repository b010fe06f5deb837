import { add, compare, type Decimal, decimal, divideTruncated, equals, magnitude, multiply, subtract, zero } from './decimal.ts';
import { andWords } from './joining-words.ts';
import { withoutBrackets } from './names-in-turn.ts';
import { type NarrativeNumber, wantsFigure } from './numbers/narrative-number.ts';
import { mayOverlap } from './overlapping-names.ts';

/** A whole and its parts as one phrase lists them: 33个，其中甲14个、乙11个、丙7个; 甲得9.5分，乙得46分，丙得26.5分，综合得分91分. */
export interface SumSaid {
  readonly whole: NarrativeNumber;
  readonly parts: readonly NarrativeNumber[];
  /** Of the parts. */
  readonly names: readonly string[];
  readonly sum: Decimal;
}

/** What a part is called: no comparison, no share, no measure of the whole. */
const noName = /[比较占均每率倍]|增|减|同比|环比|上一?年|去年|目标|计划|指标|满分|分值|权重|其中|超|不足|余下|另|此外|还有/u;
const name = '[^，,。；;：:、！？\\d\\n]{0,16}';
/** What is told besides the parts, or taken off them: 扣2分, 报废3盏. */
const besides = /扣|[加减]分|报废|撤除|拆除|退回|备用|整改|损坏|停用|另/u;
const opensParts = new RegExp(`^[^，,。；;：:、！？\\d\\n]{0,12}[，,：:]?\\s*(?:其中|包括|分别[为是]?|即)[:：，,]?(?<name>${name})$`, 'u');
const nextPart = new RegExp(`^\\s*(?:[、，,；;]|${andWords})\\s*(?:${andWords})?(?<name>${name})$`, 'u');
const closes =
  /^\s*[，,；;：:]\s*(?:项目|总体|最终|最后)*(?:合计|共计|总计|总共|共|总分|总得分|(?:综合|评价|自评)+(?:总?得分|评分))(?:为|是|达|得|[:：]|\s)*$/u;
const firstOfPoints = /得分?(?:为|是|[:：]|\s)*$/u;
/** Behind the last part: the list names not all of them (等), or goes on without a number in its sentence (其余均为中). */
const andOthers = /^\s*[^，,。；;、\d\n]{0,6}等|^[^。；;\n]{0,60}?(?:其余|其他|其它|剩余|余下|余者|另|此外|还有)/u;
/** The end of what stands before the first part of a list that its total closes. */
const nameAhead = /[^，,。；;：:、\d\n]{0,16}$/u;

/** Of a text without line breaks inside a phrase: where the parts stand behind their whole, and where the whole closes them. */
export function sumsSaid(text: string, all: readonly NarrativeNumber[]): readonly SumSaid[] {
  const plain = withoutBrackets(text);
  const numbers = all.filter((each) => wantsFigure(each) && plain[each.start] !== ' ');
  const between = (a: NarrativeNumber, b: NarrativeNumber) => plain.slice(a.start + a.text.length, b.start);
  return numbers.flatMap((whole, at): SumSaid[] => {
    if (!isPlain(whole)) return [];
    const behind = partsFrom(numbers, at + 1, whole, between);
    const last = behind.at(-1)?.number;
    const isListed = last && !andOthers.test(plain.slice(last.start + last.text.length));
    if (isListed && behind.length > 1) return [sumOf(whole, behind)];
    const ahead = partsUpTo(numbers, at, whole, between, plain);
    return ahead.length > 1 ? [sumOf(whole, ahead)] : [];
  });
}

interface PartSaid {
  readonly number: NarrativeNumber;
  readonly name: string;
}

function sumOf(whole: NarrativeNumber, parts: readonly PartSaid[]): SumSaid {
  const numbers = parts.map(({ number }) => number);
  return { whole, parts: numbers, names: parts.map(({ name }) => name), sum: totalOf(numbers) };
}

type Between = (a: NarrativeNumber, b: NarrativeNumber) => string;

function partsFrom(numbers: readonly NarrativeNumber[], from: number, whole: NarrativeNumber, between: Between): readonly PartSaid[] {
  const parts: PartSaid[] = [];
  let parting = '';
  for (const number of numbers.slice(from)) {
    const before = parts.at(-1)?.number;
    const mark = before ? between(before, number).trim().charAt(0) : '';
    // 小麦 2.4 万吨、稻谷 1.12 万吨；轮换 0.9 万吨: the list is over.
    if (parting !== '' && parting !== mark && /[；;]/u.test(mark)) break;
    parting = mark;
    const found = before ? nextPart.exec(between(before, number)) : opensParts.exec(between(whole, number));
    const name = found?.groups?.['name'] ?? '';
    if (parts.length > 0 && besides.test(name)) return [];
    if (!found || !isPartOf(whole, number) || noName.test(name)) break;
    parts.push({ number, name });
  }
  return parts;
}

/** Points only where each is said to be given; anything else where 共 or 合计 closes the list. */
function partsUpTo(
  numbers: readonly NarrativeNumber[],
  at: number,
  whole: NarrativeNumber,
  between: Between,
  plain: string,
): readonly PartSaid[] {
  const last = numbers[at - 1];
  if (!last || !isPartOf(whole, last) || !closes.test(between(last, whole))) return [];
  const names: string[] = [];
  const parts = [last];
  for (const number of numbers.slice(0, at - 1).reverse()) {
    const next = parts[0] as NarrativeNumber;
    const found = nextPart.exec(between(number, next));
    const name = found?.groups?.['name'] ?? '';
    if (!found || !isPartOf(whole, number) || noName.test(name)) break;
    parts.unshift(number);
    names.unshift(name);
  }
  const before = plain.slice(0, parts[0]?.start);
  const isGiven = whole.unit !== '分' || (parts.length > 2 && firstOfPoints.test(before));
  names.unshift(nameAhead.exec(before)?.[0].trim() ?? '');
  return isGiven && !names.some((name) => besides.test(name)) ? parts.map((number, i) => ({ number, name: names[i] ?? '' })) : [];
}

const isPlain = ({ kind, values, approximate, operator, fall, damaged }: NarrativeNumber): boolean =>
  kind === 'quantity' && values.length === 1 && !approximate && operator === null && fall === null && !damaged;

const isPartOf = (whole: NarrativeNumber, part: NarrativeNumber): boolean => isPlain(part) && part.unit === whole.unit && part.unit !== '';

const exactOf = ({ values }: NarrativeNumber): Decimal => values[0] ?? zero;
const totalOf = (parts: readonly NarrativeNumber[]): Decimal => parts.map(exactOf).reduce(add, zero);

const isAll = (parts: readonly NarrativeNumber[], value: Decimal): boolean => parts.length > 1 && equals(totalOf(parts), value);

const near = decimal(10n);

/**
 * Whether the parts were meant to be all there is and come to something else: nearly the whole, and by more than what rounding leaves.
 * Not where some of them in a row make it, nor where one thing may be of two parts.
 */
export function isMissed({ whole, parts, names, sum }: SumSaid): boolean {
  const value = exactOf(whole);
  if (mayOverlap(names) || parts.some((_, i) => [parts.slice(0, i), parts.slice(i)].some((run) => isAll(run, value)))) return false;
  const off = magnitude(subtract(sum, value));
  if (off.coefficient === 0n || compare(multiply(off, near), value) > 0) return false;
  const scale = Math.min(value.scale, ...parts.map((each) => exactOf(each).scale));
  const room = scale === 0 ? zero : decimal(BigInt(parts.length) * 5n, scale + 1);
  const inPrint = divideTruncated(sum, decimal(1n), value.scale);
  return compare(off, room) > 0 && !(equals(inPrint, value) && value.scale > 0);
}

/** 万 of 3.6万吨, and by how many digits it moves the point. */
export function multiplierIn(text: string): { readonly multiplier: string; readonly digits: number } {
  const [multiplier = ''] = /(?<=\d\s*)[万亿]/u.exec(text) ?? [];
  return { multiplier, digits: multiplier === '万' ? 4 : multiplier === '亿' ? 8 : 0 };
}
