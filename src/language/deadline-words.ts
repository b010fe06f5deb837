/** A day of the calendar; without a year where the text gives none. */
interface PlainDay {
  readonly year: number | undefined;
  readonly month: number;
  /** Null: the last of the month. */
  readonly day: number | null;
}

const deadline = /^(?:(?:在|于|截至)?(?:(\d{4})年)?(?:当年)?)(\d{1,2})月(?:(\d{1,2})日|[底末])(?:以前|之前|前)?(?:完成|完工|竣工|到位)?$/u;
const done = /^(?:(?:已)?(?:在|于)?(?:(\d{4})年)?)(\d{1,2})月(\d{1,2})日(?:已?(?:全部)?(?:完成|完工|竣工|到位|验收|投用|启用))?$/u;

/** 11月底前, 2022年10月31日前: the last day that keeps it. */
export function deadlineOf(words: string): PlainDay | undefined {
  const [, year, month, day] = deadline.exec(words.replace(/\s/gu, '')) ?? [];
  return month === undefined ? undefined : plain(year, Number(month), day === undefined ? null : Number(day));
}

/** 12月8日, 2022年10月21日完成: a result that is one day. */
export function dayDone(words: string): PlainDay | undefined {
  const [, year, month, day] = done.exec(words.replace(/\s/gu, '')) ?? [];
  return month === undefined ? undefined : plain(year, Number(month), Number(day));
}

const plain = (year: string | undefined, month: number, day: number | null): PlainDay | undefined =>
  month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))
    ? { year: year === undefined ? undefined : Number(year), month, day }
    : undefined;

/**
 * Days from the last day of a deadline to the day done; a day without a year is of the report's. Undefined where the year cannot be told: the two
 * lie so far apart that a day without one may as well be of the year before or after.
 */
export function daysLate(kept: PlainDay, on: PlainDay, year: number): number | undefined {
  const at = ({ year: own = year, month, day }: PlainDay): number =>
    day === null ? Date.UTC(own, month, 0) : Date.UTC(own, month - 1, day);
  const days = Math.round((at(on) - at(kept)) / 86_400_000);
  return [kept.year, on.year].includes(undefined) && Math.abs(days) > halfYear ? undefined : days;
}

const halfYear = 183;

/** Of a target and a result that both are days in words. */
export function daysLateIn(target: string, result: string, year: number): number | undefined {
  const [kept, on] = [deadlineOf(target), dayDone(result)];
  return kept && on ? daysLate(kept, on, year) : undefined;
}
