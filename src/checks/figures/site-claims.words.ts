/** Words of a claim, where nothing may say one: a site's title, operator and licence. */
export const claimsOfSite = /达标|完成|优秀|为优|评为|执行率|结余|超支|增长|下降|高于|低于|多于|少于|比上年|比去年/u;
/** What a report tells of its money and of those it helped; not what the use of the site costs or who runs it. */
export const ofReports =
  /(?:资金|经费|预算|决算|支出|拨款|拨付|收入|补助|补贴|救助金)(?!中心|局|处|科|办)|项目(?!组|部|办|中心)|惠及|受益|覆盖|救助(?!站|中心|管理)|帮扶|慰问|发放|服务(?!费|电话|热线|中心|局|平台|窗口)/u;

export const messages = {
  ofSite: (said: string) => ({
    what: `site.yaml 里的“${said}”说的是报告的内容，这里不能与哪一份报告核对。`,
    fix: '请删去；要告诉读者的，写进那一年度的 edition.yaml 或那个单位的 publisher.yaml 的 note，程序会逐份核对。',
  }),
} as const;
