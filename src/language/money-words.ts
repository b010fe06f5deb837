/** Before a word of payment: it is only to be made. */
const notYet = '(?<!计划|安排|预算|拟|应|需|预计|预期|将|可|未|待|如期|贷款)';
/**
 * Words that tell which stage of the budget an amount belongs to. The one nearest before the number decides. `budget` may be the
 * initial or the adjusted one; `paid` and `invested` are received by whom it is paid to, and spent by whom it is paid by; `used` is spent.
 */
export const phaseSaid = {
  adjustedBudget: /(?:调整|变更|追加(?:[（(]?减[）)]?)?)后(?:的)?预算|调整预算数?|全年预算|(?:追加|核减|调减|压减|调剂|核增|调增)后/gu,
  initialBudget: /年初预算|年初安排|初始预算/gu,
  budget: /预算(?:收入)?|计划安排|安排/gu,
  received: /到位|下达|拨入|收入|收到/gu,
  paid: /拨付|拨出|划拨/gu,
  invested: /(?<!(?:预算|计划|安排|拟|预计|将|需)[^，,。；;]{0,6})(?:全年|当年|本年|实际|累计|已|共计?)投入/gu,
  used: new RegExp(`${notYet}(?:兑现|发放(?!标准|范围|对象|条件|程序|方式|率)|完成投资|(?:全年|当年|年内|本年度?)使用)`, 'gu'),
  finalAccount: /决算|支出|支付|执行(?:数|额|金额)|(?:实际|已|共|累计)使用|花费|列支|兑付|实付|已付/gu,
} as const;

