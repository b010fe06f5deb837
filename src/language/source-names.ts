/** Names of where money comes from that a sentence gives right before an amount, or as what came in: 群众自筹, 社会捐赠资金到位, 上级补助. */
const levels = '(?:中央|国家|省级?|市级?|[区县]级?|镇级?|乡镇|街道|村级?)';
const kinds =
  '(?:(?:群众|村民|居民|企业|单位|项目|农户|村集体|学校|自行)自筹|自筹|自有|社会(?:捐赠|捐款|募集|各界捐赠)|(?:企业|爱心|慈善|定向)(?:捐赠|捐款)|捐赠|捐款|上级(?:补助|专项|转移支付|下达)|转移支付|专项债券?|政府债券|银行贷款|贷款|福利?彩票?公益金|公益金|帮扶|对口支援|村集体|经营收入)';
const money = '(?:专项)?(?:补助|配套|补贴|拨款|财政|专项)?(?:资金|经费|拨款|补助|款项?|收入|投入)?';
/** What may stand between the source and the amount. */
const between =
  '(?:全年|本年度?|当年|实际|已|共计?|合计|总计|累计|到位|下达|拨付|拨入|支出|支付|使用|投入|安排|预算|决算|落实|筹集|执行|完成|数|额|金额|为|是|约|了|的|:|：|\\s)*';

/** Of the words before an amount, to their end. */
export const sourceBefore = new RegExp(
  `(?<source>(?:${levels}(?:财政)?(?=专项|补助|配套|补贴|拨款|资金|财政)|${kinds})${money})${between}$`,
  'u',
);
/** Words that make what follows the source no source of this amount: 扣除自筹, 不含捐赠, 除…外, 争取. */
export const noSource = /扣除|不含|除|不包括|剔除|偿还|归还|减去|争取|申请|用于|发放|支持|由于|没有|未|缺/u;

/** The amount of all sources. */
export const allTogether = /合计|总计|共计|总额|总投资|总共|[两各几多]项/u;
export const ofAllLevels = /各级(?!别)|各(?:方面|渠道|个?来源)/u;
/** What follows is only within the amount before it. */
export const withinIt = /其中|包括|包含|含/u;
/** A clause that names sources without an amount: 资金来源为县级财政资金. */
export const onlyListed = /(?:来源|来自|源于)(?:[^\d]*)$/u;
/** Each clause keeps the stop that ends it. */
export const sourceClauses = /(?<=[，,。；;：:、（(）)\n])/u;
