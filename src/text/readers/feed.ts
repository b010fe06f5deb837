export const feedWords = {
  title: (site: string) => `${site}：新收录的报告`,
  publisherTitle: (publisher: string, site: string) => `${publisher}：新收录的报告（${site}）`,
  republisher: '根据公开文件整理，非官方网站',
  fictional: (text: string) => `虚构示例。${text}`,
  subscribe: '订阅更新',
} as const;
