import { arabicAmount, chineseAmount, chineseSet, digitSet, pairOfThings, raisedSet, roughly, space, vulgarSet } from './numerals.ts';
import { unit, unitPattern } from './units.ts';

/** 百分之九十五, 三分之二, 2½, 1⁄3, 1,170.00万, 99.99%, 三十余万; what is counted is read after it. 10⁶ and 5² are not read, but kept whole. */
export const amountForm =
  `(?<base>[百千万])分(?:之|(?=百))(?<share>${arabicAmount}|${chineseAmount})` +
  `|(?<denominator>${chineseAmount})分之(?<numerator>${chineseAmount})` +
  `|(?<whole>\\d{1,9})?(?<vulgar>[${vulgarSet}])|(?<over>\\d{1,9})⁄(?<under>\\d{1,9})` +
  `|(?<raised>\\d+[${raisedSet}]+)` +
  `|(?<arabic>${arabicAmount})(?:${space}(?<sign>[%‰‱]))?` +
  `|(?<chinese>${chineseAmount})|(?<pair>${pairOfThings})`;

/** 百分之, 千分之, 万分之 */
export const shareUnits: Readonly<Record<string, string>> = { 百: unit.percent, 千: '‰', 万: '‱' };

/** The word that makes it about so many, then the unit; 余 needs none. */
export const unitAfter = new RegExp(`(${space}[${roughly}])?${space}(${unitPattern})|${space}余`, 'y');

const oneDigit = `[1-9${digitSet}]`;
const tenths = `${space}[零〇]?(?<tenths>${oneDigit})${space}`;
const hundredths = `${space}[零〇]?${space}(?<hundredths>${oneDigit})${space}`;
/** 分 as a hundredth of a yuan; 分钟 and 分类 are none. */
const fen = `分(?:钱|(?![钟之别类析配布级管批期层担享流支]))`;
const jiao = '[角毛](?![度色逐落利])';
const coin = '钱(?![款包物财币])';
/** 3块5; not 3块5寸屏, where the second number is of something else. */
const noMore = `(?!${space}(?:[.,，]?\\d|[${chineseSet}%‰寸尺号代型级度年月日时]|英[寸尺]|${unitPattern}))`;

/**
 * What may follow the unit of an amount of money and belongs to it, and how many decimal places the unit stands behind the yuan:
 * 305元6角7分, 3元零5分, 3块5, 3块5毛, 8角5分, 5分钱.
 */
export const moneyForms: Readonly<Record<string, { readonly rest: RegExp; readonly places: number }>> = {
  元: { rest: new RegExp(`${tenths}${jiao}(?:${coin}|(?:${hundredths}${fen})?)|(?=${space}[零〇])${hundredths}${fen}`, 'y'), places: 0 },
  块: { rest: new RegExp(`${coin}|${tenths}(?:${jiao}(?:${coin}|(?:${hundredths}(?:${fen}|${noMore}))?)|${noMore})`, 'y'), places: 0 },
  角: { rest: new RegExp(`${coin}|${hundredths}${fen}`, 'y'), places: 1 },
  分: { rest: new RegExp(coin, 'y'), places: 2 },
};
