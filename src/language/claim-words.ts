import { changed, fallsTo } from './direction-words.ts';

export { falls } from './direction-words.ts';

/** Turns of phrase by which a report claims something about its own numbers. */
export const sentenceStops = '。；;！？\n';
/** Within a row of a table too, whose cells stand on lines of their own. */
export const fullStop = /[。！？]/u;
/** Of a whole sentence, in which a semicolon goes on with the same matter. */
export const periodStops = '。！？\n';
export const clauseStops = '，,。；;：:！？、（）()\n';
export const sentenceEnds = new RegExp(`[${sentenceStops}]`, 'u');
export const clauseEnds = new RegExp(`[${clauseStops}]`, 'u');
/** A comma between digits parts no clauses. */
export const comma = /，|,(?!\d)/u;

/** What stands directly before the size of a change against the year before: 同比增长, 比上年同期减少了约. */
export const changeBefore = new RegExp(
  `(?:同比|(?:比|较|与|对比)(?:上一?年|去年|前一年|上年度)(?:同期|度)?(?:相比)?(?:的)?[，,]?)[^，,。；\\d]{0,6}?${changed}(?:了|约|为|达|到)*\\s*[-−－]?\\s*$`,
  'u',
);

/** 受益家庭 36 户，占 30%: what stands directly before a share. */
export const shareBefore = /占(?:比|到|总数|全部|总人数|总户数|总额|其中)?(?:的|为|达|约|比例为|比重为)?\s*$/u;

export const executionRateName = /执行率|支付(?:完成)?率|支出率|支出进度/u;
export const arrivalRateName = /到位率/u;
export const quotient = /\s*[/／÷]\s*/u;

/** The year that a number's own clause gives it. A comparison (比上年) and money carried over (上年结转) do not. */
export const lastYearWords =
  /(?<!比|较|与|同|对|超过?|于|为|占)(?:上一?年|去年|前一年)(?:度|同期|同)?(?!结转|结余|相比|的\s*[\d.]+\s*(?:倍|%)|末结转)/u;
