import { didNot } from './denial-words.ts';

/** Words by which a target is said to be reached, or not. */

export const inFull =
  '(?:全部|全面|完全|圆满|顺利|足额|按期|按时|如期|按[^，,。；]{0,4}?(?:计划|要求|预期|规定|时间|期限|进度)|都|全|均|地|真正|稳定|持续|连续|最终|整体|总体|及时|有效|充分|同步|普遍|百分之百|100%|做到|来得及|[在于][^，,。；]{1,8}?[前内时]|年内|年底前?)*';
export const reach = '(?:达到?|达标|达成|完成|实现)';
const aim = '(?:指标值|(?<=年度|绩效|预期)指标|目标|预期|计划)';

/** 没有一项未达标, 不存在未完成的: denied twice is said of what was reached. */
const notTwice = '(?<!(?:无|无一|没有?|不存在|未出现|未发现|未发生|并非|不是)(?:一?[项户例件个处名人])?)';
const cannot = '不(?:能够?|曾|会|可能)?|无法|难以|有待|尚待|无一(?:[项户例件个处名人])?';
const denial = `${notTwice}(?:${didNot}|${cannot})`;

/** 未达标, 没有如期完成, 不达标: said of whatever was to be reached. */
export const notReached = new RegExp(`${notTwice}(?:${didNot}${inFull}${reach}|不达标?|(?:${cannot})${inFull}达标)`, 'u');
/** 低于指标值: missed, of a target at the least; not 不低于. */
export const belowAim = new RegExp(`(?<!不|未|没有?|非|不会)(?:低于|少于|不及|未及|差于)[^，,。；]{0,8}?${aim}`, 'u');
/** 低于, 超过: below what was aimed at is good where no more was aimed at. */
export const ordersByAim = /[低高优多少]于|不及|未及|超过/u;
/**
 * 未达到指标值, 未能达标, 未按计划完成, 达不到目标, 低于目标, 距目标尚有差距: that a target was not reached. What else was not done (没有完成验收)
 * says nothing of it.
 */
export const targetMissed = new RegExp(
  [
    `(?:${notTwice}${didNot}[^，,。；未没不]{0,6}?|${denial}${inFull})(?:${reach}[^，,。；]{0,12}?${aim}|${aim}[^，,。；]{0,2}?${reach})`,
    `${denial}${inFull}(?:实现|完成)?达标(?!率)`,
    `${notTwice}未(?:${inFull})完成`,
    `${notTwice}(?:达不到|完不成|(?:${didNot}|不)符合)[^，,。；]{0,8}?${aim}`,
    belowAim.source,
    `(?:距离?|(?<![脱分])离|与)[^，,。；]{0,8}?(?:${aim}值?|达标)[^，,。；无没不]{0,4}?(?:[还尚仍]差|(?:有|存在)[^，,。；]{0,4}?差距)`,
  ].join('|'),
  'u',
);

/** Ahead of words of success: denials of whatever form, what is left to do, what is hoped. */
const notYet =
  '(?<!(?:未(?!成年)|没|不(?![断仅但只错少久同])|无法|难以|无一|[有尚]待|并非|距|(?<![脱分撤])离(?!退休|职|岗)|[是能可]否|接近|几乎|力争|争取|有望|预计|即将|[明下来]年)[^，,。；]{0,10}?)';
/** 达到指标值, 不低于指标值; not 完成目标的一半, and nothing inside of a denial. */
export const targetReached = new RegExp(
  [
    `${notYet}(?:完成|达到|达成|实现|超过|超额完成|高于|优于|符合|持平)[^，,。；]{0,6}?${aim}(?!值?的\\s*(?:[\\d一二两三四五六七八九半]|$))`,
    `${notYet}(?:超额完成|达标(?!率|线|与否|[^，,。；]{0,4}?差距)|与(?:年度)?(?:指标值|目标值?)持平)`,
    `(?<!没有?|未|达到)(?:不|未)(?:低于|少于|差于)[^，,。；\\d]{0,6}?${aim}`,
  ].join('|'),
  'u',
);
/** 全部完成, 顺利完成本年度绩效目标, said of all targets at once. */
export const allTargetsReached = new RegExp(
  `(?<!(?:${didNot}|并非|不是|未必|难以|无法)[^，,。；]{0,10}?)(?:各项|所有|(?:全部|全面|圆满|顺利)|均已?|都已?)[^，,。；]{0,10}?(?:完成|达到|达成|实现)[^，,。；]{0,8}?(?:目标|指标)值?`,
  'u',
);

/** 各项指标均达标, 年度目标任务全面完成: the same, where the targets stand ahead. */
export const allTargetsDone =
  /(?:各项|所有|全部|年度|全年|既定|预定)[^，,。；、的]{0,8}?(?:目标|指标)(?:任务|值)?(?:已经?)?(?:均|都|全部|全面|圆满|顺利|如期|按期|按时)(?:已经?)?(?:按期|按时|如期|圆满|顺利|超额)?(?:完成|达成|实现|达标|达到(?:要求|预期))(?=[，,。；;、！）)]|$)/u;
/** 确保, 力争, 个别: in the clause ahead of such words, which then say nothing of what was reached. */
export const notSaidOfAll =
  /(?:确保|保证|保障|推动|促进|努力)(?!了)|力争|争取|为(?:了|全)|以便|[应须需将拟]|预[计期]|有望|计划(?!的)|基本|大致|大部|多数|部分|个别|少数|接近|[未没非]能?使?$|未能|没能|并非/u;
/** 有, 发现: before the number of those that are short of a standard. */
export const countsThings = /(?:有|发现|存在)\s*$/u;
export const withoutStop = /^[^，,。；;：:]*$/u;
export const namesAnAim = /目标|指标|完成|任务|计划/u;
