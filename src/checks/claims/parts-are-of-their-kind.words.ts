import { type PartKind, partKeyList, partKeys } from '../../domain/part-kinds.ts';
import { partKindWords } from '../../text/vocabulary.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '分项登记在它所属的一类里',
  why: '钱从哪里来、花在什么上、归哪一级用、是哪个项目、给哪些人，网页和表格分开列。放错一类，数字都对，页面却把支出方向说成来源，把项目说成人群。',
  wrong: '报告写“护林员补助支出 32.4 万元”，“护林员补助”登记在 sources（来源）里。',
  right: '报告写“护林员补助支出 32.4 万元”，“护林员补助”登记在 uses（支出方向）里。',
};

const kindIn = (kind: PartKind): string => `${partKeyList.find((key) => partKeys[key] === kind)}（${partKindWords[kind]}）`;

/** Words with which a quotation says the kind. */
const example: Readonly<Record<PartKind, string>> = {
  source: '来源、拨款、自筹',
  project: '项目、工程',
  use: '用于、支出方向',
  level: '本级、各级',
  group: '人群、对象',
};

const moved = (other: PartKind | undefined): string =>
  other ? `从名称看它是${partKindWords[other]}，是的，移到 ${kindIn(other)}里` : '是别的一类的，移到那一类里';

export const messages = {
  unsaid: (name: string, kind: PartKind, other: PartKind | undefined) => ({
    what: `“${name}”登记在 ${kindIn(kind)}里，它的名称和报告写着它的句子里没有读到它是${partKindWords[kind]}。`,
    fix: `请核对：${moved(other)}；确实是${partKindWords[kind]}的，把报告说明这一点的话（有“${example[kind]}”一类的词）抄进它的 quote，或在 acknowledged 中写明。`,
  }),
} as const;
