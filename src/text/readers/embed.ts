/** The page that shows one chart alone, to be framed elsewhere. */
export const embedWords = {
  title: (finding: string, name: string, years: string) => `${finding} · ${name}（${years}）`,
  years: (years: readonly number[]) => (years.length === 1 ? `${years[0]}年度` : `${Math.min(...years)}—${Math.max(...years)}年度`),
  latestDate: (dated: string) => `最新一份 ${dated}`,
  latestVersion: (version: string) => `最新一份${version}`,
  pinned: (parts: readonly string[]) => parts.join(' · '),
  heading: '嵌入这个图表',
  how: '把这段代码放进网页。图表固定在这个年度，以后不变。',
  howGrowing: '把这段代码放进网页。以后公布新的年度，图表会加上那一年。',
  noAddress: '本站还没有固定网址，所以还没有可用的代码。',
  copy: '复制代码',
  copied: '已复制',
  selected: '已选中，请复制',
} as const;
