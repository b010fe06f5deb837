import { partOfYear } from './part-of-year.ts';
import { otherBodies } from './places.ts';

/** Words before a number that make it none of what was done, by all, in the whole year. Each is read in the number's own clause, to its end. */

const notDone =
  '(?:尚?未|没有|无需|[尚还仍]需|(?<=^|[，,。；;\\s项目还])需|不再|(?<![招接等期对])待|预[计估]|(?<![按照依据])计划|拟|(?<![相供响适对效])应(?![急对用届]))';
const otherTime = `(?:${partOfYear.source}|[较比]上年)`;
const part = '(?:人均|户均|日均|月均|其中[^，,。；]{0,10}?|违规|违纪|其他项目)';
const less = '(?:减少|节约|节省|压减|少)';

/** 未支出, 预计支付, 其中人工费支出, 人均支出, 上半年支出: no total of what was spent or received. */
export const noWholeAmount = new RegExp(
  `(?:${notDone}|${otherTime}|${part}|${less})[^，,。；]{0,4}?(?:支出|支付|使用|执行|到位|拨付|花费)[^，,。；]{0,6}$`,
  'u',
);

/** 未受益, 计划救助, 退出保障, 受益儿童减少: nobody who was helped. */
export const nobodyHelped = new RegExp(
  `(?:${notDone}|潜在|减少|退出|设计|规划|(?<![认许])可以?(?!持续|靠|再生)|能够|有望|将(?=惠及|受益|会))[^，,。；]{0,4}?(?:受益|救助|惠及|服务|覆盖|帮扶|享受|资助|保障)[^，,。；]{0,10}$|(?:受益|救助|惠及|服务|资助)[^，,。；]{0,8}(?:减少|不足|下降)了?$`,
  'u',
);

/** 最高得分, 预期得分, 产出指标得分: not the report's own score. */
export const otherScore = new RegExp(
  `(?:最高|预[期计估测]|(?<![虚模])拟|争取|目标|平均|${otherBodies}|上年|[一-鿿]{2}指标)的?(?:项目)?(?:自评|综合|评价|绩效)*(?:得分|评分|总分)[^，,。；]{0,4}$`,
  'u',
);

/** 未达到“优”, 由“优”降为“良”, 距“优”尚有差距, 申报“优”: not the grade that was given. */
export const otherGrade = new RegExp(
  `未(?:能)?(?:达到|评为|获得?)|[降调]为|降至|距[^，,。；]{0,6}(?:差距|尚)|申报|力争|争取|预[期计]|(?<![虚模])拟(?![定合]|评价|评定(?!为))|(?<![虚模])拟(?:评价|评定)?(?:等级|结果|结论|为)|${otherBodies}|上年|去年`,
  'u',
);
