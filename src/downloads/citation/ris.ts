import type { Reference } from './reference.ts';

/** One record. A tag without a value is left out. */
export function ris({ kind, key, author, title, host, date, dateKind, compiler, version, address, note }: Reference): string {
  const [year = ''] = date.split('-');
  const day = `${date.replaceAll('-', '/')}/`;
  const issued = dateKind === 'published';
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', kind === 'data' ? 'DATA' : 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['T2', host],
    ['PY', issued ? year : null],
    ['DA', issued ? day : null],
    ['Y2', issued ? null : day],
    ['ET', version],
    ['PB', compiler],
    ['UR', address],
    ['N1', note],
    ['LA', 'zh-CN'],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A line break would begin a new tag. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
