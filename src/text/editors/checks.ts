import { quoted } from '../quoted.ts';

/** Every word about the checks: how they are explained, and what is said of a decision to let a warning stand. */
export const levelWords = { error: '必须改正', warning: '请确认', note: '站注' } as const;

/** What each level means for an editor. */
export const levelMeaning = {
  error: '错误。不改正，网站就不能生成，上一次的网站保持不变。',
  warning: '可能是错误，也可能确是如此，由编辑判断。决定保留的，把理由写进 project.yaml 的 acknowledged。',
  note: '官方文件就是这样写的，谁也不能改。程序自动写一条站注告诉读者：要紧的放在正文旁边，只涉及写法的放在下载文件和核对回执里。',
} as const;

export const chapterWords = {
  structure: '文件与写法',
  figures: '数字与引文',
  prose: '正文里的数字',
  claims: '推算与比较',
  evaluation: '评价与评分',
  money: '金额',
  text: '文字',
  forms: '网页、图表和下载文件',
  disclosure: '该不该公开',
  notes: '写给读者的站注',
} as const;

export const explainWords = {
  why: '为什么',
  wrong: '不对',
  right: '对',
  noted: '会写站注',
  notNoted: '不会写站注',
  level: '级别',
  acknowledge: (id: string) => `核对后决定保留的，在 project.yaml 末尾写：

acknowledged:
  - rule: ${id}
    about: 照抄整句提示（先不写这一行，检查时会给出）
    reason: 为什么保留

同一张表格里有几处的，可以不写 about，改写 in 和 seal 两行，一并保留；怎样写，检查时会给出。`,
  notAcknowledgeable: { error: '不能保留，必须改正。', note: '不用编辑处理。', structure: '不能保留：照提示改一下写法，提示就没有了。' },
  unknown: (id: string, near: readonly string[]) =>
    `没有编号为 ${quoted(id)} 的规则。${near.length > 0 ? `是不是：${near.join('、')}？` : ''}\n全部规则：npm run check -- --rules`,
  count: (count: number) => `共 ${count} 条规则。看说明和例子：npm run check -- --explain 规则编号`,
} as const;

/** A table of the report as an editor names it, counted from its beginning. */
export const tableName = (number: number): string => `表格 ${number}`;

interface CoveredPlaceWords {
  readonly name: string;
  readonly count: number;
  readonly seal: string;
}

const placeLines = ({ name, seal }: CoveredPlaceWords): string => `\n  in: ${name}\n  seal: ${seal}`;

/** As JSON writes it, which YAML reads: whatever the words hold, the line can be copied as it is. */
const aboutLines = (open: readonly string[]): string => open.map((words) => `\n  about: ${JSON.stringify(words)}`).join('');

/** Of a warning about edition.yaml or publisher.yaml, which hold no decisions. */
export const acknowledgedIn = (file: string): string => `acknowledged 写在 ${file} 里。`;

