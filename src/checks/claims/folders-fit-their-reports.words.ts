import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '单位、年度和日期与报告相符',
  why: '单位的名称和公布日期写在每一页、每一条引文里。报告放错了单位，日期早于年度或晚于收录，都是假话。',
  wrong: '2023 年度的 edition.yaml 写着 publishedDate: 2022-08-20。',
  right: '2023 年度的 edition.yaml 写着 publishedDate: 2024-08-20。',
};

const acts = { publishedDate: '公布', approvalDate: '批复' } as const;
type Dated = keyof typeof acts;
const dates = (key: Dated): string =>
  key === 'publishedDate' ? '请核对官方网页上的公布日期；不知道的，请删去这一行。' : '请核对批复文件上的日期；不知道的，请删去这一行。';

/** The words of the names that documents published with reports usually have. */
export const parentWords: readonly string[] = [
  '省级 市级 市本级 县本级 区本级 州级 盟级 县级 区级 旗级 镇级 乡级 街道 本级 中央 地方 上级 财政局 财政厅 人民政府 主管部门 所属单位 下属单位 直属单位 各部门 各单位',
  '部门 单位 年度 预决算 年初 年中 年末 上半年 下半年 批复 决算 预算 草案 执行 调整 收支 收入 支出 经费 资金 财政 财政拨款 专项 专项资金 整体 整体支出 项目 项目支出 重点 重点项目 重点评价 民生 政策 转移支付 三公经费 一般公共预算 政府性基金',
  '绩效 绩效管理 绩效目标 绩效评价 绩效评估 绩效自评 部门评价 财政评价 再评价 自评 自评表 评价 评估 评审 监控 监督 检查 考核 结果 应用 复核 审计 整改',
  '公开 公示 公告 公布 通报 通知 通告 信息 政务 发布 披露 报送 印发 关于 有关 相关 工作 情况 说明 总结 报告 报告书 报告集 分析 意见 方案 办法 台账 材料 资料 文件 文本 正文 附件 附表 附录 附注 目录 清单 名单 汇总 汇总表 汇编 合集 明细 明细表 一览表 统计表 公开表 表格 报表 套表 年报 年鉴 公报 白皮书 及其 以及 全文 摘要',
].flatMap((each) => each.split(' '));

/** What parts the words of such a name; its year is asked about by itself. */
export const yearOrNumber = /\d+(?:年度?)?/gu;

/** 2024年度部门决算: what can only be of that year, while a budget or a page of the next year carries this year's reports. */
export const accountsOf = (year: string): RegExp => new RegExp(`${year}年?度?(?!.*预算).*(?<!预)决算`, 'u');

export const messages = {
  longAfter: (date: string, signed: string) => ({
    what: `公布日期 ${date} 比报告落款的日期 ${signed} 晚了一年多。`,
    fix: '请核对官方网页上的公布日期；不知道的，删去 publishedDate；确是这样的，在 acknowledged 中写明。',
  }),
  beforeWhatItTells: (date: string, said: string) => ({
    what: `公布日期 ${date} 早于报告说到的“${said}”。`,
    fix: '请核对官方网页上的公布日期；不知道的，删去 publishedDate；那是以后的安排的，在 acknowledged 中写明。',
  }),
  approvedLater: (approved: string, date: string) => ({
    what: `批复日期 ${approved} 晚于公布日期 ${date}。`,
    fix: '请核对两个日期；不知道的，请删去那一行；确是公布以后批复的，在 acknowledged 中写明。',
  }),
  otherBody: (name: string, other: string | undefined) => ({
    what: `公布单位是“${name}”，报告的标题和正文都没有这个名称${other ? `；标题写的是“${other}”` : ''}。`,
    fix: '请核对：报告放错了单位，请移到它的单位的文件夹；单位名称写错了，请改 publisher.yaml；报告用的是简称，在 acknowledged 中写明。',
  }),
  unsaidYear: (year: number) => ({
    what: `报告通篇没有写是哪一年的；页面会说是 ${year} 年，只因为它放在文件夹 ${year} 里。`,
    fix: '请核对：年度写在发布网页或来文上的，在 acknowledged 中写明出处。',
  }),
  invented: (name: string) => ({
    what: `“${name}”像是虚构的单位，publisher.yaml 没有写 fictional: true。`,
    fix: '请核对；虚构的，在 publisher.yaml 加一行 fictional: true；真实的单位确实叫这个名称，在 acknowledged 中写明。',
  }),
  beforeTheYear: (key: Dated, date: string, year: number) => ({ what: `${acts[key]}日期 ${date} 早于 ${year} 年度。`, fix: dates(key) }),
  afterAdded: (key: Dated, date: string, added: string) => ({
    what: `${acts[key]}日期 ${date} 晚于本站的收录日期 ${added}。`,
    fix: `${dates(key)}收录日期写错了，请改 addedDate。`,
  }),
  addedBeforeTheYear: (date: string, year: number) => ({
    what: `收录日期 ${date} 早于 ${year} 年度，那时还没有这一年度的报告。`,
    fix: '请改正 addedDate，写把这一年度放进本站的那一天。',
  }),
  parentOfOtherYear: (said: string, other: string, year: number) => ({
    what: `parentDocument 写的是“${said}”，是 ${other} 年的；这里的报告是 ${year} 年度的。`,
    fix: '请核对所附的文件；确是那一年的，在 acknowledged 中写明。',
  }),
  strangeParent: (said: string, words: string) => ({
    what: `parentDocument 写的是“${said}”，其中“${words}”在报告和单位的名称里都没有。`,
    fix: '请核对所附文件的名称；不知道的删去这一行，确是如此的，在 acknowledged 中写明从哪里看出来的。',
  }),
  beforeItsOwnDate: (key: 'publishedDate' | 'addedDate', date: string, own: string, said: string) => ({
    what: `${key === 'publishedDate' ? '公布日期' : '收录日期'} ${date} 早于报告自己写的日期 ${own}（“${said}”）。`,
    fix: `请核对：${key} 写错了，请改正${key === 'publishedDate' ? '，不知道公布日期的删去那一行' : ''}；报告的日期印错了，在 acknowledged 中写明。`,
  }),
  otherThanThePageSays: (date: string, own: string, said: string) => ({
    what: `公布日期 ${date} 与网页上写的 ${own} 不同（“${said}”）。`,
    fix: '请核对 publishedDate；网页写的是另一回事，在 acknowledged 中写明。',
  }),
  withinTheYear: (key: Dated, date: string, year: number) => ({
    what: `${acts[key]}日期 ${date} 还在 ${year} 年度之内，报告说的是全年。`,
    fix: `${dates(key)}确实在年度之内${acts[key]}的，在 acknowledged 中写明。`,
  }),
} as const;
