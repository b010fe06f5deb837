import { isGroup, type WrittenGroup } from './written-data.ts';

/** A figure that is written as its name with its quotation: {决策满分: 满分18分}, {班次正点率: 由≥92%, year: 2021}. */
export interface NamedQuotation {
  readonly label: string;
  readonly quote: string;
  /** What else is said of it. */
  readonly rest: WrittenGroup;
}

/** What may stand beside it. */
const beside = ['year', 'of', 'note', 'scope', 'source', 'phase'];

export function namedQuotation(item: unknown): NamedQuotation | undefined {
  if (!isGroup(item)) return undefined;
  const entries = Object.entries(item);
  const [named, ...more] = entries.filter(([key]) => !beside.includes(key));
  const [label = '', quote] = named ?? [];
  if (more.length > 0 || !/\p{Script=Han}/u.test(label) || typeof quote !== 'string' || quote === '') return undefined;
  return { label, quote, rest: Object.fromEntries(entries.filter(([key]) => key !== label)) };
}
