/** Whether a count is of a date (年末在册 780 人) or of a year (全年登记 612 人): the two are never the same number. */
export type CountTime = 'date' | 'year';

const ofDate =
  /(?:年末|期末|年底)(?!前|以前|之前)|截[至止到][^，,。；;]{0,10}?[底末日](?!前|以前|之前)|现有|现存|在册|在岗|在校|在院|在库|存量|保有量/u;
const ofYear = /全年|当年|本年度?(?![末底初])|年内|年度内|新增|累计/u;
/** Done in the course of a year, whatever date is named: 年末完成改造, 截至12月底服务. */
const done =
  /完成|改造|开展|发放|培训|救助|支出|收到|收回|办理|办结|建成|举办|实施|惠及|补助|补贴|受理|接待|服务|拨付|修复|新建|新增|累计|印发|走访|检查|巡查/u;

export interface TimeSaid {
  readonly time: CountTime;
  /** The words that say it. */
  readonly words: string;
}

/** Of the words before a count, or of its name; undefined where they say neither, or both. */
export function countTimeIn(words: string): TimeSaid | undefined {
  const [date, year] = [ofDate.exec(words)?.[0], ofYear.exec(words)?.[0]];
  if (date !== undefined) return year === undefined && !done.test(words) ? { time: 'date', words: date } : undefined;
  return year === undefined ? undefined : { time: 'year', words: year };
}
