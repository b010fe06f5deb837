import type { Words } from './words.ts';

/** As the programs in which they are chosen call them. */
const names = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030（也叫 GBK、GB2312、ANSI）',
  'utf-16le': 'UTF-16 LE（也叫 Unicode）',
  'utf-16be': 'UTF-16 BE（也叫 Unicode big endian）',
} as const;

const strange = {
  'damaged-utf-8': '是 UTF-8 编码，但有的字节残缺，读不成字，多半是文件没有传完整，或被别的软件截断过',
  'utf-32': '是 UTF-32 编码',
  big5: '像是 Big5（繁体中文）编码',
  pdf: '其实是 PDF 文件，只是名称写成了别的',
  word: '其实是 Word、WPS 或压缩文件，只是名称写成了别的',
  unknown: '的编码认不出来，既不是 UTF-8、GB18030，也不是 UTF-16',
} as const;

const saveAs = '请用记事本或 WPS 打开，确认文字没有乱码，选“另存为”，编码选 UTF-8，再保存一次。';

type StrangeWords = keyof typeof strange;

const documentFix = (found: StrangeWords): string => {
  if (found === 'pdf') return '请把文件名改成 source.pdf，再把其中的文字另存为 source.txt（编码选 UTF-8）。';
  if (found === 'word')
    return '请用原来的软件打开，另存为“纯文本”，编码选 UTF-8，名称为 source.txt；原来的 Word 文件可以另存为 source.docx 放在旁边。';
  return found === 'damaged-utf-8' ? '请重新取得官方文件，或照原来的文件补上这一处，另存为 UTF-8。' : saveAs;
};

/** What an editor reads where a file's encoding is another, or none. */
export const encodingMessages = {
  own: (encoding: keyof typeof names): Words => ({
    what: `这个文件的编码是 ${names[encoding]}，应当是 UTF-8。`,
    fix: '请用原来的软件打开，选“另存为”，编码选 UTF-8，再保存一次。',
  }),
  strangeOwn: (found: StrangeWords): Words => ({
    what: `这个文件${strange[found]}。`,
    fix: found === 'damaged-utf-8' ? '请打开这一行，重新输入变成乱码的字，另存为 UTF-8。' : saveAs,
  }),
  strangeDocument: (found: StrangeWords): Words => ({ what: `官方文件的文字${strange[found]}。`, fix: documentFix(found) }),
} as const;
