import { plainForm } from '../plain.ts';

const word =
  '备查|备注|备考|备忘|附注|另注|注释?|说明|附|附列|附记|另|另附|另有|另外|参考|仅供参考|(?:补充|其他|情况)说明|(?:补充|情况)资料|情况事项';
const kind = '(?:资料|事项|项目?|数据?|栏|金额)?';
const count = '(?:[一二三四五六七八九十]|\\d{1,2}|[①-⑳])?';
/** 备查：审计核减, 另：…, 备注; not 附属工程. */
const opened = new RegExp(`^(?:(?:${word})${kind}${count}(?:[:：]|$)|\\((?:${word})${kind}${count}\\))`, 'u');
/** 核减资金（备查）. */
const noted = new RegExp(`\\((?:${word})\\)$|\\(不(?:计入|列入|含在|纳入)(?:总|合)[计额数](?:内|中)?\\)$`, 'u');

const money = '(?:资金|金额|经费|成本|费用|投资|造价|额度?|数额?|值)';
const spared = '(?:招标|采购|工程|项目|预算|审计|评审|财评|结算|经|后|的)*';
/** 审计核减, 核减额, 招标节约资金: what was cut or spared of an amount. */
const cut = new RegExp(`(?:核减|审减|核增|审增)${money}?$|^${spared}(?:${money})?的?(?:节约|节省|节支|节资)${money}?$`, 'u');
/** 差额, 与预算偏差: by how much two amounts differ. */
const difference = new RegExp(`^(?:与?(?:预算|决算|上年|计划|年初)数?相?比?的?)?(?:差额|偏差|差异|增减)${money}?$`, 'u');
/** 退回财政, 年末结余, 结转下年: what became of money that was not spent. */
const left = new RegExp(
  `^(?:(?:年末|期末|年底)(?:结转|结余|节余|剩余)+${money}?|结转(?:至|到)?下一?年度?(?:使用)?${money}?|(?:已|上|收|缴|退)+[回缴交](?:国库|财政|区级?|县级?|市级?|资金)*${money}?|(?:财政)?(?:收回|退回|缴回|上缴)${money}?|(?:未(?:支出|使用|执行|支付|拨付))${money}?)$`,
  'u',
);

/**
 * Whether a row of money, by its first words, only tells something beside the money: a remark, what an audit cut, what was left. It is
 * no source, use or part, whatever stands in its columns.
 */
export function isMemoRow(cell: string): boolean {
  const text = plainForm(cell)
    .replace(/^[\s*★☆※●▲△◆]+/u, '')
    .replace(/\s+/gu, '')
    .replace(/^其中:?/u, '');
  return [opened, noted, cut, difference, left].some((form) => form.test(text));
}
