import { space } from './numerals.ts';

/** Words and signs by which a text says that a number went down, or is below zero. The table stands in README.md. */

/** Verbs of a fall, as parts of regular expressions. */
const verbs = [
  '下降 减少 降低 下滑 回落 下跌 下浮 锐减 骤减 剧减 递减 缩减 缩小 收缩 萎缩 收窄 压减 压缩 压降 核减 调减 削减 消减 裁减 节减 减低 减轻 走低 滑落 跌落',
  '负增长 缩水 下调 调低 调降 减退 减缓 下挫 探底 暴跌 大跌 骤降 锐降 陡降 直降 猛降 大降 略降 微降 续降 净减 递降 缩短 退坡 衰减 减持 减弱',
  '跌去 回调 走弱 下行 滑坡 退步 掉落 下探 收紧 倒退 转降 转跌 走跌 回吐 回撤 跳水 紧缩 缩量 精简 缩编 裁撤 腰斩',
  '减收 减产 减排 减员 减负 降耗 降本 欠收 歉收 短收 少收',
].flatMap((line) => line.split(' '));
/** A fall only right before the number: 流失率 and 节支率 are levels. */
const lossVerbs = '流失|折损|节支';
/** A fall where another time or the budget is named: 较预算节约 6%. */
const savings = '节约|节省|节余|缺口|短缺|短少';
/** 升降, 增减 and 至少 say no fall. */
const single = '(?<![升下沉霜空])降|(?<![增加])减|跌|(?<![浓])缩|(?<![至不最缺])少(?=[了约近达]|\\s|[\\d数])';
const baseYear = '(?:上一?年|去年|前一年|往年|上期|基期)(?:度)?(?:同期|水平)?';
/** Said of two years: 比上年低 2 个百分点. */
const against = '(?:同比|环比|(?:[比较]|相比|相较)[^，,。；;：:！？、\\n]{0,12}?)';

export const fallVerb = [...verbs].sort((a, b) => b.length - a.length).join('|');
export const rises = '增长|上升|增加|提高|提升|上涨|上浮|扩大|回升|增多|攀升|增幅|涨幅|升幅';
export const fallNames = '减幅|降幅|跌幅|缩幅|降低率|下降率|减少率|缩减率|压减率|核减率|降速';

export const falls = new RegExp(`${fallVerb}|${fallNames}|负增长`, 'u');
/** Of a figure's name: 河道投诉比上年减少, 节能降耗. */
export const namesAFall = new RegExp(`${falls.source}|${lossVerbs}|${savings}|[降减跌缩负]|少|下浮`, 'u');
/** At the end of a name, where it says of its number that it fell: 公务接待费下浮, 投诉量下降幅度, 会议费负增长. 节能降耗 names a thing that is done. */
export const fallAtEnd = new RegExp(
  `(?:${verbs.filter((verb) => !/^(?:[减降].|.收)$/u.test(verb) || /^(?:减少|降低|减退|减缓|减弱|减轻|减低)$/u.test(verb)).join('|')}|${fallNames})(?:幅度|比例|比率|率|数额|额)?$`,
  'u',
);
/** 较上年下降≥5% of 目标为较上年下降≥5%: a fall by so much that stands at the end of the words; undefined where none does. */
export const fallAtTheEnd = (words: string): string | undefined =>
  new RegExp(
    `(?:(?:[比较与]?${baseYear}|同比|环比)(?:相比)?)?(?:${fallVerb}|[降减])了?${space}(?:[≥≤<>]|不[低少高多大小]于|不?超过|至少|最多)?${space}[\\d.]+${space}[^\\d，,。；;]*$`,
    'u',
  ).exec(words)?.[0];
export const changed = `(?:${rises}|${fallVerb}|${fallNames})`;
export const fallsTo = `(?:${fallVerb}|降|减)`;

/** 了约, 近, 达到, 超过, ≥: what may stand between a verb and the size of the change. 到, 至 and 为 give the level that was reached. */
const filling = `(?:[了约近达超逾]|达到|接近|将近|大约|大概|超过|至少|不低于|不少于|不高于|不超过|高于|低于|大于|小于|[≥≤><=:(]|人民币)`;
/** What is made less: 降低成本 12%. */
const thing = '(?:(?!增|升|涨|提高)[\\u4e00-\\u9fff]){1,8}?(?<![到至为的后从由占是有达比较与和及率度例])';