/** What an amount is made of follows. */
export const opensList = /其中|包[括含]|含|用于|分为|[：:（(]/u;

/** Of an amount in a list of parts: it may be of another stage than the whole ahead of it. 安排4万元，其中：展板实际9,000元. */
export const actedOn = /实际|已|完成/u;

/** A sentence that begins so goes on with the money of the one before. */
export const partOfIt = /^\s*其中/u;
/** A paragraph below a table that begins so is about it. */
export const tableNote = /^(?:注|备注|说明)/u;

/** Words far off under which an amount may be what was spent. */
export const mayBeSpent = /支|花|使用|用于|执行|发放|开支|费|成本|完成(?:总)?投资|实际投[资入]/u;
/** The same of what was planned to be spent: 计划资金, 计划总投资. */
export const plannedMoney = /计划(?:总|安排|使用|投入)*(?:资金|投资|投入|金额|经费)/u;

/** Words that make an amount no stage of the budget, but money that came in or was carried over. */
export const flowSaid = {
  income: /收入|进项/u,
  carriedIn: /(?:上年|年初|上一?年度?|以前年度|往年|历年)[^，,。；]{0,6}(?:结转|结余)|期初(?:结转|结余)/u,
  carriedOut: /^(?!.*(?:上年|年初|上一年|以前年度|往年|历年|期初)).*(?:结转|结余)/u,
} as const;
/** At the end of the words before a number, or of a name: the number is what came in. */
export const namesIncome = /收入(?:的)?(?:预算|决算|合计|总计|总额|总数|金额|共计|共|数|为|是|达|约|[:：\s])*$/u;

/** 基本支出, 培训支出: what money is for, where a part is called so. */
export const namesSpending = /支出$/u;

/** Words with a stage's word in them that name something else. */
export const noPhase =
  /完成(?:年初|全年|调整后的?)?预算数?(?=的)|一般公共预算|政府性基金预算|国有资本经营预算|预算(?=执行)|预算(?:单位|管理|科目|部门)|支出(?=预算|计划)|收入(?=支出)|支付(?:完成率|计划|(?=预算))|支出责任|安排(?=支出)/gu;

/** Words that say of an amount only that it is the whole that was planned or spent: 预算, 全年共支出资金. */
export const sumsOfMoney =
  /^(?=.*(?:预算|安排|投入|资金|经费|支出|使用|决算|执行|拨付))(?:本|该|全年|年度|年初|当年|项目|财政|资金|经费|总|预算|计划|安排|投入|支出|使用|执行|拨付|完成|决算|实际|已|共计?|累计|合计|金额|额|数|为|达|的|[\s：:，,])*$/u;

/** What money beyond a budget comes from, wherever a report says it. */
export const sourceBeyondBudget =
  /结转|结余|追加|自筹|自有(?:资金|收入)|统筹|调剂|调入|垫付|垫支|垫资|预支|借款|上级补助|补助收入|捐赠|捐款|(?:其他|事业|经营|专户)(?:资金|收入)/u;
/** 超支的原因是…: said beside the amount itself. */
export const speaksOfOverspending = /上年|超出|超支/u;

/** A sum added to the budget or taken from it, by the words before the number. */
export const budgetAdded = /(?:追加|调增|增加|增拨)(?:了|预算|资金|安排|数|为|项目)*\s*$/u;
export const budgetCut = /(?:调减|核减|压减|减少|收回|调出)(?:了|预算|资金|安排|数|为|项目)*\s*$/u;

/** 年中追加后，预算为: what stands before the clause of a budget that was adjusted. */
export const adjustedBefore = /(?:调整|变更|追加|核减|调减|压减|调剂|核增|调增)后[，,]?\s*$/u;

/** Words of such a change anywhere: the sum itself is of no stage. */
export const budgetChange = /追加|调增|增加|增拨|调减|核减|压减|减少|收回|调出|结转|结余/u;

/** 未进行预算调整; 年中调整 is the other side. */
export const unadjustedWords =
  /(?:未|没有|无|不)(?:进行|作|做|发生|予|再)*(?:过)?(?:预算|资金)?的?(?:调整|追加|变动|调剂)|无(?:预算)?调整/u;

/** At the end of a clause before a word of adjustment, no money named: another thing was adjusted (其余指标值未作调整). */
export const adjustsAnother =
  /(?:指标|目标|方案|标准|计划|线路|路线|名称|人员|机构|岗位|分工|工期|时间|内容|结构|范围|分值|权重)[^，,。；]{0,8}$/u;
/** With the character on either side. */
export const inFormula = /^[÷/／×*]|[÷/／×*]$/u;
export const namesMoney = /预算|资金|经费|金额|额度|款/u;
/** Before it: what is to be avoided (减少年中追加). */
export const avoided = /(?:减少|避免|防止|杜绝|规范|严控|严禁|控制|压缩|降低|不得|尽量|原则上)[^，,。；\d]{0,6}$/u;

/** Words of a quotation that say that the budget itself was changed: not 因服务对象增加. */
export const adjustmentQuoted =
  /调整|追加|调[增减剂入出]|核[增减]|压减|削减|缩减|变更|变动|收回|增拨|增补|(?:预算|资金|经费|指标|安排)[^，,。；]{0,12}[增减]|[增减][^，,。；]{0,8}(?:预算|资金|经费|指标|\d)/u;

/** The name of an amount by which it was only paid on: 已拨付, 实际拨付; whether that was spent it does not say. */
export const namesPayment = (label: string): boolean =>
  /拨付|拨出|划拨|拨款/u.test(label) && !/决算|支出|支付|执行|使用|完成投资|花费|列支/u.test(label);

/** What is asked for, not what was done. */
export const wishWords = /建议|适当|申请|争取|进一步|应当|需要|希望|拟/u;
export const gapWords = /(?:资金|经费|预算)(?:的)?(?:缺口|不足|短缺|紧张)/gu;
export const askWords = /(?:增加|加大|追加|提高|扩大)[^，。；]{0,6}?(?:预算|资金|经费|投入)|进一步投入/gu;

/** 预算和支出情况见图1, 资金使用情况详见附表: the amounts stand in a picture, an annex, a sheet of their own. */
export const moneyElsewhere =
  /(?:预算|决算|资金|经费|支出|收支)(?:安排|使用|执行|支出|收支|到位|拨付|预算|决算|资金|经费|情况|明细|数据|金额|[和及与、数额的])*(?:详见|参见|见|如)(?:(?:以下|[下上]|后附的?|所附的?|附)?\s*[图表件]|《[^》]*表》)/u;
const wholeWork = '^(?:本?项目|该项目|本年度?|今年|当年|(?:此|本)项工作|本单位|本[馆院局校所站办处])*';
const anyMoney = '(?:任何|财政|专项|项目|专门|单独|预算|的)*(?:资金|经费|预算|支出|费用)(?:预算|安排|支出|投入)*';
/** 不单独安排资金, 不涉及资金, 无专项经费: of all of it, since no other subject stands before; 未使用资金 names what was left. */
export const noMoneyOfItsOwn = new RegExp(
  `${wholeWork}(?:(?:不|没有|未|并未|并不)(?:单独|另行|专门|另外|直接)?(?:安排|涉及|产生|占用)了?|(?:不|没有)(?:使用|动用|列支)了?|无|没有)${anyMoney}$`,
  'u',
);
/** 所需经费由本单位调剂, with no amount. */
export const moneyFromElsewhere =
  /^(?:本?项目)?(?:所需|相关)的?(?:人员|资金|经费|费用|物资|设备)(?:和|及|、)?(?:资金|经费|费用)?(?:均|全部|都)?(?:由|从|在)[^，,。；\d]{1,20}(?:调剂|解决|承担|列支|统筹|负担|保障|支付)[^\d]{0,4}$/u;
/** Before it: of what it would be so, or who shall do it. */
export const moneyOnCondition = /^(?:对|凡|如|若|今后)|建议|原则上|下一?年|次年|应当?|的$/u;

/** A form's instruction that money which does not exist is left out: 没有的资金不填, 无此项资金的可不填写, 空白表示没有. */
export const blankMeansNone =
  /(?:没有|无)(?:的|此项|该项|某项|相关)*(?:资金|经费|项目|来源|内容|数据)?(?:的)?[，,]?(?:可以?|则|均|一律)?(?:不填写?|不用填写?|无需填写?|留空|空着|空白)|(?:空白|空格|空着的?|不填的?|未填的?)(?:均|即)?(?:表示|代表|视为|为)(?:没有|无(?!效)|零)/u;

/** Within rounding of a factor of 10,000: 800,000 as 80 万 and as 800,000 万. */
export const tenThousand = 10_000n;

/** The end of an amount's name that says its stage: 全年执行数 of 年度资金总额全年执行数. */
export const stageAtEnd = /(?:年初|全年|年度|当年|调整后|预算|执行|支出|决算|到位|安排|下达|拨付|资金)+(?:数|额)?$/u;

/** 收入总计 holds what was carried over (the ministry's form of accounts), 本年收入合计 does not. */
export const includesCarryOver = /(?:收入|收支)总计|总收入|含(?:上年|年初)?结转/u;
/**
 * Between a total and one of its parts, without the brackets that are closed: 收入2,122万元。其中：…，上年结转64万元. Only behind a colon
 * the list goes on over a semicolon; 另有 ends it.
 */
export const ofItsParts =
  /^[^。；;\n]{0,20}[。，,；;]?\s*(?:其中|包括|包含|含)(?:[：:]|[，,]?(?![^。\n]*[；;]))(?![^。\n]*(?:另|此外|除此|以外))[^。\n]*$/u;
/** 县级资金20万元未到位: money that did not come. */
export const notCome = /(?:未|没有?|尚未)(?:足额|全部|全额|及时|按时|按期)?(?:到位|下达|拨付|落实)|少到位|欠拨/gu;
