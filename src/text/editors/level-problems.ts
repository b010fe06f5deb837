import { quoted, type Words } from './words.ts';

/** Of lines that stand below a name too many, or without the one that they belong below. */
export const levelMessages = {
  tooMany: (key: string, moved: readonly string[]): Words => ({
    what: `多了 ${quoted(key)} 这一层：${moved.join('、')} 直接写在它的上一层。`,
    fix: `请删去 ${key} 这一行，把它下面的各行都左移一层，移到它原来的位置。`,
  }),
  lacking: (key: string, moved: readonly string[]): Words => ({
    what: `少了 ${quoted(key)} 这一层：${moved.join('、')} 要写在它下面。`,
    fix: `请在这些行的上面加一行 ${key}:，把它们移到它下面，多缩进两个空格。`,
  }),
} as const;
