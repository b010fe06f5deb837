import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { StructureId } from '../checks/structure.ts';
import { remembered } from '../domain/remembered.ts';
import { unholdable } from '../language/control-characters.ts';
import { boundMessages } from '../text/editors/bound-problems.ts';
import { controlMessages } from '../text/editors/control-problems.ts';
import { hasErrors, type Problem } from '../text/editors/problem.ts';
import { fieldName, messages } from '../text/editors/problems.ts';
import type { Words } from '../text/editors/words.ts';
import { bounds } from './bounds.ts';
import type { Outcome } from './outcome.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Position, PositionOf, YamlRecord } from './records.ts';
import { treeBounds, valueBoundProblems } from './yaml-bounds.ts';
import { yamlFaults } from './yaml-faults.ts';

const noPosition: PositionOf = () => undefined;

/** Reads YAML without converting scalars: `1.10`, `2023` and `yes` all arrive as written. Without `plain` the parser reads it all. */
export function readYaml(file: string, text: string, plain: (text: string) => unknown = readPlainYaml): Outcome<YamlRecord> {
  const faulty = { file, text, data: undefined, positionOf: noPosition };
  const slip = fullWidthColon(file, text);
  if (slip.length > 0) return { value: faulty, problems: slip };
  const data = plain(text);
  if (data !== undefined) return withinBounds({ file, text, data, positionOf: positions(text) }, []);

  const tree = parsedWithin(text);
  if ('what' in tree) return { value: faulty, problems: [{ rule: 'too-large', severity: 'error', file, ...tree }] };
  const { document, lines } = tree;
  const problems = yamlFaults({ file, text, lines }, document);
  if (hasErrors(problems)) return { value: faulty, problems };
  return withinBounds({ file, text, data: document.toJS(), positionOf: positions(text) }, problems);
}

function withinBounds(record: YamlRecord, problems: readonly Problem[]): Outcome<YamlRecord> {
  const beyond = valueBoundProblems(record);
  if (beyond.length > 0) return { value: { ...record, data: undefined }, problems: [...problems, ...beyond] };
  return { value: record, problems: [...problems, ...(record.text.includes('\\') ? escapedControls(record, record.data) : [])] };
}

/** The tree, or why it is too large. */
function parsedWithin(text: string): ReturnType<typeof parsed> | Words {
  try {
    const tree = parsed(text);
    return treeBounds(tree.document) ?? tree;
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return boundMessages.depth(undefined, bounds.depth);
    throw error;
  }
}

/** Between double quotes a character may be written by its code, so that the text itself does not show it. */
function escapedControls(record: YamlRecord, value: unknown, path: readonly PropertyKey[] = []): Problem[] {
  if (typeof value === 'string') {
    const found = unholdable.exec(value);
    const rule: StructureId = 'control-character';
    return found
      ? [
          {
            rule,
            severity: 'error',
            file: record.file,
            ...record.positionOf(path),
            field: fieldName(path),
            ...controlMessages.escaped(found[0]),
          },
        ]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [PropertyKey, unknown])[] = Array.isArray(value) ? value.map((each, i) => [i, each]) : Object.entries(value);
  return entries.flatMap(([key, each]) => escapedControls(record, each, [...path, key]));
}

function parsed(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false }), lines };
}

function fullWidthColon(file: string, text: string): Problem[] {
  if (!/^[ \t]*(?:- )?[A-Za-z][\w-]*\s*：/m.test(text)) return [];
  return text.split('\n').flatMap((line, index): Problem[] => {
    const match = /^(\s*(?:- )?[A-Za-z][\w-]*)\s*：/.exec(line);
    if (!match) return [];
    const rule: StructureId = 'yaml-colon';
    const fixed = line.trim().replace('：', ': ').replace(/: +/, ': ');
    return [{ rule, severity: 'error', file, line: index + 1, column: match[0].length, ...messages.fullWidthColon(fixed) }];
  });
}

/** Read once more where a place is asked for: a thousand sound files keep no trees in memory. */
function positions(text: string): PositionOf {
  let known: PositionOf | undefined;
  return (path, part) => {
    known ??= positionsIn(parsed(text));
    return known(path, part);
  };
}

function positionsIn({ document: { contents: root }, lines }: ReturnType<typeof parsed>): PositionOf {
  const place = (node: { range?: readonly number[] | null | undefined } | null | undefined): Position | undefined => {
    if (!node?.range) return undefined;
    const { line, col } = lines.linePos(node.range[0] ?? 0);
    return { line, column: col };
  };
  return (path, part = 'value') => {
    let node: unknown = root;
    let best = place(root);
    for (const [depth, key] of path.entries()) {
      let next: unknown;
      let keyNode: unknown;
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(key));
        next = pair?.value;
        keyNode = pair?.key;
      } else if (isSeq(node)) next = node.items[Number(key)];
      if (next === undefined && keyNode === undefined) return best;
      const last = depth === path.length - 1;
      const at = keyNode && (!last || part === 'key' || !(next as Node | null)?.range) ? keyNode : next;
      best = place(at as Node) ?? best;
      node = next;
    }
    return best;
  };
}

/** The pairs of a map by their keys: places are asked for many keys of one map. */
const pairsOf = remembered(
  (map: YAMLMap): ReadonlyMap<string, Pair> =>
    new Map(map.items.flatMap((item) => (isScalar(item.key) ? [[String(item.key.value), item]] : []))),
);
