import { type Document, isAlias, isMap, isNode, isScalar, type LineCounter, visit, type YAMLMap, type YAMLParseError } from 'yaml';
import type { StructureId } from '../checks/structure.ts';
import type { Problem } from '../text/editors/problem.ts';
import { movedWords, type YamlFault, yamlWords } from '../text/editors/yaml-problems.ts';
import { type Misindented, misindented } from './indentation.ts';
import { type FoundFault, ofBrackets, pieceAround, valueless } from './yaml-braces.ts';

interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** The likeliest cause first: of several faults on a line the parser's later ones mostly follow from the first. */
const byLikelihood: readonly YamlFault[] = [
  'tab',
  'wideSpace',
  'wideDash',
  'wideHash',
  'dash',
  'wideColon',
  'noSpace',
  'signInBraces',
  'commaInNumber',
  'blankInBraces',
  'commaInValue',
  'wideComma',
  'moreClosed',
  'wideBracket',
  'namesOnLine',
  'listOnSameLine',
  'needsQuotes',
  'unclosed',
  'indent',
  'duplicateKey',
  'noColon',
  'other',
];

/**
 * What the parser refuses, and what it would take for its own signs and so lose: a value that begins with `*`, `&`, `!`
 * or `>`. A remark behind a value may be meant as part of it, so it is a warning.
 */
export function yamlFaults(source: Source, document: Document): Problem[] {
  const { mistaken, remarks } = readings(source, document);
  const all = [...document.errors.map((error) => refused(error, document, source)), ...mistaken];
  const faults = withoutFollowUps(all.length > 0 ? [...dashesWithoutSpace(source.text), ...all] : all);
  const moved = faults.some(({ kind }) => kind === 'indent' || kind === 'noColon') ? misindented(source.text) : undefined;
  const own = moved ? faults.filter(({ kind }) => !followUps.includes(kind)) : faults;
  const byLine = new Map<number, FoundFault>();
  for (const fault of own) {
    const { line } = source.lines.linePos(fault.offset);
    const known = byLine.get(line);
    if (!known || byLikelihood.indexOf(fault.kind) < byLikelihood.indexOf(known.kind)) byLine.set(line, fault);
  }
  const movedFirst = moved ? [movedLine(moved, source)] : [];
  return [
    ...movedFirst,
    ...[...byLine.values()].map((fault) => problem(ruleOf(fault.kind), 'error', source, fault.offset, fault.kind, fault.piece)),
    ...remarks,
  ];
}

const ruleOf = (kind: YamlFault): StructureId => (kind === 'wideColon' ? 'yaml-colon' : 'yaml');

/** What has no end swallows the lines below it, and what the parser makes of a line that is not in its place says nothing of the next. */
function withoutFollowUps(faults: readonly FoundFault[]): readonly FoundFault[] {
  const [first] = [...faults].sort((a, b) => a.offset - b.offset).filter(({ kind }) => swallowing.includes(kind));
  const isLost = faults.some(({ kind }) => ['tab', 'wideSpace', 'wideDash', 'dash'].includes(kind));
  return faults.filter(({ kind, offset }) => (!first || offset <= first.offset) && !(isLost && followUps.includes(kind)));
}

const swallowing: readonly YamlFault[] = ['unclosed', 'moreClosed', 'wideComma'];

/** `-name: …` in a text that YAML refuses: a dash that it takes for a letter. */
const dashesWithoutSpace = (text: string): readonly FoundFault[] =>
  [...text.matchAll(/^ *-(?=[A-Za-z][\w-]*: )/gmu)].map(({ index, 0: dash }) => ({ kind: 'dash', offset: index + dash.length - 1 }));

/** One line moved makes the parser stumble at others, in these ways. */
const followUps: readonly YamlFault[] = ['indent', 'noColon', 'needsQuotes', 'duplicateKey'];

function movedLine({ line, spaces, wanted }: Misindented, { file }: Source): Problem {
  const rule: StructureId = 'yaml';
  return { rule, severity: 'error', file, line, ...movedWords(spaces, wanted) };
}

function problem(
  rule: StructureId,
  severity: Problem['severity'],
  { file, text, lines }: Source,
  offset: number,
  kind: YamlFault,
  piece?: string,
): Problem {
  const { line, col } = lines.linePos(offset);
  const start = lines.lineStarts[line - 1] ?? 0;
  const written = text.slice(start, lines.lineStarts[line] ?? text.length).trim();
  return { rule, severity, file, line, column: col, ...yamlWords(kind, written, piece) };
}