export const acknowledgementMessages = {
  gone: (rule: string) => ({
    what: `这里保留的提示 ${quoted(rule)} 已经不再出现。`,
    fix: '问题已经改好，请删去这一段。',
  }),
  taken: (rule: string) => ({
    what: `提示 ${quoted(rule)} 的每一处都已经由别的段落保留，这一段多余。`,
    fix: '请删去这一段。',
  }),
  misquoted: (rule: string, about: string, open: readonly string[]) => ({
    what: `提示 ${quoted(rule)} 里没有这一整句：${quoted(about)}`,
    fix: `请重新核对，原来的决定只管原来那一句。不用保留的，请删去这一段；仍然保留的，先看理由还对不对，再把这一行改为${open.length > 1 ? '下面对应的一行' : ''}：${aboutLines(open)}`,
  }),
  unquoted: (rule: string, open: readonly string[], places: readonly CoveredPlaceWords[]) => {
    const together = places.map((each) => `${each.name} 的 ${each.count} 处可以一并保留：${placeLines(each)}`);
    const covered = places.reduce((sum, { count }) => sum + count, 0);
    const each = `请在 rule 下面加上${open.length > 1 ? '对应的一行，每处各写一段' : '这一行'}，与 rule 对齐：${aboutLines(open)}`;
    return {
      what: `这里没有写明保留的是提示 ${quoted(rule)} 的哪一句。`,
      fix: [
        covered < open.length ? `核对后决定保留的，${each}` : '核对后决定保留的，请在 rule 下面加上这两行，与 rule 对齐。',
        ...together,
      ].join('\n'),
    };
  },
  unsealed: (rule: string, where: string, count: number, seal: string) => ({
    what: `${quoted(where)} 里有 ${count} 处提示 ${quoted(rule)}，一并保留还缺校验码。`,
    fix: `请把这 ${count} 处逐一核对。都可以保留的，在 in 下面加上这一行，与 in 对齐：\n  seal: ${seal}`,
  }),
  changed: (rule: string, where: string, count: number, seal: string) => ({
    what: `${quoted(where)} 里的提示 ${quoted(rule)}，校验码对不上：那里的内容，或者提示的字句、处数变了。现在有 ${count} 处。`,
    fix: `请把这 ${count} 处重新核对，看理由还对不对。仍然都保留的，把这一行改为：\n  seal: ${seal}`,
  }),
  elsewhere: (rule: string, where: string, places: readonly string[], open: readonly string[]) => ({
    what: `${quoted(where)} 里没有提示 ${quoted(rule)}。`,
    fix:
      places.length > 0
        ? `这条提示在别处，in 可以写：${places.join('、')}；不用保留的，请删去这一段。`
        : `这条提示不在表格或列表里，请删去 in 和 seal，改写：${aboutLines(open)}`,
  }),
  both: (rule: string) => ({
    what: `保留提示 ${quoted(rule)} 的这一段，既写了 about，又写了 in。`,
    fix: '只保留一句的，请删去 in 和 seal；整个表格一并保留的，请删去 about。',
  }),
  error: (rule: string) => ({
    what: `${quoted(rule)} 是必须改正的错误，不能保留。`,
    fix: '请照那一处的提示改正，再删去这一段。',
  }),
  note: (rule: string) => ({
    what: `${quoted(rule)} 是写给读者的站注，说的是官方文件本来的样子，不用保留。`,
    fix: '请删去这一段。',
  }),
  structure: (rule: string) => ({
    what: `${quoted(rule)} 说的是文件的写法，不能保留。`,
    fix: '请照那一处的提示改好写法，再删去这一段。',
  }),
  unknown: (rule: string, near: string | undefined) => ({
    what: `没有编号为 ${quoted(rule)} 的规则。`,
    fix: near ? `多半是拼错了，请改为：${near}` : '请照抄提示最后方括号里的编号；提示已经不再出现的，请删去这一段。',
  }),
} as const;

/** The section at the end of a report, after the files. */
export const receiptWords = {
  heading: '核对回执',
  /** `bound` is what a reader can count: the numbers of the text that open a card. */
  counted: (characters: string, numbers: { total: number; bound: number; rated: number }, recomputed: number) =>
    `正文 ${characters} 字，与官方文件逐字相同；正文有 ${numbers.total} 个数字，${numbers.bound} 个连着出处，可以点开，${numbers.rated > 0 ? `${numbers.rated} 个是等级的分档、指标的分值或得分，也与登记核对过，` : ''}其余是年份、文号、序号等；${recomputed > 0 ? `推算的 ${recomputed} 个已重算` : '没有推算的数字'}。`,
  ran: (notes: number, beside: number, remarks: number, acknowledged: number, waived: number) =>
    `程序写出站注 ${notes} 条，${beside === notes ? '都在正文旁边' : `正文旁边 ${beside} 条，其余写在下载文件和核对回执里`}${remarks > 0 ? `；编辑写的站注 ${remarks} 条，在正文旁边` : ''}；编辑看过、决定不改的提醒 ${acknowledged} 条${waived > 0 ? `，人数少、决定照录的 ${waived} 条` : ''}。`,
  rules: (rules: number) => `逐份报告运行的 ${rules} 条规则`,
  decisions: '编辑的决定和理由：',
  acknowledged: (whats: readonly string[], reason: string) =>
    `${whats.map((what) => quoted(what.replace(/。$/, ''))).join('、')}。理由：${reason}`,
  waived: (label: string, date: string, reason: string) => `${quoted(label)}人数少，${date}决定照录。理由：${reason}`,
  file: '完整回执',
  comma: '，',
  stop: '。',
} as const;

/** The page that lists all rules, and those of each chapter that explain them. */
export const checksPage = {
  title: '核对规则',
  intro:
    '每次生成网站之前，程序用下面的规则检查全部内容。有一处错误，网站就不能生成。点开一条，可以看到理由和正反两个例子；说明与程序里的是同一份，规则的编号不会变，可以直接引用。其中一部分在读取文件时就查，其余逐份报告运行；回执里的条数只数后一种。',
  levels: '三种结果',
  rule: '编号',
  receipt: '每份报告的末尾有核对回执，写明检查了什么、结果怎样。任何人都可以用公布的文件重新核对：把站点下载到本机，运行 npm run verify。',
  contents: '本页的内容',
  count: (count: number) => `${count} 条`,
  chapterTitle: (chapter: string) => `核对规则：${chapter}`,
  chapterIntro: (chapter: string, count: number) => `${quoted(chapter)}的 ${count} 条规则：为什么要查，怎样不对，怎样对。`,
} as const;
