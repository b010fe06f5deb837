import { arabicAmount, chineseAmount, roughly, space } from './numerals.ts';
import { unit, unitPattern } from './units.ts';

/** 百分之九十五, 三分之二, 1,170.00万, 99.99%, 三十余万; what is counted is read after it. */
export const amountForm =
  `(?<base>[百千万])分(?:之|(?=百))(?<share>${arabicAmount}|${chineseAmount})` +
  `|(?<denominator>${chineseAmount})分之(?<numerator>${chineseAmount})` +
  `|(?<arabic>${arabicAmount})(?:${space}(?<sign>[%‰]))?` +
  `|(?<chinese>${chineseAmount})`;

/** 百分之, 千分之, 万分之 */
export const shareUnits: Readonly<Record<string, string>> = { 百: unit.percent, 千: '‰', 万: '‱' };

/** The word that makes it about so many, then the unit; 余 needs none. */
export const unitAfter = new RegExp(`(${space}[${roughly}])?${space}(${unitPattern})|${space}余`, 'y');
