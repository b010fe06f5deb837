import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bounds } from '../../src/loading/bounds.ts';
import { readPlainYaml } from '../../src/loading/plain-yaml.ts';
import { readYaml } from '../../src/loading/yaml-file.ts';

/** What a file is read as, with the place of every value in it. */
function reading(text: string, plain?: () => undefined): unknown {
  const { value, problems } = readYaml('content/a.yaml', text, plain);
  return { data: value.data, problems, places: placesIn(value.data).map((path) => value.positionOf(path)) };
}

const placesIn = (value: unknown, path: readonly PropertyKey[] = []): (readonly PropertyKey[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]))]
    : [path];

const byParser = () => undefined;

/** Whether the plain reader takes a file on; the parser then reads the same in it. */
function isPlain(text: string): boolean {
  if (readPlainYaml(text) === undefined) return false;
  assert.deepEqual(reading(text), reading(text, byParser), text);
  return true;
}

type Tree = string | Tree[] | { [key: string]: Tree };

const { tree } = fc.letrec<{ tree: Tree; map: Tree; list: Tree; word: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('word'), tie('map'), tie('list')),
  map: fc.dictionary(fc.constantFrom('name', 'funds', 'a', 'c-d', 'constructor', 'toString'), tie('tree'), { minKeys: 1, maxKeys: 4 }),
  list: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).filter((items) => !items.some(Array.isArray)),
  word: fc.constantFrom(
    '甲',
    '甲 乙',
    '2023-11-24',
    '-5',
    '≥',
    '预算800,000元；“甲”',
    'a:b',
    "'%'",
    "'it''s'",
    '"甲#: 乙"',
    '[]',
    '[ 甲 , 乙 丙 ]',
  ),
}));

function linesOf(value: Tree, indent: string): string[] {
  const below = (key: string, each: Tree): string[] =>
    typeof each === 'string'
      ? [`${indent}${key} ${each}`]
      : [`${indent}${key}`, ...linesOf(each, Array.isArray(each) ? indent : `${indent}  `)];
  if (typeof value === 'string') return [indent + value];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, each]) => below(`${key}:`, each));
  return value.flatMap((each) => {
    const [first = '', ...others] = linesOf(each, `${indent}  `);
    return [`${indent}- ${first.slice(indent.length + 2)}`, ...others];
  });
}

const sound = fc.dictionary(fc.constantFrom('name', 'funds', 'groups'), tree, { minKeys: 1 }).map((map) => linesOf(map, '').join('\n'));

/** What may stand behind a key, on a line, or before it. */
const strange = [
  ...[
    '',
    '-',
    '- ',
    '- 甲',
    '- - 甲',
    '- a: 甲',
    '甲：乙',
    'x：',
    'x ：1',
    '~',
    '<<',
    '*a',
    '&a 甲',
    '|',
    '>',
    '>-',
    '!甲',
    '%',
    '@',
    '`',
    '#甲',
    '甲 #乙',
    '甲#乙',
  ],
  ...[
    '甲: 乙',
    '甲:',
    'a:',
    '?',
    '? a',
    ',',
    '{}',
    '{a: b}',
    '\u00a0甲',
    '甲\t',
    '甲\u00a0',
    "'",
    "''",
    '"\\u0041"',
    '"',
    '""',
    '"甲" 乙',
    '"甲 # : 乙"',
    "'甲' #乙",
    '"甲": 乙',
  ],
  ...[
    '---',
    '...',
    ' 甲  ',
    '\uFEFF',
    '\u2028',
    '[甲,]',
    '[, 甲]',
    '[甲',
    '甲]',
    '[-1]',
    '[a: b]',
    "['a', b]",
    '[甲 #乙]',
    '[[a]]',
    '[] 甲',
    '[甲] #',
    '__proto__: 甲',
  ],
];
const edit = fc.record({ at: fc.nat(30), moved: fc.integer({ min: -3, max: 3 }), words: fc.constantFrom(...strange), how: fc.nat(5) });
const changed = fc.tuple(sound, fc.array(edit, { minLength: 1, maxLength: 2 })).map(([text, edits]) => {
  const lines = text.split('\n');
  for (const { at, moved, words, how } of edits) {
    const i = at % lines.length;
    const line = lines[i] ?? '';
    const indent = ' '.repeat(Math.max(0, line.search(/[^ ]|$/) + moved));
    if (how === 0) lines[i] = indent + line.trimStart();
    else if (how === 1) lines.splice(i, 0, indent + words);
    else if (how === 2) lines.splice(i, 0, `${indent}# 说明`);
    else if (how === 3) lines[i] = line.replace(/(?<=[:-] )[^ ].*$|(?<=[^ ]:)$/, (found) => (found === '' ? ` ${words}` : words));
    else if (how === 4) lines[i] = `${line}  `;
    else lines.splice(i, 1);
  }
  return lines.join('\n');
});

describe('readPlainYaml(text)', () => {
  const files = globSync('{content,tests/fixtures}/**/*.yaml');

  it('gives what the parser gives, for every file of content and fixtures', () => {
    const plain = files.filter((file) => isPlain(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')));
    assert.ok(plain.length > files.length / 2);
  });

  it('takes on every file of the content', () => {
    for (const file of files.filter((each) => each.startsWith('content/'))) assert.ok(isPlain(readFileSync(file, 'utf8')), file);
  });

  it('takes on what is nested as editors nest it', () =>
    fc.assert(
      fc.property(sound, (text) => assert.ok(isPlain(text), text)),
      { numRuns: 200 },
    ));

  it('gives what the parser gives, or nothing, for a file with something else in it', () =>
    fc.assert(
      fc.property(changed, (text) => void isPlain(text)),
      { numRuns: 1000 },
    ));

  it('leaves to the parser what is larger than a file may be', () => {
    const nested = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    const long = (items: number) => `a:\n${'  - 甲\n'.repeat(items)}`;
    assert.ok(isPlain(`${nested(bounds.depth)} 甲`));
    assert.ok(!isPlain(`${nested(bounds.depth + 1)} 甲`));
    assert.ok(isPlain(long(bounds.items - 1)));
    assert.ok(!isPlain(long(bounds.items)));
    assert.ok(!isPlain(`a:\n${'  - b: 甲\n'.repeat(bounds.items / 2)}`));
  });
});
