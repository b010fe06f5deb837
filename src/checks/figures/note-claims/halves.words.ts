/** 半数乡镇, 一半的老年人: half of something, said in words. */
export const halfOf =
  /(?<share>(?:将近|接近|超过|不到|不足)?(?:一半|半数|过半|大半|多半|对半)(?:以上|左右)?)的?(?<of>(?![是为系都均由来靠在以左])\p{Script=Han}{2,8})/u;
/** 一半以上的 of a date or of the paper. */
export const notOfThings = /^(?:年|月|时间|篇幅|内容|表格|页|文字|数字|指标)/u;
/** How a report may say the same. */
export const halfTold = (share: string, thing: string): readonly string[] => [`${share}${thing}`, `${share}的${thing}`];
