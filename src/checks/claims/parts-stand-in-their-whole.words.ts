import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '部分里的部分照报告的层次登记',
  why: '报告写“中央资金（其中彩票公益金）”，彩票公益金是中央资金的一部分，不与它并列。层次登记错了，网页会把并列的说成包含，把同一笔钱算两次。',
  wrong: '报告写“中央资金 12 万元，其中彩票公益金 4 万元；省级资金 6 万元”，“省级资金”登记在“中央资金”里面。',
  right: '报告写“中央资金 12 万元，其中彩票公益金 4 万元；省级资金 6 万元”，“彩票公益金”登记在“中央资金”里面，“省级资金”与“中央资金”并列。',
};

export const messages = {
  unsaid: (name: string, holder: string) => ({
    what: `“${name}”登记在“${holder}”里面，报告写着它的地方没有读到它是“${holder}”的一部分。`,
    fix: `请核对：与“${holder}”并列的，移到外面一层；属于另一部分的，移到那里；确实是“${holder}”的一部分的，把报告说明这一点、写有“${holder}”的话抄进它的 quote，或在 acknowledged 中写明。`,
  }),
  leftOut: (name: string, other: string, holder: string | undefined) => ({
    what: `“${name}”登记${holder === undefined ? `得与“${other}”并列` : `在“${holder}”里面`}；它的金额恰是“${other}”减去里面各项以后余下的，网页会说“${other}”有这么多未列明。`,
    fix: `请核对：是“${other}”的一部分的，移到“${other}”里面；确实不是的，在 acknowledged 中写明。`,
  }),
  within: (name: string, said: string, holder: string | undefined) => ({
    what: `“${name}”登记${holder === undefined ? `得与“${said}”并列` : `在“${holder}”里面`}，报告却写在“${said}”之内。`,
    fix: `请核对：是“${said}”的一部分的，移到“${said}”里面；确实不是的，在 acknowledged 中写明。`,
  }),
} as const;
