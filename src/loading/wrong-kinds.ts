import type { z } from 'zod';
import { policySaid } from '../language/policy-said.ts';
import { shortFigure } from '../language/short-figure.ts';
import { type GroupWords, kindMessages } from '../text/editors/kind-problems.ts';
import type { Words } from '../text/editors/words.ts';
import { undisclosedWord } from '../text/vocabulary.ts';
import { keysAt, kindsAt, neededKeysAt } from './schema-keys.ts';
import type { At } from './slips.ts';
import { nearest } from './spelling.ts';
import { isGroup, valueAt } from './written-data.ts';

/** What is said of a value of another kind than its place wants, where the line that mends it can be told. */
export function wrongKind(data: unknown, schema: z.core.$ZodType, path: At, found: unknown): Words | undefined {
  const kinds = kindsAt(schema, path);
  const key = path.at(-1);
  if (typeof found === 'string')
    return ['', undisclosedWord].includes(found.trim()) || kinds.has('text') ? undefined : textInstead(schema, path, found);
  if (Array.isArray(found) && !kinds.has('list') && kinds.has('text') && found.length === 1 && typeof found[0] === 'string')
    return kindMessages.oneText(key, found[0]);
  if (kinds.has('text') && !kinds.has('list') && !kinds.has('group')) return otherKey(data, schema, path, found);
  if (isGroup(found) && kinds.has('list')) return kindMessages.dashMissing(Object.keys(found)[0] ?? '');
  return undefined;
}

function textInstead(schema: z.core.$ZodType, path: At, found: string): Words | undefined {
  const kinds = kindsAt(schema, path);
  const key = path.at(-1);
  if (/^[【［‐-―－-]/u.test(found)) return undefined;
  if (kinds.has('list')) {
    const item = [...path, 0];
    const keys = keysAt(schema, item);
    if (kindsAt(schema, item).has('text')) return kindMessages.list(key, [found]);
    if (keys.includes('quotes') && keys.includes('value')) return kindMessages.list(key, pieces(found));
    return kindMessages.list(key, [asGroup(schema, item, found)], true);
  }
  if (kinds.has('pairs')) return kindMessages.pairs(key, found);
  return kinds.has('group') && !keysAt(schema, path).includes('quotes') ? kindMessages.group(key, asGroup(schema, path, found)) : undefined;
}

/** Several quotations that only a comma parts. */
function pieces(found: string): readonly string[] {
  const parts = found.split(/[,，、;；]\s*/u);
  return parts.length > 1 && parts.every((each) => shortFigure(each)?.label) ? parts : [found];
}

const texts = ['name', 'title', 'path', 'quote'] as const;

/** The keys that have to be there, the words in the one that they are for. */
function asGroup(schema: z.core.$ZodType, path: At, found: string): GroupWords {
  const known = keysAt(schema, path);
  if (known.includes('path')) return asIndicator(found);
  if (known.includes('documentNumber')) return asPolicy(found);
  const text = texts.find((key) => known.includes(key));
  const needed = neededKeysAt(schema, path).filter((key) => key !== 'id');
  return [...new Set([...needed, ...(text ? [text] : [])])].map((key) => [key, key === text ? found : undefined]);
}

function asIndicator(found: string): GroupWords {
  const { label, operator } = shortFigure(found) ?? {};
  const said = label ? found : undefined;
  const isTarget = operator !== null;
  return [
    ['path', label || found],
    ['target', isTarget ? said : undefined],
    ['actual', isTarget ? undefined : said],
  ];
}

function asPolicy(found: string): GroupWords {
  const [, title = found, number] = policySaid.exec(found.trim()) ?? [];
  return [['title', title], ...(number ? [['documentNumber', number] as const] : [])];
}

/** `unit` for `units`: a key called nearly so, at whose place such a value may stand. */
function otherKey(data: unknown, schema: z.core.$ZodType, path: At, found: unknown): Words | undefined {
  const above = path.slice(0, -1);
  const kind = Array.isArray(found) ? 'list' : 'group';
  const free = keysAt(schema, above).filter((key) => {
    const kinds = kindsAt(schema, [...above, key]);
    return valueAt(data, [...above, key]) === undefined && (kinds.has(kind) || (kind === 'group' && kinds.has('pairs')));
  });
  const near = nearest(String(path.at(-1)), free);
  return near ? kindMessages.otherKey(String(path.at(-1)), near) : undefined;
}
