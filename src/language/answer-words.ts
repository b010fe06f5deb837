/** Answers in words (有效提升, 达成预期指标), and what stands around them in prose. */

/** Right before an answer these turn or weaken it: 未有效提升, 基本达成预期指标. */
export const weakensAnswer =
  /(?:未|没有?|无)(?:能|曾|可|完全|全部|很好)?$|(?:不|难以|无法|尚|仍|基本|大致|大体|部分|大部分|初步|逐步|稍|略|略有|有所|较为?|比较|有待|亟待|几乎|接近|预计|力争|争取)$/u;

/** What leads to an answer: 年度指标值为, 实际, 现已. */
export const leadsToAnswer =
  /(?:为|是|即|达到?|到|实现|实际|[已均皆]|全部|全年|完成(?:情况|值)?|[指目]标值?|结果|情况|要求|[应须需要得]|[值度率性制况果量数])$/u;

/** The same of a target: 计划2023年10月底前. */
export const leadsToTarget = /(?:计划|预计|拟定?|约定|目标|任务|[应须需])(?:于|在)?$/u;

/** Behind a day: what was done or to be done by it, and nothing else. 2023年10月底前完工. */
export const isOnlyDone =
  /^(?:前|底)?(?:全部|全面|按期|如期)?(?:完工|完成|竣工|开工|投用|投入使用|建成|交付|验收|通过验收|到位|发放|入住|启动|结束)(?:完毕|使用)?$/u;

/** Behind an answer that goes on: 有效提升不明显, 达成预期指标的 80%. */
export const answerGoesOn = /^(?!的?(?:目标|指标|要求|效果|成效|水平|状态)|[和与及且并而但等，。])[\p{Script=Han}]|^\s*[\d.]+\s*[%％]/u;

/** A cell that answers nothing. */
export const emptyAnswer = /^[-—–―_/／\\无\s]*$|^(?:不适用|未填|空白?|N\/?A)$/iu;

/** What editors write of what a report does not say. */
export const saysNothing = /^(?:无|没有|空|暂无|不详|未知|未写|没写|未提及|未填|[-—－/／]+|n\/?a|none|null)$/iu;
