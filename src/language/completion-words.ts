/** Between a result and a percentage: the second is what the first is of the target. 完成率为, 完成年度目标的, 占计划的; not 验收完成率. */
export const completionAhead =
  /^[^，,。；;\d]{0,6}[，,（(、]?(?:其?(?:完成(?:率|比例|比)|达成率|计划完成率|目标完成率|任务完成率)(?:为|达到?|是|[：:])?|(?:完成|达到?|占|为)(?:了)?(?:年度|全年|年初|既定)?(?:目标|计划|任务)(?:任务|值|数|量)?的)\s*$/u;
/** Behind it: 97.3%以上 and 左右 are no exact rates. */
export const noExactRate = /^\s*(?:以上|以下|左右|多|余|强|弱|上下|的)/u;
