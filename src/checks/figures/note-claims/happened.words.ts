/** What a note says of why something came about, of what happened, and of what was done about it. */

const because =
  '(?:是因为|因为|由于|原因(?:是|在于)|起因(?:是|于)|缘于|源于|归因于|系因|(?<![原起成基死病])因(?![此而地人病故素子材施案果缘势数]))';
export const causeSaid = new RegExp(
  `${because}(?<cause>[^，。；：:]{2,24}?)(?=没有|未(?!来)|而|才|所致|导致|造成|引起|$|[，。；：:])`,
  'u',
);
/** Words of a cause that name nothing, and part those that do. */
export const empty = /没有|没能|尚未|并未|未能|未|不够|不(?![足力当善良全])|了|的|被|在|对|等|其|较|很|太|和|与|及|所|过|到|有|是/u;
/** Why the site or the paper shows something so: known to the editor, and no claim about the project. */
export const whyShownSo =
  /报告|原文|原件|正文|附件|本站|页面|网站|站注|表格|[本此各]表|表[中里内]|图[表中]|扫描|印刷|排版|版式|口径|登记|收录|编辑|小数|四舍五入|取整|保留|进位|单位不同|换算|合计|相加/u;
/** 报告没有说是否发生事故: what is said to be left open. */
export const leftOpen =
  /(?:报告|正文|原文|文中)[^，。；]{0,6}(?:没有|未|不)|是否|(?:没有|未)(?:说|写|提|公布|列|交代|披露)|不清楚|看不出|不能说/u;

/** Things that happen to a project; a report that has one of them names it. */
export const events =
  /事故|故障|火灾|洪灾|水灾|地震|灾害|疫情|纠纷|诉讼|官司|骗保|骗补|冒领|挪用|截留|贪污|受贿|舞弊|腐败|违纪|造假|泄密|泄露|失窃|被盗|伤亡|坍塌|爆炸|中毒|上访|信访|舆情|罢工|停工|停电|停产|表彰|通报|处分|处罚|问责|追责|约谈|立案|巡视|巡察|破产|倒闭|解约|解聘|罚款|赔偿|道歉|群体性事件|流标|弃标|转包/gu;

const acts =
  '追回|收回|退回|退还|缴回|上缴|整改|改正|纠正|补发|补足|补缴|移交|核销|归还|偿还|结清|停用|拆除|恢复|开工|复工|完工|竣工|投用|投入使用|启用|销号|兑付|补齐';
const done = '(?:已经?|现已|均|都|全部|正在)';
const undone = '(?:尚未|还没有?|仍未|仍然没有|没有|并未|一直未|未)';
/** 已全部追回, 尚未追回. */
export const actSaid = new RegExp(
  `(?:(?<undone>${undone})|${done})(?:已经?|均|都|全部|全额|部分|及时|陆续|完成|予以|得到|按期|如期|按时|足额)*(?<act>${acts})(?!率)`,
  'u',
);
/** Before an act in the text: it was not done. */
export const saidUndone = /(?:尚未|还没|仍未|没有|并未|未能?|无法|难以|不|无|零|杜绝|避免|防止|防范|预防)[^，,。；]{0,8}$/u;
/** Behind the name of an event: 事故为零. */
export const noneOfIt = /^(?:数|次数)?(?:为|是)?(?:零|0(?!\.))(?:起|件|次)?$/u;
/** Of the clause of an act in the text: it is only to be done. */
export const wished = /建议|应当?|拟|将|计划|下一步|力争|尽快|督促|要求|需/u;