function refused(error: YAMLParseError, document: Document, { text }: Source): FoundFault {
  const offset = error.pos[0];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  const found = (kind: YamlFault, at = offset): FoundFault => ({ kind, offset: at });
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return found('tab');
  const wide = wideSigns.find(([, form]) => form.test(line));
  if (wide) return found(wide[0], start + line.search(/[^ ]/u));
  if (/^\s*(?:- )*(?:[A-Za-z][\w-]*|\p{Script=Han}[^\s'"{}[\]:：，。；]*):[^\s]/u.test(line)) return found('noSpace');
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) return found('unclosed', openQuote(document, offset) ?? offset);
  const piece = pieceAround(text, start, offset);
  if (
    piece !== undefined &&
    (error.code === 'BAD_SCALAR_START' || (error.code === 'UNEXPECTED_TOKEN' && /^[[{]/u.test(text.slice(offset))))
  )
    return { ...found('signInBraces'), piece };
  if (error.message.startsWith('Flow')) return found('unclosed', Math.max(text.lastIndexOf('[', offset), text.lastIndexOf('{', offset), 0));
  if (/^\s*(?:- )*[A-Za-z][\w-]*: +- /.test(line)) return found('listOnSameLine');
  const value = /^\s*(?:- )*(?:[A-Za-z][\w-]*: +)?(\S.*)$/.exec(line)?.[1] ?? '';
  if (/^[｛【［]/u.test(value)) return found('wideBracket');
  if (namesOnLine.test(value)) return found('namesOnLine');
  if (/^[[{]/.test(value)) return found(ofBrackets(value));
  if (/^["'%@`|>*&!?}\],]/.test(value) || (/: /.test(value) && !isNamedLine(line))) return found('needsQuotes');
  if (!/:(?:\s|$)|^\s*-(?:\s|$)/.test(line)) return found(/^\s*[^\s：'"]+：/u.test(line) ? 'wideColon' : 'noColon');
  return found('indent');
}

/** Signs of a wide keyboard at the beginning of a line. */
const wideSigns: readonly (readonly [YamlFault, RegExp])[] = [
  ['wideSpace', /^ *(?! )[\p{Zs}\u200B\uFEFF]/u],
  ['wideHash', /^ *＃/u],
  ['wideDash', /^ *[—–―－﹣‐‑−]+\s*(?:[[{'"]|(?:[A-Za-z][\w-]*|\p{Script=Han}[^\s:：，。；]*):(?:\s|$))/u],
];

/** A name of ours behind another one's colon: `actual: from: …`. */
const namesOnLine = /^(?:from|atLeast|name|path|id|label|words|value|quote|by|grade|score|total): /;

/** A line with a heading or another Chinese name before its colon is out of place: no word of it wants quotes. */
const isNamedLine = (line: string): boolean => /^\s*(?:- )*\p{Script=Han}[^\s'"{}[\]:：，。；]*:(?:\s|$)/u.test(line);

/** Where the quoted text begins that runs on to `offset` for want of its closing sign. */
function openQuote(document: Document, offset: number): number | undefined {
  let open: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start = 0, , end = 0] = node.range ?? [];
      if (node.type?.startsWith('QUOTE') && start < offset && end >= offset) open = start;
    },
  });
  return open;
}

/** What stands in the tree otherwise than it was meant, and where a remark cuts a value short. */
function readings(source: Source, document: Document): { mistaken: FoundFault[]; remarks: Problem[] } {
  const mistaken: FoundFault[] = document.warnings.map((warning) => ({ kind: 'needsQuotes', offset: warning.pos[0] }));
  const remarks: Problem[] = [];
  visit(document, (key, node) => {
    if (isMap(node)) mistaken.push(...duplicateKeys(node), ...(node.flow ? valueless(node, source.text) : []));
    if (!isNode(node)) return;
    const [start = 0, end = 0, after = end] = node.range ?? [];
    if (!isScalar(node)) {
      if (isAlias(node)) mistaken.push({ kind: 'needsQuotes', offset: start });
      return;
    }
    const swallowed = (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') && node.value === '';
    if (node.anchor || swallowed) mistaken.push({ kind: 'needsQuotes', offset: start });
    const hash = after > end && key !== 'key' ? (source.text.slice(end, after).split('\n', 1)[0]?.indexOf('#') ?? -1) : -1;
    if (hash >= 0) remarks.push(problem('yaml-remark', 'warning', source, end + hash, 'remark'));
  });
  return { mistaken, remarks };
}

/** The parser's own search for them compares each key with all before it. */
function duplicateKeys({ items }: YAMLMap): FoundFault[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }): FoundFault[] => {
    if (!isScalar(key)) return [];
    const isKnown = seen.has(key.value);
    seen.add(key.value);
    return isKnown ? [{ kind: 'duplicateKey', offset: key.range?.[0] ?? 0 }] : [];
  });
}
