import type { RuleWords } from '../rule.ts';
import { surnames } from '../text/surnames.words.ts';

export const words: RuleWords = {
  title: '不出现当事人的姓名',
  why: '未成年人保护法第一百零三条：不得披露案件中未成年人的姓名，以及其他可能识别其身份的信息。“李某”去掉了名，留着姓，在一村一校之内仍可能认得出，所以也请编辑确认。',
  wrong: '救助被害人李小明，发放救助金。',
  right: '救助未成年被害人。',
};

export const kind = '姓名';

/** Surnames that begin no common word behind a noun for a person. */
const plain =
  '王李张刘陈杨黄赵吴徐孙朱胡郭林罗郑梁宋唐韩冯邓曹彭肖董袁潘蒋蔡杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵覃';

const roles =
  '被害人|受害人|受害者|遇害者|死者|伤者|逝者|小学生|初中生|高中生|中学生|学生|同学|村民|申请人|被救助人|救助对象|受助人|当事人|被告人|嫌疑人|罪犯|未成年人|女童|男童|幼女|儿童|孤儿|监护人|户主|患者|经办人|联系人|填报人|负责人';

const ordinary =
  '陈述|陈情|陈旧|张贴|张罗|孙子|孙女|黄金|林地|林业|丁克|胡同|朱红|范围|梁柱|钟表|蒋委|罗列|董事|苏醒|宋体|唐氏|陆续|贺信|顾虑|顾问|杜绝|姜黄|韩语';

export const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<name>[${surnames}](?:某[某甲乙丙丁]?|[×xX*＊]{1,2}(?![\\p{L}\\d])))(?![些种个一项类地时段年月日天处人县市区省镇村校户所单公方])`,
    'gu',
  ),
  new RegExp(
    `(?:${roles})[、：:，,“（( ]?(?!${ordinary})(?<name>[${plain}]\\p{Script=Han}{1,2}?)(?=[，。、；：（）()”\\s,]|等|因|系|与|的|家|在|被|遭|于|男|女|$)`,
    'gu',
  ),
  // 张小明（12岁）, 张小明，男，12岁
  new RegExp(
    `(?=[${plain}])(?<name>(?!${ordinary})[${plain}]\\p{Script=Han}{1,2})(?=\\s*[（(，,、]\\s*(?:[男女]\\s*[，,、]?\\s*)?(?:现?年)?\\d{1,2}\\s*周?岁(?!以|及|至|[-—–~～]))`,
    'gu',
  ),
  /(?<![\p{Script=Han}大中从减缩])(?<name>小[\p{Script=Han}])(?=(?:姐弟|兄妹|姐妹|兄弟|母[子女]|父[子女]|同学|的(?:妈妈|爸爸|母亲|父亲|奶奶|爷爷|外婆|家人)|[（(]\d{1,2}\s*周?岁))/gu,
  /姓名\s*[：:]\s*(?<name>\p{Script=Han}{2,4})(?!\p{Script=Han})/gu,
];

export const pseudonym = /^[（(]化名[）)]/u;
