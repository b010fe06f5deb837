/** A day of the calendar; without a year where the text gives none. */
interface PlainDay {
  readonly year: number | undefined;
  readonly month: number;
  /** Null: the last of the month. */
  readonly day: number | null;
}

/** From the first to the last day that words leave open. `from` null: any day before. */
interface DaysLeft {
  readonly from: PlainDay | null;
  readonly to: PlainDay;
}

/** What is done on a day: a work begun is none finished, one finished none accepted, and money assigned none paid. */
const acts = {
  begun: '开工|启动',
  accepted: '(?:完成|竣工)?验收',
  tendered: '完成招标',
  finished: '完成|完工|竣工',
  inUse: '投用|启用|交付',
  assigned: '下达',
  paid: '拨付',
  received: '到位',
} as const;
type Act = keyof typeof acts;

const year = '(?:(\\d{4})年)?(?:当年|本年|年内)?';
const lead = '^(?:计划|要求|已)?(?:在|于|截至)?';
const act = Object.entries(acts)
  .map(([name, words]) => `(?<${name}>${words})`)
  .join('|');
const fulfilled = `(?:已?(?:全部|全面|如期|按期|顺利)?(?:${act})(?:完毕|使用)?)?[。;；]?$`;
const ahead = '(?:以前|之前|前)?';
const onDay = new RegExp(`${lead}${year}(\\d{1,2})月(\\d{1,2})日${ahead}${fulfilled}`, 'u');
const monthEnd = new RegExp(`${lead}${year}(\\d{1,2})月[底末]${ahead}${fulfilled}`, 'u');
const yearEnd = new RegExp(`${lead}(?:(\\d{4})年度?|当年|本年|全年)?年?[底末]${ahead}${fulfilled}`, 'u');
const inMonth = new RegExp(`${lead}${year}(\\d{1,2})月(?:份)?(初|[上中下]旬)?${fulfilled}`, 'u');
const inPart = new RegExp(`${lead}(?:(\\d{4})年)?(?:第?([一二三四1-4])季度|([上下])半年)(?:内|末|底)?${fulfilled}`, 'u');
const before = /前/u;

/** 2023-11-30, 2023.11.30 and 2023/11 as 2023年11月30日 and 2023年11月; 不迟于3月1日 as 3月1日前. */
const spelled = (words: string): string =>
  words
    .replace(/\s/gu, '')
    .replace(/(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})日?(?!\d)/gu, '$1年$2月$3日')
    .replace(/(?<!\d)(\d{4})[-./](\d{1,2})(?![\d./-])/gu, '$1年$2月')
    .replace(/^不[迟晚]于(.+?)(?:以前|之前|前)?$/u, '$1前');

/** 11月底前, 不迟于10月31日, 第四季度, 年底前: the days that keep it. */
export function deadlineOf(words: string): DaysLeft | undefined {
  const text = spelled(words);
  const [, dayYear, dayMonth, day] = onDay.exec(text) ?? [];
  if (dayMonth !== undefined) return until(plain(dayYear, dayMonth, Number(day)));
  const [, endYear, endMonth] = monthEnd.exec(text) ?? [];
  if (endMonth !== undefined) return until(plain(endYear, endMonth, null));
  const last = yearEnd.exec(text);
  if (last) return until(plain(last[1], '12', null));
  return before.test(text) ? undefined : spanOf(text);
}

/** 12月8日, 2022年10月21日完成, 10月中旬, 12月: the days that a result may be of. */
export function daysDone(words: string): DaysLeft | undefined {
  const text = spelled(words);
  if (before.test(text)) return undefined;
  const [, dayYear, month, day] = onDay.exec(text) ?? [];
  const on = month === undefined ? undefined : plain(dayYear, month, Number(day));
  return month === undefined ? spanOf(text) : on && { from: on, to: on };
}

const until = (to: PlainDay | undefined): DaysLeft | undefined => to && { from: null, to };

const parts = { 初: [1, 10], 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, null] } as const;

function spanOf(text: string): DaysLeft | undefined {
  const [, own, month, part] = inMonth.exec(text) ?? [];
  if (month !== undefined) {
    const [first, last] = parts[part as keyof typeof parts] ?? [1, null];
    return between(plain(own, month, first), plain(own, month, last));
  }
  const [, ofYear, quarter, half] = inPart.exec(text) ?? [];
  const numbered = quarter === undefined ? undefined : '一二三四'.includes(quarter) ? '一二三四'.indexOf(quarter) + 1 : Number(quarter);
  const [first, last] = numbered ? [numbered * 3 - 2, numbered * 3] : half === '上' ? [1, 6] : half === '下' ? [7, 12] : [0, 0];
  return first === 0 ? undefined : between(plain(ofYear, String(first), 1), plain(ofYear, String(last), null));
}

const between = (from: PlainDay | undefined, to: PlainDay | undefined): DaysLeft | undefined => from && to && { from, to };

function plain(ofYear: string | undefined, inMonthOf: string, day: number | null): PlainDay | undefined {
  const month = Number(inMonthOf);
  const isDay = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
  return isDay ? { year: ofYear === undefined ? undefined : Number(ofYear), month, day } : undefined;
}

/**
 * Days from the last day of a deadline to the day done; a day without a year is of the report's. Undefined where the year cannot be told: the two
 * lie so far apart that a day without one may as well be of the year before or after.
 */
export function daysLate(kept: PlainDay, on: PlainDay, ofReport: number): number | undefined {
  const at = ({ year: own = ofReport, month, day }: PlainDay): number =>
    day === null ? Date.UTC(own, month, 0) : Date.UTC(own, month - 1, day);
  const days = Math.round((at(on) - at(kept)) / 86_400_000);
  return [kept.year, on.year].includes(undefined) && Math.abs(days) > halfYear ? undefined : days;
}

const halfYear = 183;

const doneIn = new RegExp(fulfilled, 'u');
const actIn = (words: string): Act | undefined => {
  const { groups = {} } = doneIn.exec(spelled(words)) ?? {};
  return (Object.keys(acts) as Act[]).find((each) => groups[each] !== undefined);
};

/** Whether a result tells of what its target asks for; that work began says nothing of a day that names no act. */
function isOfOneAct(target: string, result: string): boolean {
  const [asked, told] = [actIn(target), actIn(result)];
  return told === undefined || told === asked || (asked === undefined && told !== 'begun');
}

/** Of a target and a result that both are days in words: from how many days to how many the result came late; one number where it is a day. */
export function daysLateIn(
  target: string,
  result: string,
  ofReport: number,
): { readonly least: number; readonly most: number } | undefined {
  const [kept, on] = [deadlineOf(target), daysDone(result)];
  if (!kept || !on?.from || !isOfOneAct(target, result)) return undefined;
  // Nobody can tell whether what was to be done in a span was to be done no earlier.
  if (kept.from && (daysLate(kept.from, on.from, ofReport) ?? -1) < 0) return undefined;
  const [least, most] = [daysLate(kept.to, on.from, ofReport), daysLate(kept.to, on.to, ofReport)];
  return least === undefined || most === undefined ? undefined : { least, most };
}
