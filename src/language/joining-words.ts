/** 和, 及, 与 where they join two names: not within 及时率, 参与度, 和谐社区, 饱和度, 普及率. */

/** 参与, 赠与; 与会人员, 与时俱进, 与日俱增. */
const with_ = '(?<![参给赠授赋])与(?!会(?:人|者|代表|专家|领导|嘉宾|单位|群众|干部|同志|老师|率|数)|时俱|日俱|其(?![他它余中])|否|众不同)';
/** 及时, 及格, 及早; 普及, 涉及, 波及. 优惠及补贴 are two, 惠及群众 is one. */
const and = '(?<![普涉遍殃]|(?<!兼)顾|(?<!宁)波|(?<!接)触|(?<!前)提|(?<!优|普)惠|(?<!安)危|力所能|来[得不]|埃)及(?![时格早第])';
/** 和谐, 和睦, 和平街, 和解协议; 总和, 饱和, 调和漆, 共和国, 人和镇. 和平均, 和平台, 和解决, 汇总和, 空调和, 初中和 are two. */
const also = [
  '(?<!(?<![汇统归])总|(?<!温)饱|(?<![延减舒])缓|碳中|祥|呼)',
  '(?<!共(?=和国)|亲(?=和[力性])|(?<![空协抽])调(?=和[油漆剂])|人(?=和镇)|[太泰永仁兴](?=和[镇街县路]))和',
  '(?![谐睦]|平(?:[街路镇村乡县区里桥]|年代|时期|共处|统一|鸽)|解(?:协议|率|书|案|员|工作|金)|美(?:乡|家|社|村|庭|湾)|[田顺硕静政龙林][县市]|田地区|衷|而不同)',
].join('');

/** Alternatives of a pattern: what joins two names of a list. */
export const andWords = `(?:以及|${with_}|${and}|${also})`;
/** The same, with 或 and 暨. */
export const joiningWords = `(?:${andWords}|或(?!许|多或少|有(?:负债|事项))|暨(?!南))`;
/** Behind such a word: the name is compared with another time, or with all the others, not joined with a name. */
export const notCompared = '(?!上年|去年|往年|同期|年初|预算|计划|目标|其他|其它|20\\d\\d)';
