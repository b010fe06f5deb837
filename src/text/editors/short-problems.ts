import { undisclosedWord } from '../vocabulary.ts';
import { inYaml, quoted, type Words } from './words.ts';

const atLength = '分行写 id、label、value、unit、quotes，见手册六（三）';

/** Of a figure that was written as its quotation alone and cannot be read as one. `unsaid`: what an editor does where the report says nothing. */
export const shortMessages = {
  noNumber: (found: string, unsaid: string, mayBeWords: boolean): Words => ({
    what: `${quoted(found)} 里没有读到数字。`,
    fix: `请照抄报告里写着这个数字的那几个字。${mayBeWords ? '报告用文字回答的，分行写 id、label、words、quotes。' : ''}${unsaid}`,
  }),
  nothing: (found: string, key: string): Words => ({
    what: `写成了 ${quoted(found)}。`,
    fix: `报告没有写的，请改为：${key}: ${undisclosedWord}`,
  }),
  /** `pieces`: quotations of one number each that a wide comma parts. */
  severalNumbers: (found: string, numbers: readonly string[], pieces: readonly string[] = []): Words => ({
    what: `${quoted(found)} 里有 ${numbers.length} 个数字，不知道登记哪一个：${numbers.map(quoted).join('、')}。`,
    fix: `${pieces.length > 0 ? `是几项的，用半角逗号分开：${pieces.map(inYaml).join(', ')}；是一句话的，` : ''}请只抄其中一个数字和说明它是什么的字；分不开的，${atLength}。`,
  }),
  /** `clause`: of the report, which says the number. */
  bare: (found: string, key: PropertyKey | undefined, clause: string): Words => ({
    what: `${quoted(found)} 只有数字，没有说明它是什么的字。`,
    fix: `请照抄报告里写着它的话，请改为：${typeof key === 'number' ? '- ' : `${String(key)}: `}${inYaml(clause)}`,
  }),
  noName: (found: string): Words => ({
    what: `${quoted(found)} 只有数字，没有说明它是什么的字。`,
    fix: `请把报告里写在它旁边的字一起照抄，如：财政投入386万元、综合得分92.5分；旁边没有字的，${atLength}。`,
  }),
  noUnit: (found: string): Words => ({
    what: `${quoted(found)} 里的金额后面没有单位。`,
    fix: `请从报告照抄，单位也抄上；报告没有印在数字后面的，${atLength}。`,
  }),
  unclear: (found: string): Words => ({
    what: `${quoted(found)} 里的数字读不准。`,
    fix: `请核对是不是照抄的；报告就是这样写的，${atLength}。`,
  }),
  split: (whole: string): Words => ({
    what: `引文里有半角逗号，方括号里的逗号把它断开了：${quoted(whole)}。`,
    fix: `请用英文单引号括起来：'${whole.replace(/^[‘“]|[’”]$/gu, '').replaceAll("'", "''")}'`,
  }),
  grade: (found: string): Words => ({
    what: `${quoted(found)} 里没有读到“评为”“等级为”一类的字和等级。`,
    fix: '请照抄报告写着等级的话，如：评价等级为优；报告没有写等级，请写：未公布',
  }),
} as const;
