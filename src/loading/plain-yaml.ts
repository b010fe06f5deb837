import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { bounds } from './bounds.ts';

/** A value on one line: between quotes, a list of words between brackets, or as it is, without a sign of YAML's own. */
const value = /"[^"\\]*"|'(?:[^']|'')*'|\[[^[\]{}#"':&*!|>?%@`-]*\]|(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d)(?:(?! #|:(?: |$)).)*/.source;
const entry = `[A-Za-z][\\w-]{0,99}:(?: +(?:${value}))?`;

/** The lines that both readers take alike: a key, an item of a list, a remark of its own. */
const plainLine = new RegExp(`^ *(?:#.*|(?:- +)?${entry} *|- +(?:${value}) *)?$`);

/**
 * The data of a sound file that holds nothing but such lines, as nearly all do: exactly what the parser that knows places would
 * make of it, in a tenth of the time. Undefined for every other file, faulty ones among them, and for one beyond the bounds: those
 * are for that parser, which knows the place and the words for a fault.
 */
export function readPlainYaml(text: string): unknown {
  if (/[\t\r\uFEFF]/.test(text) || !text.split('\n').every((line) => plainLine.test(line))) return undefined;
  const data = loaded(text);
  return isPlain(data) ? data : undefined;
}

function loaded(text: string): unknown {
  try {
    return load(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    // It calls itself for each level.
    if (error instanceof YAMLException || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A map of words, lists and maps within the bounds, and nothing empty. */
function isPlain(data: unknown): boolean {
  let items = 0;
  const isSound = (value: unknown, depth: number): boolean => {
    if (typeof value === 'string') return true;
    if (typeof value !== 'object' || value === null || depth > bounds.depth) return false;
    const inner = Object.values(value);
    items += inner.length;
    return items <= bounds.items && inner.every((each) => isSound(each, depth + 1));
  };
  return typeof data === 'object' && !Array.isArray(data) && isSound(data, 1);
}
