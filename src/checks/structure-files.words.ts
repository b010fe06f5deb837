import type { RuleWords } from './rule.ts';

/** Folders, files, and what YAML asks of a line. */
export const structureFilesWords = {
  'missing-file': {
    title: '该有的文件都在',
    why: '一个项目由 project.yaml、report.mdx 和官方文件三个文件组成，少一个就无法互相核对。',
    wrong: '2023/river-cleaning/ 里只有 project.yaml 和 source.txt',
    right: '2023/river-cleaning/ 里有 project.yaml、report.mdx 和 source.txt',
  },
  orphan: {
    title: '内容文件夹里只放用得上的文件',
    why: '名称拼错的文件不会出现在网站上，也没有人会发现，所以多出来的文件一律指出。',
    wrong: 'projct.yaml',
    right: 'project.yaml',
  },
  'no-file': {
    title: '该是文件的地方就是文件',
    why: '符号链接可能指向别处的私人文件，管道和设备读不完，文件夹里没有可读的文字。程序不打开它们，只读放在这里的普通文件。',
    wrong: 'source.docx 是指向 /home 下某个文件的链接',
    right: 'source.docx 是收到的文件本身',
  },
  unreadable: {
    title: '文件和文件夹都打得开',
    why: '没有权限或磁盘出错时读不到内容，不能当作没有这个文件。',
    wrong: 'project.yaml 只有别的用户可以读',
    right: 'project.yaml 运行本程序的人可以读',
  },
  'too-large': {
    title: '文件、段落、表格和标签的大小在上限之内',
    why: '异常大的文件和段落多半是误贴或导出时出了错，读它会占满内存，使检查停不下来。上限比真实的报告大得多。',
    wrong: '600 MB 的 source.pdf；1 MB 不分段的正文',
    right: '缩小到几 MB 的 source.pdf；照官方文件分段的正文',
  },
  'reserved-folder': {
    title: '单位和项目的文件夹不占用网站自己的地址',
    why: '文件夹的名称就是网址。glossary、about、charts 等名称网站自己在用，单位和项目不能再用。',
    wrong: 'content/glossary/publisher.yaml',
    right: 'content/glossary-bureau/publisher.yaml',
  },
  'empty-content': {
    title: '内容文件夹里至少有一个单位',
    why: '一个单位也没有，多半是选错了文件夹；空的网站不能代替上一次的网站。',
    wrong: 'content/ 里只有 site.yaml',
    right: 'content/ 里有 site.yaml 和 example-bureau/',
  },
  'empty-publisher': {
    title: '单位的文件夹里至少有一个年度',
    why: '没有年度的单位没有可看的内容，多半是年度文件夹的名称不合规定。',
    wrong: 'example-bureau/2023年/',
    right: 'example-bureau/2023/',
  },
  'empty-edition': {
    title: '年度的文件夹里至少有一个项目',
    why: '没有项目的年度没有可看的内容，多半是项目文件夹的名称不合规定。',
    wrong: '2023/河道保洁/',
    right: '2023/river-cleaning/',
  },
  'absence-not-needed': {
    title: '没有报告的年度，才写没有报告的原因',
    why: '原因只记一次，图表、表格和各年度的页面都用它。报告收录以后还留着原因，网站就自相矛盾。',
    wrong: '2022 年的报告已经收录，publisher.yaml 里还写着 absences: 2022 年没有安排这个项目',
    right: '2022 年没有报告，publisher.yaml 里写着 absences: 2022 年没有安排这个项目',
  },
  'year-differs': {
    title: '年度与文件夹一致',
    why: '复制上一年的文件夹时，最容易忘记改 edition.yaml 里的年度。',
    wrong: '文件夹叫 2024，里面写 year: 2023',
    right: '文件夹叫 2024，里面写 year: 2024',
  },
  encoding: {
    title: '编辑的文件用 UTF-8 编码',
    why: '存成 GBK 的文件会变成乱码。程序不猜编码，猜错一次就会印错。',
    wrong: '在记事本里另存为，编码选 ANSI',
    right: '在记事本里另存为，编码选 UTF-8',
  },
  'control-character': {
    title: '文件里没有控制字符',
    why: '从 Word 复制时，单元格标记、手动换行一类的控制字符会跟着过来。它们看不见，网页、表格和 PDF 却都放不下。',
    wrong: '决算数为[U+0007]799,998.85元',
    right: '决算数为799,998.85元',
  },
  'document-encoding': {
    title: '官方文件的文字读得出来',
    why: '官方文件可以是 UTF-8、GB18030（GBK、ANSI）或 UTF-16 编码，程序会认出来，转成 UTF-8 给读者看，原来的字节另外保存。认不出来的，一个字也不能猜。',
    wrong: '把 Word 文件改名为 source.txt',
    right: '在 Word 中另存为“纯文本”，得到 source.txt',
  },
  'byte-order-mark': {
    title: '文件开头没有字节顺序标记',
    why: '这个看不见的标记会混进第一个名称里，使它对不上。',
    wrong: '另存为“带有 BOM 的 UTF-8”',
    right: '另存为“UTF-8”',
  },
  'empty-file': {
    title: '文件不是空的',
    why: '空文件多半是保存失败，或只建了文件还没有写。',
    wrong: 'edition.yaml 里什么也没有',
    right: 'year: 2023',
  },
  yaml: {
    title: '每一行都合 YAML 的写法',
    why: '缩进、空格和引号决定一行属于哪一项。写错一处，后面的内容就会错位。',
    wrong: 'name:河道保洁',
    right: 'name: 河道保洁',
  },
  'yaml-colon': {
    title: '名称后面用半角冒号',
    why: '中文输入法打出的全角冒号，程序认不出来，整行会被当成文字。',
    wrong: 'name：河道保洁',
    right: 'name: 河道保洁',
  },
  'yaml-remark': {
    title: '井号不吞掉内容',
    why: '空格加井号以后的字，程序当作备注，不会出现在网站上。它可能是备注，也可能是丢了的内容，要由编辑看一眼。',
    wrong: 'label: 河道保洁 #1 标段',
    right: "label: '河道保洁 #1 标段'",
  },
  'unknown-key': {
    title: '名称都是认识的',
    why: '拼错的名称会使这一行的内容丢失，所以不认识的名称一律指出。',
    wrong: 'lable: 决算数',
    right: 'label: 决算数',
  },
  'missing-key': {
    title: '必填的名称都写了',
    why: '缺了它，这个数字就没有单位、没有出处，或无从比较。',
    wrong: 'value: 800000',
    right: 'value: 800000\nunit: 元',
  },
  'value-form': {
    title: '内容合乎规定的写法',
    why: '数字只写数字，日期写成年-月-日，单位和等级照规定的词写，才能计算和比较。',
    wrong: 'value: 799,998.85元',
    right: 'value: 799998.85',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
