import { didNot } from './denial-words.ts';

/** Words by which a target is said to be reached, or not. */

export const inFull = '(?:全部|全面|完全|圆满|顺利|足额|按期|按时|如期|按[^，,。；]{0,4}?(?:计划|要求|预期)|都|全|地)*';
export const reach = '(?:达到?|达标|达成|完成|实现)';
const aim = '(?:指标值|(?<=年度|绩效|预期)指标|目标|预期|计划)';

/** 未达标, 没有如期完成, 不达标: said of whatever was to be reached. */
export const notReached = new RegExp(`${didNot}${inFull}${reach}|不达标?`, 'u');
/** 低于指标值: missed, of a target at the least. */
export const belowAim = new RegExp(`(?:低于|少于|不及|未及|差于)[^，,。；]{0,6}?${aim}`, 'u');
/** 低于, 超过: below what was aimed at is good where no more was aimed at. */
export const ordersByAim = /[低高优多少]于|不及|未及|超过/u;
/** 未达到指标值, 未按计划完成, 低于目标: that a target was not reached. What else was not done (没有完成验收) says nothing of it. */
export const targetMissed = new RegExp(
  `${didNot}[^，,。；]{0,6}?(?:${reach}[^，,。；]{0,6}?${aim}|${aim}[^，,。；]{0,2}?${reach})|${belowAim.source}|(?:未|没有)达标|未完成`,
  'u',
);

/** 达到指标值; not 完成目标的一半. */
export const targetReached = new RegExp(
  `(?:完成|达到|达成|实现|超过|超额完成|高于|优于|符合|持平)[^，,。；]{0,6}?${aim}(?!值?的\\s*(?:[\\d一二两三四五六七八九半]|$))|超额完成|达标|与(?:年度)?(?:指标值|目标值?)持平`,
  'u',
);
/** 全部完成, 顺利完成本年度绩效目标: said of all targets at once. */
export const allTargetsReached = new RegExp(
  `(?:各项|所有|(?<!${didNot})(?:全部|全面|圆满|顺利)|均已?|都已?)[^，,。；]{0,10}?(?:完成|达到|达成|实现)[^，,。；]{0,8}?(?:目标|指标)值?`,
  'u',
);
