import { didNot } from '../../../language/denial-words.ts';

const acts =
  '(?:开展|进行|组织|实施|建立|制定|制订|设立|设置|委托|聘请|召开|编制|公示|举办|举行|发生|出现|发现|发放|签订|办理|配备|安装|形成|完成)';

/** 未开展满意度调查, 没有发生安全事故: what the words say was not done. */
export const notDone = new RegExp(
  `${didNot}(?:另行|单独|专门|及时|按[^，。；、]{1,6})?${acts}(?:了|过)?(?:任何|一次|相关)?([\\p{Script=Han}]{3,12})`,
  'gu',
);
/** 满意度调查未开展: the same, said of it. */
export const leftUndone = new RegExp(
  `(?:^|[，,。；;、：:的])([\\p{Script=Han}]{3,10}?)(?:工作|活动)?(?:尚|均|并|也|都)?${didNot}${acts}(?=[，,。；;、]|$)`,
  'gu',
);
/** The sign or word before it that `leftUndone` takes along. */
export const openingStop = /^[，,。；;、：:的]/u;
export const isDenied = new RegExp(`${didNot}[^，,。；;]{0,10}$`, 'u');
/** 开展了满意度调查: behind such a word the thing was done. */
export const doneBefore = new RegExp(`${acts}(?:了|过)?[^，,。；;]{0,10}$|(?:经|通过)$`, 'u');

/** 满意度 of 满意度调查: what an inquiry is into. */
export const inquiry = /(?:问卷)?(?:调查|测评|评估|评价|监测|统计|检查|核查|抽查|考核|验收|审计)(?:工作|活动)?$/u;
/** The words that end what was not done: 未开展满意度调查的原因, 未开展调查工作. */
export const afterIt = /(?:工作|活动|的.*|而.*|也.*|但.*|且.*|等|情况|现象|问题)$/u;

export const denies = /没|未|无|不|缺|是否|免/u;
/** Words of what is wished, planned, or of another year: they tell of nothing that happened. */
export const notOfThisYear = /建议|应当|应该|应|需|拟|将|计划|今后|下一步|力争|预计|如果|若|上年|去年|往年|以前|此前|每年/u;
export const aimedAt = /目标/u;
/** Tells a result of it. */
export const result = /达到|达标|完成|良好|较好|优秀|很高|较高|较低|很低|合格|提高|上升|下降|显示|表明|反映|超过|高于|低于|满意$|[\d%％]/u;
/** What an indicator weighs or was given, whatever was done for it. */
export const ofPoints = /分值|权重|满分|得分|(?:得了?|扣了?)\d/u;
/** 资金没有全部到位: who, and what is denied in so many words. */
export const plainDenial = /^(?<who>\p{Script=Han}{0,6}?)(?:没有|未能?|并未)(?<what>\p{Script=Han}{4,10})$/u;
export const sayingVerb = /^(?:公布|写|说|给出|列|提|披露|登记|说明|反映|区分|单独)/u;
/** 多发了补贴: a denial leaves it out. */
export const doneMark = /了/gu;
