import { phaseWords, tableColumnWords, undisclosedWord, unstatedWord } from '../vocabulary.ts';
import { inYaml, quoted, type Words } from './words.ts';

const stages = [...Object.values(phaseWords), unstatedWord].join('、');
const partLine = (name: string, words: string | undefined): string =>
  `- {name: ${inYaml(name)}${words === undefined ? '' : `, funds: {${phaseWords.finalAccount}: ${inYaml(words)}}`}}`;

const askTheCheck = '不会写的，把这张表的一段整个删去，运行 npm run check，照抄它给出的几行。';

/** Of entries that were written in another shape than theirs: one message for all that a slip breaks. */
export const shapeMessages = {
  unknownStage: (key: string, near: string | undefined): Words => ({
    what: `funds 里没有 ${quoted(key)} 这个名称。`,
    fix: near ? `请改为：${near}` : `请改为下面的一个：${stages}。不是这些的金额，登记在 others。`,
  }),
  inFunds: (key: string): Words => ({
    what: `${quoted(key)} 写在了 funds 下面，funds 里只写金额。`,
    fix: `请把 ${key} 连同它下面的各行移出来，与 funds 对齐。`,
  }),
  stagesInList: (key: string, words: string): Words => ({
    what: 'funds 里写了阶段名称的各行，前面不用短横线。',
    fix: `请把各行行首的短横线和空格删去，如 ${key}: ${inYaml(words)}`,
  }),
  stageOutside: (stage: string, words: string): Words => ({
    what: `${quoted(stage)} 要写在 funds 下面。`,
    fix: `请改为：funds: {${stage}: ${inYaml(words)}}`,
  }),
  nestedStage: (stage: string, words: string): Words => ({
    what: `${quoted(stage)} 下面多了一层名称。`,
    fix: `请照抄一句原话，写在冒号后面的同一行：${stage}: ${inYaml(words)}`,
  }),
  partsAsGroup: (key: string, name: string, words: string | undefined): Words => ({
    what: `${key} 是一列，一个部分一项，前面有短横线，名称写在 name 后面。`,
    fix: `请逐项改为：${partLine(name, words)}`,
  }),
  partWithoutName: (name: string, words: string | undefined): Words => ({
    what: '一个部分要有名称（name），它的钱写在 funds 里。',
    fix: `请改为：${partLine(name, words)}`,
  }),
  othersAsGroup: (words: string): Words => ({
    what: 'others 是一列，一项照抄一句原话，前面有短横线和空格。',
    fix: `请逐项改为：- ${inYaml(words)}`,
  }),
  indicatorsAsGroup: {
    what: 'indicators 是一列，一项指标一项，前面有短横线和空格。',
    fix: `请逐项改为：- {path: [指标名称], target: 照抄写着目标的话, actual: 照抄写着结果的话}，没有写的写 ${undisclosedWord}。`,
  },
  fromOutside: (key: string, name: string): Words => ({
    what: `${quoted(key)} 要写在 actual 里面。`,
    fix: `请改为：actual: {${key}: ${inYaml(name)}}`,
  }),
  fromInWords: (key: string, word: string, name: string, isWritten: boolean): Words => ({
    what: isWritten ? `${quoted(word)} 后面少了冒号和花括号。` : `${quoted(name)} 是编号，不是报告的话。`,
    fix: `请改为：${key}: {${word}: ${inYaml(name)}}`,
  }),
  pathWanted: (names: readonly string[]): Words => ({
    what: '指标的名称写在 path 里，是一列，从一级写到三级。',
    fix: `请改为：path: [${names.map(inYaml).join(', ')}]`,
  }),
  ratingWanted: (words: string | undefined, isScore: boolean): Words => ({
    what: 'rating 下面分开写 grade（等级）和 score（得分），不能只写一句话，也不是一列。',
    fix:
      words === undefined
        ? '请用花括号，如 rating: {grade: 照抄写着等级的话, score: 照抄写着得分的话}'
        : `请改为：rating: {${isScore ? `grade: ${undisclosedWord}, score` : 'grade'}: ${inYaml(words)}}`,
  }),
  beneficiariesAsList: {
    what: 'beneficiaries 下面先写 total（受益总人数）和 groups（各组）。',
    fix: `请在上面加两行，多缩进两个空格：total: ${undisclosedWord}、groups:，各项写在 groups 下面。`,
  },
  tablesAsGroup: {
    what: 'tables 是一列，一张表格一项，每项从短横线开始。',
    fix: '请在 in 前面加短横线和一个空格，它下面的各行多缩进两个空格。',
  },
  pairsInList: (key: string): Words => ({
    what: `${key} 下面的各行前面不用短横线。`,
    fix: '请把各行行首的短横线和空格、外面的方括号删去，一行一个，左右两边用半角冒号和空格隔开。',
  }),
  columnsOneSided: {
    what: 'columns 里每一列都要写两边：左边照抄表头，右边写这一列是什么。',
    fix: `请逐列改为：表头: ${tableColumnWords.target}；${askTheCheck}`,
  },
  columnsMissing: {
    what: '没有写 columns（每一列是什么）。',
    fix: `请补上 columns:，下面一行一列，左边照抄表头，右边写这一列是什么；${askTheCheck}`,
  },
  columnsShallow: (first: string, lines: number): Words => ({
    what: `columns 下面的 ${lines} 行缩进少了。`,
    fix: `请把从 ${quoted(first)} 起的 ${lines} 行各多缩进两个空格，让它们在 columns 下面。`,
  }),
  columnTurned: (heading: string, as: string): Words => ({
    what: '左右两边写反了：左边照抄表头，右边写这一列是什么。',
    fix: `请改为：${inYaml(heading)}: ${as}`,
  }),
  columnWord: (heading: string, found: string, as: string): Words => ({
    what: `${quoted(found)} 不是列的名称。`,
    fix: `请改为：${inYaml(heading)}: ${as}`,
  }),
} as const;
