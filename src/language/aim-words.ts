/** How one knows that words of a report tell what its money is for, or what it is to reach, and not something else. */

/** Right before the words, in their clause: 不得用于工作经费. */
export const deniedBefore =
  /(?:不得|不能|不可|不应|不准|不许|并非|禁止|严禁|杜绝|未(?!来)|没有|不(?![仅断足少同但只])|非(?![遗公税营]))[^，,、；;]{0,6}$/u;
export const deniedAhead = /^(?:不得|不能|不可|不准|不许|禁止|严禁|未|没有|不)(?:被|再|将)?(?:用|支|列|挪|截|挤|发)/u;

/** In the sentence up to the words, or at their head. */
export const wishedFor =
  /建议|下一步|下一阶段|今后|(?<!模)拟(?!定|订)|应(?:当|该|进一步|加强|建立|完善|逐步|尽快|继续)|需(?:要|进一步|加强)|有待|希望/u;
/** Headings under which a report tells of what is still to be done, or of faults. */
export const wishHeading = /建议|存在(?:的)?(?:主要)?问题|不足|改进|整改|下一步/u;

/** Words that name where money comes from. */
export const namesSources =
  /资金来源|(?:来源|来自|源自)(?:为|是|于|：|:)?|由[^，,。；]{2,24}(?:组成|构成|承担|拨付|出资|分担|负担)|^[^，,。；]{0,12}(?:财政|专项|配套|自筹|补助)资金$/u;

/** What says of the words that they are what money or project is for: in them, or before them in the sentence. */
export const saysPurpose =
  /用于|用以|用作|用来|用途|投向|使用范围|支出范围|支出内容|旨在|支持|保障|解决|补助|补贴|资助|补偿|奖励|购买|采购|支付|发放|建设|改造|修[建缮补复]|开展|实施|提供|服务|内容|任务|目的|为了|主要(?:为|是)|(?:^|[，,。])为/u;
export const purposeHeading = /用途|内容|概况|概述|背景|基本情况|简介|立项|资金/u;

/** The same of a goal: in its sentence, its paragraph up to it, or the headings above. */
export const saysGoal = /目标|旨在|目的|预期|力争|确保|为了|任务|宗旨|绩效指标|使命/u;
/** What no goal says: who evaluated, why something is missing, what was done. */
export const noGoal =
  /受[^，,。；]{2,20}委托|第三方|评价(?:小)?组|(?:开展|组织|进行)[^，,。；]{0,8}(?:绩效|支出)?(?:自评|评价)|不予公布|未(?:予)?(?:公布|公开|开展|进行|能|完成|达到|实现|统计)|没有(?:公布|开展|完成|达到|统计)|^(?:因|由于)|原因(?:是|为)/u;

/** 年度目标是, 旨在, 力争: what the words are led by, or begin with, is a goal whatever else they say. */
export const goalIs =
  /(?:目标|任务|目的|宗旨|预期)(?:值|任务)?(?:为|是|如下|包括|[:：])|旨在|力争|争取|确保|为了|(?:预期|预计)(?!目标|效果|成效|任务)|计划(?!完成|目标)/u;
/** What no goal says, whatever it stands under, since it is done: 已建成, 完成了, 超额完成. */
export const saysDone =
  /(?:^|[，,；;。])(?:均|都|全部)?已(?:经)?(?:[全基]部?本?)?(?:完成|建成|达[到成]|实现|落实|维护|发放|形成|得到)(?!的)|(?:完成|实现|达到|取得|形成|建成)了|超额完成/u;
/** What tells of the past as well, though a goal may say one of them: 达到预期目标; 比上年提高; 得到有效保障. */
export const soundsDone: readonly RegExp[] = [
  /(?:达到|实现|完成|达成)了?(?:预期|年度|年初|既定|设定|绩效|各项|全部|总体)+(?:的)?(?:绩效)?(?:目标|任务(?!书)|指标)/u,
  /同比|[比较]上年/u,
  /得到(?:了|有效|明显|进一步|较好)/u,
];