/** The words before a number, to its end: it is the size of a fall. */
export const fallBefore = new RegExp(
  `(?:(?:${lossVerbs})(?:${filling}|${space})*|(?:${fallVerb}|${single})(?:幅度|率|比例|额|数额?)?(?:${filling}|${space})*|(?:${fallNames}|(?:${fallVerb})(?:幅度|率|比例|比率|数额?|额度?))(?:[为是]|${filling}|${space})*)$`,
  'u',
);
/** 降低成本 12%, 压减一般性支出 5%; of percentages only. */
export const fallOfThing = new RegExp(`(?:${fallVerb})了?${thing}${space}约?$`, 'u');
/** 比上年低 2 个百分点, 比上年少 12% */
export const lowerThan = new RegExp(`${against}[低少](?:了|约)?${space}$`, 'u');
/** 比目标低 6 个百分点, 较计划少 3 件: how far off it is, from what no time was. */
export const shortOfAim = new RegExp(
  `[比较](?:(?!${baseYear}|同期)[^，,。；;：:！？、\\n]){0,8}?(?:目标|计划|任务|指标|标准|要求|预期|平均|均值|上限|限额|定额|满分)(?:[值数分量]|水平)?(?:偏|略|还)?[低少](?:了|约)?${space}$`,
  'u',
);
/** Of percentages only: 低于上年 6%, 同比掉了 6%. Of 低于上年 12 件 nobody can tell whether 12 was the year before. */
export const relativelyLower = new RegExp(
  `(?:(?:[低少小]于|不及|逊于|落后(?:于)?)${baseYear}(?:了|约)?|${against}(?:(?<!丢)掉了?|(?:${savings})(?:${filling}|为)*))${space}$`,
  'u',
);
/**
 * Behind a number: 6.22%↓, 6.22%（下降）, 6.22% 的降幅. The first two say a fall beside a word of change, or where they and the number
 * are all that stands in a cell.
 */
export const fallMark = new RegExp(
  `${space}(?:[↓▼▽↘]|[([]${space}(?:(?:同比|环比)?(?:${fallVerb}|[降减跌负少])(?:了)?|[↓▼▽↘-])${space}[)\\]])`,
  'y',
);
export const fallNamed = new RegExp(`${space}的?(?:同比)?(?:${fallNames}|缺口|(?:${fallVerb})(?:幅度|额)?)(?=[，,。；;、)）\\s]|$)`, 'y');
const size = '(?:(?:变动|变化|下降|减少)?幅度|降幅|绝对值)';
/** Of percentages: the clause before says the direction, that of the number its size. 变动率为负，幅度 3%; 同比由升转降，为 7%. */
export const fallSaidBefore = new RegExp(
  `(?:(?:${fallVerb}|(?:率|增速|增幅|增长|变动|变化|同比)[为呈是](?:负数?|负值|负增长))[,，]${space}${size}[为是达约]*|${against}[^，,。；;\\n]*(?:转降|转跌|转减|转负)[,，]${space}(?:${size})?[为是达约]*)${space}$`,
  'u',
);
/** Of percentages: a word of change beside the number that says neither up nor down, as 同比优化 6%. */
const saysUp = '增升涨多高扩翻超加提攀跃添长快强大先';
const level = '变动波为是达到至占完实现保持率度额数量例比重幅速值年期分负正零';
export const changeUnsaid = new RegExp(
  `(?:同比|环比|[比较]${baseYear}(?:相比)?|相[比较](?:于)?${baseYear})${space}(?![\\u4e00-\\u9fff]{0,3}的)((?:(?![${saysUp}${level}约近])[\\u4e00-\\u9fff]){1,4})[了约近]*${space}$`,
  'u',
);
/** The same of a figure that is known to be a growth, in whatever clause. */
export const growthUnsaid = new RegExp(`(?<![${saysUp}])((?:(?![${saysUp}${level}约近])[\\u4e00-\\u9fff]){2})[了约近]*${space}$`, 'u');
/** 比上年的, 较去年的≥: the number to come is what it was before, no size of a change, whatever verb stands behind it. */
export const levelBefore = new RegExp(
  `[比较由从自与](?:${baseYear}|(?:19|20)\\d\\d${space}年度?|原来?|年初)(?:目标|水平|指标值?)?的${space}[≥≤><=]?${space}$`,
  'u',
);
/** The year before, or another base, is named in the number's own clause. */
export const baseNamed = new RegExp(against, 'u');

