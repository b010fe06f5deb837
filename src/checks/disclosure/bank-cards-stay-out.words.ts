import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '不出现银行卡号',
  why: '银行卡号是个人信息，公布可能造成财产损失。没有例外。',
  wrong: '救助金汇入申请人账户（卡号 6222 0212 3456 7890 128）。',
  right: '救助金汇入申请人本人的账户。',
};

export const kind = '银行卡号';

/** Of cards issued here. */
export const issuers = /^(?:62|9558)/;

export const context = /(?:卡号|账号|帐号|账户|帐户|开户)[^，。；]{0,12}$/u;
