import { allOf } from './all-of.ts';
import { regionsAndBelow } from './places.ts';

/**
 * Whose money a sentence speaks of. `whole`: of a place with all below it; `level`: of one level of it; `own`: of the body itself;
 * `body`: of the body with all that it does; `below`: of those under it; `levels`: of several levels together.
 */
export type ScopeKind = 'whole' | 'level' | 'own' | 'body' | 'below' | 'levels';

export interface Scope {
  readonly kind: ScopeKind;
  /** 县, 市, 省; empty where none is named. */
  readonly place: string;
}

/** 用于全县护学岗, 全县护学岗项目, 全省试点: what the money is for, not whose it is. */
const forWhom = '(?<!(?:用于|面向|覆盖|惠及|服务|支持|保障|涉及|[对在为向于是])[^，,。；]{0,4})';
const what = '(?![^，,。；\\d]{0,12}(?:项目|工程|试点|首个|示范|率先|先进|平均))';

const forms: readonly { readonly kind: ScopeKind; readonly words: RegExp }[] = [
  {
    kind: 'whole',
    words: new RegExp(
      `${forWhom}全(${regionsAndBelow})(?:各级|上下|范围)?${what}|(?<!全(?:${regionsAndBelow}))各级(?!别|财政|领导|干部)|本(系统)`,
      'gu',
    ),
  },
  { kind: 'body', words: /(?:单位|部门)整体|(?<!健|安|保|齐|完|成)全(?:院|局|校|委|厅|单位|部门)(?!面|体)/gu },
  { kind: 'levels', words: /中央[和与及、](?:地方|省级?)|省[、和与]?市[、和与]?县/gu },
  {
    kind: 'below',
    words: new RegExp(
      `${forWhom}(?:下级|下属(?:单位)?|所属(?:各)?单位|基层|各(?:县|区|市|镇|乡|街道|单位|部门|学校|村|社区|站点?))${what}`,
      'gu',
    ),
  },
  { kind: 'own', words: /(?:本|我)(?:单位|部门|院|局|校|委|办|中心|厅|处)|机关本级/gu },
  {
    kind: 'level',
    words: /(中央|省|自治区|市|州|县|区|旗|镇|乡)(?:本级|级)(?!以)|(中央)(?=财政|安排|资金|下达)|本级/gu,
  },
];

/** What names where money came from, not whose it is: 省级下达, 区级财政资金. */
const origin = /^[^，。；、\d]{0,4}?(?:下达|拨付|拨入|补助|转移支付|财政(?:资金|拨款|安排)?)/u;

/** The scope that the words name last; undefined where they name none. */
export function scopeIn(words: string): Scope | undefined {
  const found = forms.flatMap(({ kind, words: pattern }) =>
    allOf(words, pattern).flatMap((match) => {
      const end = match.index + match[0].length;
      const isOrigin = kind === 'level' && origin.test(words.slice(end));
      return isOrigin ? [] : [{ kind, place: match[1] ?? match[2] ?? '', end }];
    }),
  );
  const last = found.sort((a, b) => b.end - a.end)[0];
  return last && { kind: last.kind, place: last.place };
}

/** Whether two scopes may be divided by each other. A place that is not named fits any. */
export const isSameScope = (a: Scope, b: Scope): boolean => a.kind === b.kind && (a.place === b.place || a.place === '' || b.place === '');

/** Whom a sentence counts, by the nouns for groups of persons. */
export const groupNamed =
  /老年人|老人|儿童|学生|幼儿|妇女|女性|残疾人|职工|农户|村民|居民|患者|病人|学员|教师|困难(?:家庭|群众|户)|低保(?:家庭|户|对象)|脱贫(?:户|人口)|企业|商户/gu;
export const unitOfPersons = /^[万亿]?(?:人|名|户|人次|户次|位)$/u;
