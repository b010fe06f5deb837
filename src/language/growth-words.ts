import { allOf } from './all-of.ts';
import { fallNames, fallVerb, rises } from './direction-words.ts';

/** Words before a rate of growth that name what it grew from, and what it was that grew. */

const comparison =
  /(?<![同占对])(?:(?<!相)比(?![例重率值较照如])|(?<![比为])较(?![大小高低好快为多少])|相[比较](?:于|(?=上|去|前|同|\d|计划|年初|全|目标))|对比)(?:于)?/u;
const verb = `${rises}|${fallVerb}|${fallNames}|增速|增|升|涨|降|减|多|少|高|低|超`;
/** 较2020年增长, 比计划多: what stands between the comparison and its verb. */
const held = new RegExp(`${comparison.source}([^，,。；;：:！？\\n]{1,16}?)(?:相比|比较|同比)?(?:的|[，,])?(?=${verb}|\\s*$)`, 'gu');
/** 与2020年相比，: may stand a clause ahead. */
const ahead = /(?:与|和|同|跟|较|比)([^，,。；;：:！？\n]{1,12}?)(?:相比|比较|对比|相较)/gu;
const otherPace = /环比|定基比|(?:年|月|季)度?均|平均每年|每年|年平均|复合|逐年|累计(?=增|上升|提高|下降|减)/u;

const yearNamed = /(?<!\d)((?:19|20)\d\d)\s*年?/gu;
const lastYear = /上一?年|去年|前一年|(?<![前季月半])同期|往年同期/u;
const noYear =
  /前年|大前年|上个?月|上个?季|上半年|下半年|季度|年初|计划|目标|预算|指标|预期|预计|任务|申报|设计|定额|标准|平均|均值|全[国省市州]|邻|兄弟|其他|三年|五年|多年/u;

/** What a rate of growth is held against, as said, where it is not the year before; undefined where it is, or where nothing is said. */
export function otherBase(clause: string, sentence: string, year: number): string | undefined {
  const pace = otherPace.exec(clause)?.[0];
  if (pace !== undefined) return pace;
  const near = allOf(clause, held).at(-1);
  const found = near ?? allOf(sentence, ahead).at(-1);
  const base = found?.[1]?.trim() ?? '';
  return found && base !== '' && !isLastYear(base, year) ? found[0].trim() : undefined;
}

function isLastYear(base: string, year: number): boolean {
  const years = allOf(base, yearNamed).map((each) => Number(each[1]));
  if (noYear.test(base) || years.some((each) => each !== year - 1)) return false;
  return years.length > 0 || lastYear.test(base);
}

const filler = new RegExp(
  [
    `${verb}`,
    '受益|受助|受惠|救助|惠及|服务|帮扶|资助|覆盖|保障|参与|发放|对象|群众|人员|居民|人口|人次|户次|人数|户数|次数|总数|总量|数量|规模|总计|合计|累计|共计?|总',
    '全(?:年|国|省|市|州|县|区|镇|乡|街道)|本(?:年度?|县|区|市|省|镇|项目)|当年|今年|项目|年度|其中|实际|同比|相比|上一?年度?|去年|同期|分别|连续|持续|稳步|大幅|幅度|变[动化](?:率|幅度)?|绝对值|增减|负增长|负数?|明显|有所|实现|达到?|了|约|近|的|均|也|又|则|为|是|中|率|数|量|[\\s\\d\\p{P}%年月]',
  ].join('|'),
  'gu',
);

/** The clause without what it compares with: 比上年, 与 2020 年相比. */
export const withoutBase = (clause: string): string => clause.replace(held, '').replace(ahead, '');

/** What the clause says has grown, where it is none of `known`: the names and words of the count that the growth is filed with. */
export function otherSubject(clause: string, known: string): string | undefined {
  const said = withoutBase(clause);
  let rest = '';
  for (let at = 0; at < said.length; ) {
    const length = sharedAt(said, at, known);
    rest += length > 1 ? '\n' : said.charAt(at);
    at += Math.max(length, 1);
  }
  const left = rest.replace(filler, '\n').match(/[一-鿿]{2,}/u)?.[0];
  return left === undefined ? undefined : said.replace(new RegExp(`(?:同比|${verb}|了|约)+[^一-鿿]*$`, 'u'), '').trim() || left;
}

function sharedAt(said: string, at: number, known: string): number {
  let length = 0;
  while (at + length < said.length && /\S/u.test(said.charAt(at + length)) && known.includes(said.slice(at, at + length + 1))) length++;
  return length;
}
