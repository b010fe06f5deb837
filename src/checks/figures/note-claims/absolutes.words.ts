import { didNot } from '../../../language/denial-words.ts';

/** What a note says of the only one, the first of all, of every one, of none: words that one exception belies. */

export const onlyOne = /唯一|独一|仅此一/u;
export const ofAll = /最[高低多少大小长短快慢早晚好差强新]|(?:居|列|排名?|位列?)(?:首位?|第一)/gu;
/** 最低生活保障, 最后, 最近: words of their own. */
export const noRank = /最(?:低(?:生活|工资|限价|价|标准)|高(?:限价|人民|法|检)|大(?:限度|程度|化)|小(?:化|额)|新(?:规定|要求|版))/gu;
export const isLeast = /最[低少小短差晚慢]/u;
export const byPoints = /得分|分数/u;

const acts =
  '到货|到位|安装|完成|建成|竣工|验收|投用|投入使用|交付|移交|发放|支付|兑付|开工|完工|整改|办结|办理|通过|落实|拆除|修复|更换|采购|入库|入住|签订|缴纳|退回|追回|录入|上线|培训';
/** 设备全部到货, 各村均已完成. */
export const everyOne = new RegExp(
  `^(?<what>[^没未不无]{0,16}?)(?:全部|全都|均已?|都已?|悉数|一律)(?:已经?|按期|按时|如期|及时|足额|顺利|得到|予以|通过)*(?<act>${acts})(?!率)`,
  'u',
);
/** 各项目, 各项指标: what is said of these is held against their own numbers. */
export const ofProjects = /项目|单位|报告|年度|指标|目标/u;
/** In the text, beside the act: some are not. */
export const someNot = /延迟|推迟|滞后|逾期|延期|尚|仍|未|没有|部分|个别|缺/u;
export const saysEvery = /全部|全都|均|都|悉数|一律|100%|所有|各/u;

/** 没有投诉, 未发生投诉, 零投诉: of a whole clause. */
export const noneOf = new RegExp(
  `^(?:全年|本年度?|当年|期间|年内|也|并)*(?:${didNot}|无|零)(?:收到|接到|发生|出现|发现|产生|存在|有)?(?:过)?(?:任何|一[件起例次]|群众|居民)?(?<thing>\\p{Script=Han}{2,8})$`,
  'u',
);
/** 投诉为零. */
export const noneAtAll = /^(?:全年|本年度?|当年)*(?<thing>\p{Script=Han}{2,8}?)(?:数量?|件数|次数)?(?:为|是)零$/u;
