/** Names of characters that nobody sees, or takes for others, by code point. */
const single: Readonly<Record<number, string>> = {
  173: '软连字符',
  847: '组合用连接符',
  6158: '蒙古文元音分隔符',
  8203: '零宽空格',
  8204: '零宽不连字符',
  8205: '零宽连字符',
  8206: '从左到右标记',
  8207: '从右到左标记',
  8288: '单词连接符',
  65279: '零宽不换行空格（BOM）',
};

const ranges: readonly (readonly [from: number, to: number, name: string])[] = [
  [0x00, 0x1f, '控制字符'],
  [0x7f, 0x9f, '控制字符'],
  [0x21, 0x7e, '半角'],
  [0x115f, 0x1160, '谚文填充符'],
  [0x3164, 0x3164, '谚文填充符'],
  [0xffa0, 0xffa0, '谚文填充符'],
  [0x202a, 0x202e, '文字方向控制符'],
  [0x2066, 0x2069, '文字方向控制符'],
  [0x2061, 0x2064, '看不见的运算符'],
  [0x206a, 0x206f, '看不见的格式符'],
  [0xfe00, 0xfe0f, '字形选择符'],
  [0xe0100, 0xe01ef, '字形选择符'],
  [0xe0000, 0xe007f, '看不见的标签字符'],
  [0x2e80, 0x2eff, '部首，不是汉字'],
  [0x2f00, 0x2fdf, '康熙部首，不是汉字'],
  [0x31c0, 0x31ef, '笔画，不是汉字'],
  [0xf900, 0xfaff, '兼容汉字'],
  [0x2f800, 0x2fa1f, '兼容汉字'],
  [0x3400, 0x9fff, '汉字'],
  [0x20000, 0x2ebef, '汉字'],
  [0xff01, 0xff5e, '全角'],
];

/** U+2F2F（康熙部首，不是汉字）; U+0030（半角）. */
export function characterCode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = single[code] ?? ranges.find(([from, to]) => from <= code && code <= to)?.[2];
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name ? `（${name}）` : ''}`;
}

/** Signs that one takes for the other, whatever they are to a program. */
const alike: readonly string[] = [
  '0OoοОо〇○零',
  '1lI|Ⅰ',
  '-‐‑‒–—―−－﹣ー一',
  '.．。·•・',
  "'‘’′＇",
  '"“”″＂',
  '×xX✕',
  '[［〔【',
  ']］〕】',
  '~～〜∼',
  '…⋯',
];

/** Whether two characters that differ look the same, or nearly so. */
export const lookAlike = (one: string, other: string, form: (text: string) => string): boolean =>
  one !== other &&
  (form(one) === form(other) ||
    one.normalize('NFKC') === other.normalize('NFKC') ||
    alike.some((set) => set.includes(one) && set.includes(other)));