/** 负 as a sign; 担负 5 人, 正负 5% are none. 红字 is how bookkeepers write it. */
export const minusWord = new RegExp(`(?:(?<![担抱亏肩自胜欠正背辜])负|零下|minus|\\(?红字(?:冲[销减回账])?\\)?[:为]?)${space}$`, 'u');
/** Behind the number and its unit: 12,000.00（红字）. */
export const minusBehind = /[^\S\n]{0,3}\((?:红字|负数)\)/y;
/** Whatever stands before it. */
export const trueMinus = '−';
/** A minus only where a number begins; elsewhere a joiner, a dash or a mark. */
export const minusSigns = '-‐‑‒–—―⁻▲△▼▽↓↘⊖➖';

const changeWords =
  '(?:同比|环比|增长|增减|增幅|增速|涨幅|升幅|变化|变动|涨跌|差额|差异|偏差|净额|净增|盈亏|损益|结余|余额|结转|调整|核减|冲销|退回|冲减)';
/** Where a dash is a minus. Any other is a range or a joiner: 支付完成率-95%. */
export const minusPlace = new RegExp(
  `(?:^|[\\n(（:，,、；;=|【\\[“]|${changeWords}(?:率|额|数|幅度?|金额|资金)?[了约为是达:]*|[比较]${baseYear}(?:相比)?|[为是计]|(?:支出|收入|资金|经费|结余|金额|预算|决算|[数额款])(?=${space}$))${space}$`,
  'u',
);
/** Before a number in brackets that is negative as bookkeepers write it: 差额（50,000元）. */
export const changeBeforeBracket = new RegExp(
  `(?:${changeWords}(?:率|额|数|幅度?|金额)?[了约为是达:]*|[比较]${baseYear}(?:相比)?)${space}$`,
  'u',
);
/** Before brackets that hold a number alone, its unit behind them: 收支相抵为（3.5）万元 may be a loss, or a form filled in. */
export const balanceBefore = new RegExp(
  `(?:${changeWords}|亏损|亏空|赤字|超支|盈余|利润|收益|损失|相抵后?|轧差|净值|差|[比较]${baseYear}(?:相比)?)(?:率|额|数|幅度?|金额|资金)?(?:净?[增减]加?少?|[增减]加?)?[了约为是达计:]*${space}$`,
  'u',
);
/** A word of change anywhere in a clause. */
export const speaksOfChange = new RegExp(`${changeWords}|${against}`, 'u');
/** Directly before a number, where no rule above makes it a minus: nobody can tell it from a joiner or a mark. A dash of two is punctuation. */
export const unclearMinus = /(?<![-‐‑‒–—―－−\dA-Za-zＡ-Ｚａ-ｚ%‰％)）])[-‐‑‒–—―−－△▲▽▼↓](?=[^\S\n]{0,3}$)/u;

/** ¥ 1,200, RMB 1,200, US$ 500: the currency before the number. */
export const currencyBefore = new RegExp(`(HK\\$|US\\$|[¥$€£]|(?<![A-Za-z])(?:RMB|CNY|USD|HKD|EUR|JPY|GBP))${space}$`, 'u');
export const currencies: Readonly<Record<string, string>> = {
  ...{ '¥': '元', RMB: '元', CNY: '元', $: '美元', US$: '美元', USD: '美元', HK$: '港元', HKD: '港元' },
  ...{ '€': '欧元', EUR: '欧元', '£': '英镑', GBP: '英镑', JPY: '日元' },
};
