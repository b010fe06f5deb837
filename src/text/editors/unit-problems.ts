import { quoted, type Words } from './words.ts';

export function unitProblem(found: string): Words {
  const inside = /^[“”‘’'"]+(.*?)[“”‘’'"]+$/u.exec(found)?.[1];
  return {
    what: `单位写成了 ${quoted(found)}。`,
    fix: inside
      ? `引号是中文的，请改为英文单引号：'${inside}'`
      : '请写报告中数字后面的那个单位，如：元、万元、亿元、%、百分点、人、人次、户、件、次、个、处、分。',
  };
}

export const belowFen = (found: string, unit: string): Words => ({
  what: `金额 ${quoted(`${found} ${unit}`)} 有不足一分的部分。`,
  fix: '请核对报告；以元为单位时最多两位小数，以万元为单位时最多六位小数，以亿元为单位时最多十位。报告就是这样印的，照写，引文里要有这个数的每一位。',
});

export const notWhole = (found: string, unit: string): Words => ({
  what: `${quoted(`${found} ${unit}`)} 不是整数。`,
  fix: '请核对报告；人数、户数、件数都是整数。报告写的是平均数（如“每万人 12.5 名”“日均 26.5 人”）的，名称或引文要带上“每”“平均”“日均”这样的字。',
});
