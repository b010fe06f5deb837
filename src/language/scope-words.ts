/** Whose money a sentence speaks of. `whole`: of a place with all below it; `level`: of one level of it; `own`: of the body itself; `below`: of those under it. */
export type ScopeKind = 'whole' | 'level' | 'own' | 'below';

export interface Scope {
  readonly kind: ScopeKind;
  /** 县, 市, 省; empty where none is named. */
  readonly place: string;
}

const places = '国|省|自治区|市|州|盟|县|区|旗|镇|乡|街道|系统';

const forms: readonly { readonly kind: ScopeKind; readonly words: RegExp }[] = [
  { kind: 'whole', words: new RegExp(`全(${places})(?:各级|上下|范围)?|(?<!全(?:${places}))各级(?!别)`, 'gu') },
  { kind: 'below', words: /下级|下属(?:单位)?|所属(?:各)?单位|基层|各(?:县|区|市|镇|乡|街道)/gu },
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
    [...words.matchAll(pattern)].flatMap((match) => {
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
