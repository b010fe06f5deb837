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

export const messages = {
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
  /** What reports are published with, by the words for it. */
  usualParents: '年度部门决算公开情况说明部门预算草案单位决算报告汇总附件财政支出项目绩效自评评价结果公告通知的关于公布本级',
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
