/** Words by which a text takes back a number or a grade that it gave before. */

const by = '(?:但|而|其?后来?|又|再|最终|最后|现|已)*(?:(?:经|由)[^，,。；;\\d]{0,12}?|[一-鿿]{0,8}?(?:局|厅|委|部门|审计|机构|单位|组))?';
const corrects = '(?:核实|复核|审核|审定|核定|核查|抽查|认定|更正|订正|修正|校正|核减|核增|调整|下调|上调|变更|修改|改)(?:后|时)?';
/** ，经审计核实为: all that stands between a number and the one that takes its place. */
const between = new RegExp(
  `^[^，,。；;\\d]{0,4}[，,（(；;]\\s*(?:${by}(?:${corrects}){1,2}(?:的|数|值)?(?:实际|应|仅|只)?(?:为|至|到|是)|(?:但|而)?(?:实为|应为)|有误[，,]应?为)(?:不(?:少|低|多|高|超)[于过])?约?\\s*[“"「]?$`,
  'u',
);
/** 原定, 扣分前: what stands before a number that no longer holds. 原计划 is a plan like any other. */
const superseded = /原(?:定|先|为)|(?:调整|变更|更正|修正|扣分|折算|复核|核减|审核)(?:以|之)?前(?![一-鿿]{0,3}[期年月])/u;

/** Whether what stands between two numbers says that the second takes the place of the first. */
export const takesBack = (words: string): boolean => between.test(words);
/** The words of a clause before a number that say that it no longer holds. */
export const heldBefore = (clause: string): string | undefined => superseded.exec(clause)?.[0];
/** ，后调整为良: behind a grade. */
export const gradeTakenBack = new RegExp(
  `^[^，,。；;]{0,4}[，,（(；;]\\s*${by}(?:${corrects}){1,2}(?:为|至|到|是)\\s*[“"「]?[优良中差合不一]`,
  'u',
);
