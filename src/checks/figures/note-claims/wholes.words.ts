import { gradeNames } from '../../../language/grade-words.ts';

/** What a note says of all or of some indicators, of two stages of the money, of a share, of a grade. */

export const ofAllIndicators = /(?:指标|(?:年度|绩效|预期|总体|各项|全部)目标)/u;
export const missedNone = /没有(?:一[项个]|任何|哪)|无一|不存在|是否|如|若|原因|上年|去年|往年|不能|无法|部门|单位/u;

const stages = {
  initialBudget: '年初(?:安排)?(?:的)?预算(?:数|安排)?|年初安排',
  adjustedBudget: '调整后(?:的)?预算数?|全年预算数?',
  received: '(?:资金)?(?:实际)?到位(?:资金|金额|数)|资金到位',
  finalAccount: '决算数?|实际支出|全年支出',
} as const;
const any = Object.entries(stages)
  .map(([name, words]) => `(?<${name}>${words})`)
  .join('|');
export const stagesBeside = new RegExp(
  `^(?:${any})(?:总额|合计|金额)?(?<way>高于|大于|多于|超过|低于|少于|小于|不足|不及|等于)(?:了)?(?<than>.{2,10})$`,
  'u',
);
export const stageNamed = new RegExp(`^(?:${any})$`, 'u');
export const isAbove = /高|大|多|超/u;
export const isEqual = /等于/u;

export const allFrom =
  /(?:资金|经费|投入|款项)[^，。；没未不]{0,4}(?:全部|全额|均|都|完全)(?:由|来自|来源于|为|是|系)(?<level>中央|国家|省级?|市级?|区级?|县级?|乡镇|镇级?)(?:财政)?[^，。；]{0,6}$/u;

export const shareInWords =
  /^(?<part>.{2,12}?)(?:约|大约)?占(?:了|到)?(?<whole>.{2,12}?)(?:总数)?的?(?<share>绝大部分|绝大多数|大部分|大多数|大半|多半|多数|过半|半数以上|一半以上|小半|少数|小部分|不到一半|不足一半|一小半)$/u;
export const isMinority = /小|少|不到|不足/u;

export const comparesWithin = /^(?<a>.{2,12}?)(?:明显|略|远)?(?<way>多于|大于|高于|超过|少于|小于|低于|不及)(?<b>.{2,12})$/u;

export const gradeCalled = new RegExp(
  `(?:得分|评分|评价|绩效|等级|等次|结果)[^，。；没未不]{0,4}?(?:均|都)?(?:为|是|属于?)[“"]?(?<grade>${gradeNames})[”"]?(?:等|级|档|等级)?$`,
  'u',
);
export const ofAGeneralKind = /\d|以上|以下|的/u;