/** What stands before a number that is last year's: 上年同期为, 由去年的, 2022 年. */
export const saidOfLastYear = (year: number): RegExp => new RegExp(`(?:上一?年|去年|前一年|(?<!\\d)${year}\\s*年)[^，。；\\d]{0,12}$`, 'u');
/** 比上年增加 42 人: the size of a change, no count of last year's. */
export const sizeOfChange = /(?:[增减多少]|增加|增长|减少|下降|降低|上升|提高)(?:了|约|出)*\s*$/u;
/** Spoken of at all, in a comparison too. */
export const speaksOfLastYear = /上一?年|去年|前一年/u;
/** 与上年相比, 较2021年: what a change is held against, in words ahead of it. */
export const againstLastYear = /[与同和较比](?:上一?年|去年|前一年|(?:19|20)\d{2}年)(?:度|同期)?(?:相比(?:较)?|比较)?/u;
/** 前年受益 100 户; not 以前年度, 目前年产, nor what a number is held against (比前年). */
export const yearBeforeLastWords = /(?<=^|[，,。；;：:（(、\s由从在])前年(?:度|同期)?(?![均平产检审])/u;
/** Spoken of at all, in a comparison too. */
export const speaksOfYearBeforeLast = /(?<![以之目])前年/u;
/** “十三五”末: the last year of a five-year plan, 2020; not what a number is held against, nor what is to be reached by then. */
export const planEnd =
  /(?<![比较与对到至自从][“"「『]?)十([一二三四五六七八九])五[”"』」]?(?:规划)?(?:时期|期间)?(?:期?末年?|收官之年|末期)/gu;
export const planEndYear = (ordinal: string): number => 2005 + 5 * ('一二三四五六七八九'.indexOf(ordinal) + 1);
export const nextYearWords = /(?<!(?:结转|结余|转入|转至|转到|留待|留至|顺延)(?:至|到|入|于|给)?)(?:次年|下一?年|明年|来年)度?/u;
export const speaksOfNextYear = /次年|下一?年|明年|来年/u;
export const thisYearWords = /今年|本年度?|当年|年内/u;
/** 2022 年; not the end or the start of a span (2021-2023 年, 自 2019 年起), not what a number is held against (比 2022 年). */
export const yearNumber =
  /(?<![\d〔[【(（至到—–~～比较与对同-]\s*|(?:[较比高低多少优差大小]于|[较比]之|比起|超过|超出|不及)\s*)((?:19|20)\d\d)\s*年(?!\s*(?:起|以来|至|到|—|–|~|～|-|开始|第|末?结转|结余|\d))/gu;
/** The same where a number is held against that year's: 比 2022 年的. */
export const yearHeldAgainst = /[比较与对和同于之起过出及]\s*((?:19|20)\d\d)\s*年(?!\s*(?:起|以来|至|到|—|–|~|～|-|开始|\d))/gu;
/** A year in a date, or as the end or the start of a span: 2022年12月, 自 2019 年以来, 2021-2023 年. */
export const yearInPassing =
  /(?:[自从]\s*)?(?<![\d〔[【(（])(?:(?:19|20)\d\d\s*年?\s*(?:至|到|—|–|-|~|～)\s*)?(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?(?:以来|起)?/gu;
export const sinceThen = /以来$|起$|^[自从]/u;
export const inDate = /月|日/u;
/** The first of two numbers of a change: 由 11.2 元上升到 14.5 元. */
export const changesFrom = /[由从](?:当时|当年|最初|原来)?的?\s*$/u;

const gap = '[^，,。；;：:！？、（）()\\d+＋-]{0,12}';
/** Up to the number of another year that one of this year is held against: 比上年的, 较 2022 年完成的, 与去年同期. Money carried over is this year's. */
export const heldAgainst = new RegExp(
  `(?<![同环])(?:[比较](?:之|起|于)?|[与同和]|(?<!不)(?:[高低多少大小优差]于|超过|超出)|不及|为|是|相当于|等于)\\s*(上一?年|去年|前一年|(?:19|20)\\d\\d\\s*年)(?:度|同期|全年)*(?!结转|结余|末结转|相比)(${gap})$`,
  'u',
);
/** 低于上年 12 件 may be twelve fewer, 低于上年的 12% a share of it; 低于上年的 12 件 is neither. */
export const mayBeDifference = /[高低多少大小优差]于|超|不及/u;
/** 为上年 265 户的 108% says the year of 265; 为上年的 108% and 为上年 265 户 do not, or say another thing. */
export const isPartOf = /为|是|相当于|等于/u;
export const partFollows = /^[^，,。；\d]{1,6}的\s*[\d.]+\s*(?:倍|%)/u;
export const manifold = /^\s*(?:倍|成|番)/u;
/** 比上年增加, 较去年同期下降了: a year that only a change is held against; not 比上年的 100 户增加, which gives its number. */
export const onlyCompared =
  /(?:[比较]|相比|同)(?:上一?年度?|去年|前年|(?:19|20)\d\d\s*年度?)(?:同期)?(?:又|再|大幅|明显|略有?|有所|净|共|约|也|均|都)*(?:增|减|升|降|上升|提高|下降|降低|多|少|扩|缩|翻|持平|增长|有)/gu;
/** 是上年的 2.5 倍, 为去年的 85%: of the words before a share or a multiple, to their end. What it measures is this year's; 由上年的 86.5% and 比上年的 86.5% give last year's own rate. */
export const measuredByYear =
  /(?<![由从自比较与和同于]\s*)(?:上一?年|去年|前一年|同期|(?:19|20)\d\d\s*年)(?:同期)?(?:水平|总?[数量额])?的\s*(?:约|近)?\s*$/u;
export const inHundredths = /^\s*[%％‰]/u;
/** Between the year and its number where nothing else is said. */
export const standsAlone = /^\s*的?\s*$/u;
/** Between the year and the number: the number is the change itself, or what came of it. */
export const saysChange = /[增减升降涨跌多少高低扩缩快慢新净超]|提前|推迟|节约|好转|改善|恶化|优化|相比|持平|相当|提速|延长/u;
/** Behind the number of another year: 比 2022 年完成的 265 户增加. */
export const changeFollows = new RegExp(`^\\s*[\\u4e00-\\u9fff%‰()（）]{0,6}?(?:${changed}|持平|相比|[多少高低])`, 'u');

/** Words that name a year by its distance from the writer. */
/** 本年收入, 本年支出 are terms of the accounts of the year reported on. */
export const relativeYear = /今年|本年(?!度|收入|支出)|(?:截至|到)?目前|至今/u;

/** Of the words before: the clause that they end in and the one ahead of it, within the sentence. */
export const clausesAhead = /(?:[^，,。；;！？\n]*[，,])?[^，,。；;！？\n]*$/u;
export const givesReason = /因|由于|受|导致/u;
export const goalsCriticised = /(?:绩效)?(?:目标|指标)[^，,。；]{0,8}?(?:不够?(?:合理|科学|全面|准确|细化)|偏低|过低|不合理|不科学)/u;

/** What stands between two numbers that are compared, by what it says of the first. */
export const comparisons: readonly { readonly words: RegExp; readonly holds: readonly (-1 | 0 | 1)[] }[] = [
  { words: /^[^，,。；\d]{0,8}[，,]?(?:不低于|不少于|不小于|未低于)[^，,。；\d]{0,12}$/u, holds: [0, 1] },
  { words: /^[^，,。；\d]{0,8}[，,]?(?:不高于|不超过|不多于|不大于|未超过|未超出)[^，,。；\d]{0,12}$/u, holds: [-1, 0] },
  {
    words: /^[^，,。；\d不未]{0,8}[，,]?(?:高于|超过|超出|大于|多于|突破)(?:上一?年的|去年的|目标的|计划的|预算的)?[^，,。；\d的]{0,12}$/u,
    holds: [1],
  },
  {
    words: /^[^，,。；\d不未]{0,8}[，,]?(?:低于|少于|小于|不足|不及)(?:上一?年的|去年的|目标的|计划的|预算的)?[^，,。；\d的]{0,12}$/u,
    holds: [-1],
  },
  { words: /^[^，,。；\d]{0,8}(?:增加|增长|上升|提高|提升|扩大)(?:到|至|为)\s*$/u, holds: [-1] },
  { words: new RegExp(`^[^，,。；\\d]{0,8}${fallsTo}(?:到|至|为)\\s*$`, 'u'), holds: [1] },
];
/** 与年度指标值 4 件持平 */
export const equalBetween = /^[^，,。；\d]{0,8}[，,]?(?:与|和|同)[^，,。；\d]{0,12}$/u;
export const leadingComma = /^\s*[，,]\s*/u;
export const equalAfter = /^\s*(?:元|万元|亿元|%|人次|人|户|件|分)?\s*(?:持平|相等|相同|一致)/u;

/** Between a name and its number: 决算数为 799,998.85. */
export const statesBetween = /^[^\S\n]*(?:数|数额|金额|总额|总数|合计|共计|共|为|是|达到?|约|[:：])*[^\S\n]*$/u;
export const sentenceStart = /(?:^|[，,。；：:！？（(\s])$/u;
