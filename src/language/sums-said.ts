import { add, compare, type Decimal, decimal, divideTruncated, equals, magnitude, multiply, subtract, zero } from './decimal.ts';
import { andWords } from './joining-words.ts';
import { withoutBrackets } from './names-in-turn.ts';
import { type NarrativeNumber, wantsFigure } from './numbers/narrative-number.ts';

/** A whole and its parts as one phrase lists them: 33个，其中甲14个、乙11个、丙7个; 甲得9.5分，乙得46分，丙得26.5分，综合得分91分. */
export interface SumSaid {
  readonly whole: NarrativeNumber;
  readonly parts: readonly NarrativeNumber[];
  readonly sum: Decimal;
}

/** What a part is called: no comparison, no share, no measure of the whole. */
const noName = /[比较占均每率倍]|增|减|同比|环比|上一?年|去年|目标|计划|指标|满分|分值|权重|其中|超|不足|余下/u;
const name = '[^，,。；;：:、！？\\d\\n]{0,16}';
const opensParts = new RegExp(`^[^，,。；;：:、！？\\d\\n]{0,12}[，,：:]?\\s*(?:其中|包括|分别[为是]?|即)[:：，,]?(?<name>${name})$`, 'u');
const nextPart = new RegExp(`^\\s*(?:[、，,；;]|${andWords})\\s*(?:${andWords})?(?<name>${name})$`, 'u');
const closes =
  /^\s*[，,；;：:]\s*(?:项目|总体|最终|最后)*(?:合计|共计|总计|总共|共|总分|总得分|(?:综合|评价|自评)+(?:总?得分|评分))(?:为|是|达|得|[:：]|\s)*$/u;
const firstOfPoints = /得分?(?:为|是|[:：]|\s)*$/u;
const andOthers = /^\s*[^，,。；;、\d\n]{0,6}等/u;

/** Of a text without line breaks inside a phrase: where the parts stand behind their whole, and where the whole closes them. */
export function sumsSaid(text: string, all: readonly NarrativeNumber[]): readonly SumSaid[] {
  const plain = withoutBrackets(text);
  const numbers = all.filter((each) => wantsFigure(each) && plain[each.start] !== ' ');
  const between = (a: NarrativeNumber, b: NarrativeNumber) => plain.slice(a.start + a.text.length, b.start);
  return numbers.flatMap((whole, at): SumSaid[] => {
    if (!isPlain(whole)) return [];
    const behind = partsFrom(numbers, at + 1, whole, between);
    const last = behind.at(-1);
    const isListed = last && !andOthers.test(plain.slice(last.start + last.text.length));
    if (isListed && behind.length > 1) return [{ whole, parts: behind, sum: sumOf(behind) }];
    const ahead = partsUpTo(numbers, at, whole, between, plain);
    return ahead.length > 1 ? [{ whole, parts: ahead, sum: sumOf(ahead) }] : [];
  });
}

type Between = (a: NarrativeNumber, b: NarrativeNumber) => string;

function partsFrom(
  numbers: readonly NarrativeNumber[],
  from: number,
  whole: NarrativeNumber,
  between: Between,
): readonly NarrativeNumber[] {
  const parts: NarrativeNumber[] = [];
  let parting = '';
  for (const number of numbers.slice(from)) {
    const before = parts.at(-1);
    const mark = before ? between(before, number).trim().charAt(0) : '';
    // 小麦 2.4 万吨、稻谷 1.12 万吨；轮换 0.9 万吨: the list is over.
    if (parting !== '' && parting !== mark && /[；;]/u.test(mark)) break;
    parting = mark;
    const found = before ? nextPart.exec(between(before, number)) : opensParts.exec(between(whole, number));
    if (!found || !isPartOf(whole, number) || noName.test(found.groups?.['name'] ?? '')) break;
    parts.push(number);
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
): readonly NarrativeNumber[] {
  const last = numbers[at - 1];
  if (!last || !isPartOf(whole, last) || !closes.test(between(last, whole))) return [];
  const parts = [last];
  for (const number of numbers.slice(0, at - 1).reverse()) {
    const next = parts[0] as NarrativeNumber;
    const found = nextPart.exec(between(number, next));
    if (!found || !isPartOf(whole, number) || noName.test(found.groups?.['name'] ?? '')) break;
    parts.unshift(number);
  }
  const [first] = parts;
  const isGiven = whole.unit !== '分' || (parts.length > 2 && first && firstOfPoints.test(plain.slice(0, first.start)));
  return isGiven ? parts : [];
}

const isPlain = ({ kind, values, approximate, operator, fall, damaged }: NarrativeNumber): boolean =>
  kind === 'quantity' && values.length === 1 && !approximate && operator === null && fall === null && !damaged;

const isPartOf = (whole: NarrativeNumber, part: NarrativeNumber): boolean => isPlain(part) && part.unit === whole.unit && part.unit !== '';

const exactOf = ({ values }: NarrativeNumber): Decimal => values[0] ?? zero;
const sumOf = (parts: readonly NarrativeNumber[]): Decimal => parts.map(exactOf).reduce(add, zero);

const near = decimal(10n);

/** Whether the parts were meant to be all there is and come to something else: nearly the whole, and by more than what rounding leaves. */
export function isMissed({ whole, parts, sum }: SumSaid): boolean {
  const value = exactOf(whole);
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
