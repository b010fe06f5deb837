const month = '(?:[1-9]|1[01]|十一|[一二三四五六七八九十])';

/**
 * A time that ends before the year does: 上半年, 第三季度, 前三季度, 前 9 个月, 1—9 月, 截至 9 月底. Not what comes back in each
 * part of the year (每季度, 四个季度).
 */
export const partOfYear = new RegExp(
  [
    '[上下]半年',
    '(?<!每|各)(?:第?\\s*(?<!\\d)[一二三四1-4]|前\\s*[两二三23])\\s*季度',
    '前\\s*(?:1[01]|[2-9]|十一|[两二三四五六七八九十几])\\s*个?月',
    `截[至止到]\\s*(?:\\d{4}\\s*年)?\\s*${month}\\s*月`,
    `(?<!\\d)[1一]\\s*月?(?:份)?\\s*[—–\\-~～至到]+\\s*${month}\\s*月`,
  ].join('|'),
  'u',
);
