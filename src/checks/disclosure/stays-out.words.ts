import { propertyName } from './files-name-nobody.words.ts';

export const personalMessages = {
  report: (kind: string, masked: string, mustNot: boolean) => ({
    what: `正文里有${kind}：${masked}`,
    fix: mustNot
      ? '不能公布。请告知公布单位，收到去掉个人信息的文件以后再生成。'
      : '涉及个人的，不要公布，请告知公布单位；确实可以公布的，请在 acknowledged 中写明理由。',
  }),
  editor: (kind: string, masked: string) => ({ what: `这里写了${kind}：${masked}`, fix: '请删去。个人信息不能写进网站的内容。' }),
  file: (kind: string, masked: string, property: string) => ({
    what: `${propertyName(property)}里有${kind}：${masked}`,
    fix: '请不要把这个文件放在网站的内容里；source.txt 已经够用。',
  }),
} as const;
