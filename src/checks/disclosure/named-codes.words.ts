/** Codes of papers and bodies, by their names: a number behind one of these is no number of a person, however it is shaped. */
const names =
  '索引号|索取号|信用代码|机构代码|组织机构代码|信息编号|发文字号|发文号|文号|字号|邮编|邮政编码|备案号|案卷号|档案号|标识码|目录号|批次号|流水号|序列号|订单号|合同号|票据号|发票号码|凭证号|型号|许可证号|登记证号|批准文号|(?<!身份证)(?:编号|编码|代码)|项目号|标段号|公告号|ISBN|ISSN';
const spaced = names.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\\s{0,2}');
const named = new RegExp(
  `(?:${spaced})\\s{0,3}(?:[（(][^（()）\\n]{0,8}[)）])?\\s{0,3}[：:为是]?\\s{0,3}[A-Za-z\\d〔〕()（）\\[\\]【】/\\\\_.\\-— ]{0,24}$`,
  'u',
);

/** Whether the number that begins there is the value, or a part of the value, of a code that the text names. */
export const isNamedCode = (text: string, start: number): boolean => named.test(text.slice(Math.max(0, start - 60), start));
