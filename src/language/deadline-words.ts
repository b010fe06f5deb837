/** A day of the calendar; without a year where the text gives none. */
interface PlainDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const deadline = /^(?:(?:在|于|截至)?(?:(\d{4})年)?(?:当年)?)(\d{1,2})月(?:(\d{1,2})日|[底末])(?:以前|之前|前)?(?:完成|完工|竣工|到位)?$/u;
const done = /^(?:(?:已)?(?:在|于)?(?:(\d{4})年)?)(\d{1,2})月(\d{1,2})日(?:已?(?:全部)?(?:完成|完工|竣工|到位|验收|投用|启用))?$/u;

/** 11月底前, 2022年10月31日前: the last day that keeps it. */
export function deadlineOf(words: string): PlainDay | undefined {
  const [, year, month, day] = deadline.exec(words.replace(/\s/gu, '')) ?? [];
  return month === undefined ? undefined : plain(year, Number(month), day === undefined ? lastOf(year, Number(month)) : Number(day));
}

/** 12月8日, 2022年10月21日完成: a result that is one day. */
export function dayDone(words: string): PlainDay | undefined {
  const [, year, month, day] = done.exec(words.replace(/\s/gu, '')) ?? [];
  return month === undefined ? undefined : plain(year, Number(month), Number(day));
}

const plain = (year: string | undefined, month: number, day: number): PlainDay | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year: year === undefined ? undefined : Number(year), month, day } : undefined;

const lastOf = (year: string | undefined, month: number): number => new Date(Date.UTC(Number(year ?? 2023), month, 0)).getUTCDate();

/** Days from the last day of a deadline to the day done; a day without a year is of the report's. */
export function daysLate(kept: PlainDay, on: PlainDay, year: number): number {
  const at = (of: PlainDay): number => Date.UTC(of.year ?? year, of.month - 1, of.day);
  return Math.round((at(on) - at(kept)) / 86_400_000);
}
