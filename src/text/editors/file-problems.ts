import { sample } from './problems.ts';
import type { Words } from './words.ts';

const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(bytes / 1024)} KB`;

const mended = {
  yaml: '这类文件通常只有几十 KB。请检查是否误贴了别的内容；数据确实很多时，请分成几个项目。',
  narrative: '报告的文字通常只有几十 KB。请检查是否误贴了图片编码或重复的内容；报告确实很长时，请分成几个项目。',
  text: '官方文件的文字通常只有几十 KB。请检查是否误贴了重复的内容，或存成了别的格式。',
  attached: '请用“缩小文件大小”一类的功能重新导出，或降低扫描的清晰度。',
} as const;

const whyUnreadable = (code: string | undefined): string =>
  ({ EACCES: '没有读取的权限', EPERM: '没有读取的权限', ENOENT: '已经不在', EISDIR: '是文件夹', ELOOP: '是符号链接', EIO: '磁盘出错' })[
    code ?? ''
  ] ?? '系统不让读取';

/** 2024 of 2024年, 2024年度 and fy-2024. */
const yearIn = (name: string): string | undefined => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0];

/** My Project as my-project; undefined where more than case and spaces would have to change. */
function renamed(name: string): string | undefined {
  const slug = name
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/gu, '-');
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(slug) ? `请改名为：${slug}` : undefined;
}

const howToMake: Readonly<Record<string, string>> = {
  'source.txt': '把官方文件的文字复制出来，存为 source.txt，见手册第四节',
  'report.mdx': '把官方文件的文字排好，存为 report.mdx，见手册第五节',
  'project.yaml': '新建一个 project.yaml，先写一行 name，见手册第六节',
  'edition.yaml': '新建一个 edition.yaml，写 year 和 addedDate，见手册第八节',
  'publisher.yaml': '新建一个 publisher.yaml，写 name，见手册第八节',
  'site.yaml': '新建一个 site.yaml，见手册第八节',
};

/** Documents that are received, and not read. */
const otherFormat = /\.(?:doc|wps|wpt|rtf|xlsx?|et|ofd|html?|mht|odt|caj|jpe?g|png|tiff?|zip|rar|7z)$/iu;
const copied = /副本|备份|(?:^|[ _-])copy|[(（]\d+[)）]|\.bak$|~$/iu;

/** What is said of files and folders as such, before anything in them is read. */
export const fileMessages = {
  missingFile: (name: string): Words => ({
    what: `这里应当有文件 ${name}，但没有找到。`,
    fix: `请检查文件名是否拼错；没有的话，${howToMake[name] ?? `${sample.slice(1, -1)}，新建一个`}。`,
  }),
  orphanFile: (name: string, expected: readonly string[], near?: string): Words => ({
    what: `这里不该有文件 ${name}，它不会出现在网站上。`,
    fix: otherFormat.test(name)
      ? '这种格式程序不读。请用原来的软件打开，另存为 source.docx 或 source.pdf；里面的文字存为 source.txt。'
      : copied.test(name)
        ? '像是别的文件的副本，请移到内容文件夹外面，或者删去。'
        : near
          ? `多半是 ${near} 拼错了，请把文件名改成：${near}`
          : `请删去它，或改成正确的文件名。这个文件夹里可以有：${expected.join('、') || '只有文件夹'}。`,
  }),
  orphanFolder: (name: string, kind: 'publisher' | 'edition' | 'project' | 'none', year = yearIn(name)): Words => ({
    what: `文件夹 ${name} 放错了地方，或名称不合规定，它不会出现在网站上。`,
    fix: {
      publisher: `单位的文件夹名只能用小写英文字母、数字和短横线，以字母开头，${renamed(name) ?? '如 baiyun-procuratorate；汉字的改用拼音或英文。'}`,
      edition: `这一层只放年度文件夹，名称是四位数字，${year ? `请改名为：${year}` : '如 2023。'}`,
      project: `项目的文件夹名只能用小写英文字母、数字和短横线，以字母开头，${renamed(name) ?? '如 judicial-assistance；汉字的改用拼音或英文，年度写在上一层的文件夹名里。'}`,
      none: '项目文件夹里不再放文件夹，请把它移走。',
    }[kind],
  }),
  link: (name: string): Words => ({
    what: `${name} 是符号链接，指向别处的文件或文件夹。程序不读链接，以免把别处的内容当作公开文件发布。`,
    fix: '请删去这个链接，把真正的文件或文件夹复制到这里，名称不变。',
  }),
  special: (name: string): Words => ({
    what: `${name} 不是普通文件，而是管道、套接字或设备，读不出内容。`,
    fix: '请删去它，把真正的文件放到这里，名称不变。',
  }),
  folderForFile: (name: string): Words => ({
    what: `${name} 应当是一个文件，这里却是文件夹。`,
    fix: '请把这个文件夹移走，把真正的文件放到这里，名称不变。',
  }),
  tooLarge: (found: number, bound: number, kind: keyof typeof mended): Words => ({
    what: `文件有 ${sizeOf(found)}，超过了上限 ${sizeOf(bound)}，没有读取。`,
    fix: mended[kind],
  }),
  unreadableFile: (code: string | undefined): Words => ({
    what: `这个文件打不开：${whyUnreadable(code)}。`,
    fix: '请检查文件的权限，让运行本程序的人可以读取它；文件被别的软件占用时，先关闭那个软件。',
  }),
  unreadableFolder: (code: string | undefined): Words => ({
    what: `这个文件夹打不开：${whyUnreadable(code)}。`,
    fix: '请检查路径和文件夹的权限，让运行本程序的人可以打开它。',
  }),
  reservedFolder: (name: string, kind: 'publisher' | 'project'): Words => ({
    what: `${{ publisher: '单位', project: '项目' }[kind]}的文件夹不能叫 ${name}，网站自己的地址里用了这个名称。`,
    fix: `请换一个名称，如：${name}-${kind === 'publisher' ? 'bureau' : 'project'}`,
  }),
  emptyContent: { what: '内容文件夹里一个单位也没有。', fix: '请检查文件夹是否选对；每个单位一个文件夹，里面要有 publisher.yaml。' },
  emptyPublisher: { what: '这个单位的文件夹里一个年度也没有。', fix: '请加上以年度命名的文件夹，如 2023，里面要有 edition.yaml。' },
  emptyEdition: {
    what: '这个年度的文件夹里一个项目也没有。',
    fix: '请加上项目的文件夹，里面要有 project.yaml、report.mdx 和 source.txt。',
  },
} as const;