const kindOfAim = '(?:绩效|数量|质量|时效|成本|产出|效益|效果|满意度|年度|总体|预期|[一二三]级|经济|社会|生态|可持续影响|服务对象)';
const aimed = '(?:指标|目标)值?';
/** Ahead of a number in its sentence: 数量指标为, 绩效目标包括, 满意度目标：. */
export const leadsToAim = new RegExp(
  `${kindOfAim}${aimed}(?:中|设定|设置|确定|要求|分别|具体|主要|和|及|、|${kindOfAim}|${aimed})*(?:为|是|有|包括|[:：，,])`,
  'u',
);
/** A heading under which a report lists what is to be reached, not what was. */
export const aimHeading = new RegExp(
  `(?:绩效|年度|预期|总体|项目)${aimed}(?:设[定置立]|情况|内容|概况|和|与|及其?|、|绩效|年度|主要|${aimed})*$`,
  'u',
);
/** 项目实施及绩效目标: what was done stands below it as well. */
export const headsWorkToo = /实施|开展|工作/u;
/** Words of a rule, of a distant year, of a threshold for somebody: none of the year's own aims. */
export const noAimOfTheYear =
  /规定|办法|条例|按照|依据|根据|标准(?:为|是|不|达)|条件|资格|年龄|[到至]\s*20\d\d\s*年|[“"]?十[四五六]五|中长期|中期目标|长期目标|远期|下一?年|明年|次年|上一?年|去年/u;
/** A sentence that says anywhere that something is to be reached, and not only of a level that it was: 满意度达到 91%, 数量指标方面. */
export const statesAim =
  /目标(?!完成|实现|达成|任务(?:全面)?完成)|(?:指标|标准|计划|任务|预期|要求)[值数]|指标(?:为|是|[:：])|计划(?!完成)|任务(?!完成)|预期|预计|预定(?!的)|力争|争取|确保|标准为|拟(?![定订](?!举办|开展|组织|完成|培训|建设|于|在))|[应须需](?!急|用|对|求|收|付)|要求|规划|考核|不[低少高多大小超]|(?:未|没有?)(?:能)?达到?|以[上下内]|控制在|至少|最多|[≥≤]/u;
/** A sentence that says of its numbers that they were reached, wherever it stands. */
export const saysReached =
  /实际|已(?:经)?(?!有)|均[完达实]|(?:完成|达到|实现|超过|突破)了|超额|同比|比上年|较上年|累计完成|(?:完成|达标|达成)率|未(?:能)?(?:完成|达到|实现)|截[至止]|(?:全年|累计|共计?)(?:共|累计)*完成(?!率)|累计(?:开展|举办|发放|培训|建成)/u;
/** 年度绩效目标是, 主要任务：: what follows in the sentence is aimed at. */
export const opensAims = /(?:目标|主要任务|年度任务)(?:值|任务|要求)?(?:如下|为|是|包括|[:：])/u;

/** Headings over what was reached, whatever stands below them. */
export const resultHeading = /完成|实现|达成|分析|结果|成效/u;
export const ofCosts = /成本/u;
/** A level to be reached is named without a comparison. */
export const reachesBefore = /(?:达到?|实现|保持在?|稳定在)\s*$/u;

const untilItsName = new RegExp(`^.*${aimed}(?:中|设定|设置|确定|要求|分别|具体|主要)*(?:是|为|有|包括|[:：])`, 'u');
const beforeItsName = /^(?:其中|力争|确保|保证|要求|实现|使|争取|预期|预计|计划|全年|本年度?|当年|年度|\d{4}年度?|[\s，,、:：])+/u;
const behindItsName = /(?:应当?|须|需|要|必须|力争|达到?|实现|保持在?|稳定在|控制在?|[为是在]|\s)+$/u;
/** Of the words before a number that is aimed at: what is to reach it. 满意度指标为老年人满意度 gives 老年人满意度. */
export const aimedName = (before: string): string => before.replace(untilItsName, '').replace(beforeItsName, '').replace(behindItsName, '');
