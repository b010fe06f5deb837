import { quoted, type Words } from './words.ts';

/** 2024-05-01 of 2024.5.1, 2024年5月1日, 2024/05/01. */
function dateMeant(found: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^\s*(\d{4})\s*[-年./、—－]\s*(\d{1,2})\s*[-月./、—－]\s*(\d{1,2})\s*[日号]?\s*$/u.exec(found.normalize('NFKC')) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
}

/** Of a value that is written otherwise than its kind is. */
export const formMessages = {
  slug: (found: string): Words => ({
    what: `编号写成了 ${quoted(found)}。`,
    fix: '编号只能用小写英文字母、数字和短横线，以字母开头，如：women-growth',
  }),
  year: (found: string, key: string): Words => {
    const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(found.normalize('NFKC')) ?? [];
    return { what: `年度写成了 ${quoted(found)}。`, fix: year ? `请改为：${key}: ${year}` : '请写四位数字，如：2023' };
  },
  date: (found: string, key: string, isNeeded: boolean): Words => {
    const meant = dateMeant(found);
    return {
      what: `日期 ${quoted(found)} 不存在，或写法不对。`,
      fix: meant
        ? `请改为：${key}: ${meant}`
        : `请写成四位年、两位月、两位日，如：2024-08-20${isNeeded ? '' : '；不知道日期就删去这一行'}。`,
    };
  },
  webAddress: (found: string): Words => ({
    what: `网址写成了 ${quoted(found)}。`,
    fix: '网址要以 https:// 开头，中间没有空格；不知道就删去这一行。',
  }),
  siteAddress: (found: string): Words => ({
    what: `网站的网址写成了 ${quoted(found.replace(/\/\/[^/]*@/, '//***@'))}。`,
    fix: '请写完整的网址，只到域名为止，不带路径、问号、用户名和密码，如：https://www.example.gov.cn；网站放在子路径下时，构建时另加 --base。',
  }),
  annex: (found: string): Words => {
    const [, number] = /^\s*附[件表]\s*[:：]?\s*([\d一二三四五六七八九十]+(?:[-—]\d+)?)\s*[:：]?\s*$/u.exec(found) ?? [];
    return {
      what: `附件号写成了 ${quoted(found)}。`,
      fix: number ? `请改为：annex: ${number}` : '请只写号，照印出来的写，如：4、4-1、三；没有号就删去这一行。',
    };
  },
  flag: (found: string, key: string): Words => ({
    what: `写成了 ${quoted(found)}。`,
    fix: /^(?:是|有|对|yes|y|on|1|√|☑)$/iu.test(found) ? `请改为：${key}: true` : '是就写：true；不是就删去这一行。',
  }),
  threshold: (found: string): Words => ({ what: `人数写成了 ${quoted(found)}。`, fix: '请写 1 到 99 的整数，如：5' }),
  thresholdOrder: (found: string): Words => ({ what: `ask 写成了 ${quoted(found)}，比 block 还小。`, fix: 'ask 不能小于 block，如：10' }),
} as const;
