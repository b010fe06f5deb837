import { arabicAmount, chineseAmount, raisedSet, roughly, space, vulgarSet } from './numerals.ts';
import { unit, unitPattern } from './units.ts';

/** 百分之九十五, 三分之二, 2½, 1⁄3, 1,170.00万, 99.99%, 三十余万; what is counted is read after it. 10⁶ and 5² are not read, but kept whole. */
export const amountForm =
  `(?<base>[百千万])分(?:之|(?=百))(?<share>${arabicAmount}|${chineseAmount})` +
  `|(?<denominator>${chineseAmount})分之(?<numerator>${chineseAmount})` +
  `|(?<whole>\\d{1,9})?(?<vulgar>[${vulgarSet}])|(?<over>\\d{1,9})⁄(?<under>\\d{1,9})` +
  `|(?<raised>\\d+[${raisedSet}]+)` +
  `|(?<arabic>${arabicAmount})(?:${space}(?<sign>[%‰‱]))?` +
  `|(?<chinese>${chineseAmount})`;

/** 百分之, 千分之, 万分之 */
export const shareUnits: Readonly<Record<string, string>> = { 百: unit.percent, 千: '‰', 万: '‱' };

/** The word that makes it about so many, then the unit; 余 needs none. */
export const unitAfter = new RegExp(`(${space}[${roughly}])?${space}(${unitPattern})|${space}余`, 'y');
