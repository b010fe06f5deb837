import { canonicalJson } from '../domain/canonical-json.ts';
import { checksum } from '../domain/checksum.ts';
import { tableName } from '../text/editors/checks.ts';
import type { Found, Subject } from './rule.ts';

/** A table of the report or a list of project.yaml: what one acknowledgement may cover. */
export interface CoveredPlace {
  /** As an editor writes it: 表格 1, others. */
  readonly name: string;
  /** All that stands there. */
  readonly content: string;
}

/** It holds the seals, and cannot be under one. */
const own: keyof Subject['file'] = 'acknowledged';

/** Where something was found, if that is a table or a list. */
export function coveredPlace({ place }: Found, { report, file }: Pick<Subject, 'report' | 'file'>): CoveredPlace | undefined {
  if (place.in === 'project') {
    const key = String(place.path[0]);
    const list: unknown = (file as Readonly<Record<string, unknown>>)[key];
    return typeof list === 'object' && key !== own ? { name: key, content: canonicalJson(list) } : undefined;
  }
  if (place.in !== 'narrative') return undefined;
  const tables = report.narrative.blocks.filter(({ kind }) => kind === 'table');
  const table = tables.findIndex(({ index }) => index === place.block);
  return table < 0 ? undefined : { name: tableName(table + 1), content: tables[table]?.text ?? '' };
}

/** Of a rule, a place with all that stands there, and every warning of the rule in it: a number more or less is another seal. */
export const sealOf = (rule: string, { name, content }: CoveredPlace, warnings: readonly string[]): string =>
  checksum(canonicalJson([rule, name, content, [...warnings].sort()]));
