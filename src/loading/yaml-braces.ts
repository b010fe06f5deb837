import { isScalar, type YAMLMap } from 'yaml';
import type { YamlFault } from '../text/editors/yaml-problems.ts';

/** A fault of a YAML text, by the offset at which it is seen. */
export interface FoundFault {
  readonly kind: YamlFault;
  readonly offset: number;
  /** Name and value between braces. */
  readonly piece?: string | undefined;
}

/** Between braces a comma cuts what it stands in, and a name without its colon and space has no value. */
export function valueless({ items }: YAMLMap, text: string): FoundFault[] {
  return items.flatMap(({ key, value }): FoundFault[] => {
    const isEmpty = value === null || (isScalar(value) && (value.value === null || value.source === ''));
    if (!isEmpty || !isScalar(key)) return [];
    const name = String(key.value);
    const [offset = 0, end = offset] = key.range ?? [];
    if (/^\s*:/u.test(text.slice(end))) return [{ kind: 'blankInBraces', offset, piece: name }];
    const kind = /^[^：]+：/u.test(name) ? 'wideColon' : /^[^:]+:\S/u.test(name) ? 'noSpace' : undefined;
    if (kind) return [{ kind, offset }];
    const [before] = /[^{},:\n]+: *[^{}:\n]*\d,$/u.exec(text.slice(0, offset)) ?? [];
    const isNumber = before !== undefined && /^\d{3}(?!\d)/u.test(name);
    return [isNumber ? { kind: 'commaInNumber', offset, piece: `${before}${name}`.trim() } : { kind: 'commaInValue', offset }];
  });
}

/** On a line with braces the name and the value that hold the place. */
export function pieceAround(text: string, start: number, offset: number): string | undefined {
  const [, name] = /[{,] *([^{},:[\]]+: *[^{},:[\]'"]*)$/u.exec(text.slice(start, offset)) ?? [];
  const rest = /^(?:\[[^\]\n]*\]|\{[^}\n]*\}|[^,}\]\n])*/u.exec(text.slice(offset))?.[0] ?? '';
  return name === undefined || rest === '' ? undefined : `${name}${rest}`.trim();
}

/** What is wrong with a list or a group between brackets. */
export function ofBrackets(value: string): YamlFault {
  const bare = value.replace(/'[^']*'|"[^"]*"/gu, '');
  const depth = [...bare].reduce((sum, sign) => sum + ('[{'.includes(sign) ? 1 : ']}'.includes(sign) ? -1 : 0), 0);
  if (depth !== 0) return depth > 0 ? 'unclosed' : 'moreClosed';
  return /，[^,]*: /u.test(bare) ? 'wideComma' : 'indent';
}
