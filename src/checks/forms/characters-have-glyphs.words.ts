import { codeOf } from '../../text/code-of.ts';
import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '字符有字形可印',
  why: '本站的字体收字三万多个，仍有字符没有字形：私用区的自造字、少数民族文字、新的表情符号。它们在 PDF 里印作编号，读者认不出来。',
  wrong: '正文里有 U+E863，是某台电脑自造的字。',
  right: '正文里是统一码收录的字，如“䶮”（U+4DAE）。',
};

/** More would hide what is to be done. */
const listed = 8;

const named = (text: string): string => `${quoted(text)}（${[...text].map(codeOf).join('、')}）`;

export const messages = {
  missing: (isPrivate: boolean, characters: readonly string[], count: number, printed: string, isOfficial: boolean) => {
    const shown = characters.slice(0, listed).map(named).join('、');
    const all = characters.length > listed ? `${shown}等 ${characters.length} 个字符` : shown;
    const which = isPrivate ? '是自造字，换一台电脑就变成别的字或空框' : '在本站的字体里没有字形';
    return {
      what: `${all}${which}${count > 1 ? `，共 ${count} 处` : ''}；PDF 里印作“${printed}”这样的编号。`,
      fix: isOfficial
        ? '请对照官方文件的原件：复制时变了样的，重新复制；原件就是这样的，不要改，把这条提示保留。'
        : '请换一个写法；官方文件就是这样写的，不要改，把这条提示保留。',
    };
  },
} as const;
