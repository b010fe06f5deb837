import { punctuation } from '../text/readers/charts.ts';
import { fontSize } from './chart.ts';

/** Width of a text by a fixed table, in the picture's units: the same on every machine, whatever fonts it has. */
export function textWidth(text: string, size = fontSize): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size;
}

/** Breaks a text into lines no wider than `width`; never inside a number or a Latin word, never before closing punctuation. */
export function wrapText(text: string, width: number, size = fontSize): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(unbreakable) ?? []) {
    if (line && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

// A number or Latin word with its space, or one character of any other kind, with the punctuation that clings to it.
const word = String.raw`(?:[^\P{L}\p{sc=Han}]|\d)+(?:[-–.,:/+]+(?:[^\P{L}\p{sc=Han}]|\d)+)*[%‰]?\s*`;
const { opening, closing } = punctuation;
const piece = `(?:${word}|[^${opening}])`;
const unbreakable = new RegExp(String.raw`[${opening}≥≤]*${piece}(?:(?<=\u00a0)${piece})*[${closing}]*\s*`, 'gu');

function emOf(character: string): number {
  if (/[\d]/.test(character)) return 0.6;
  if (/[ \u00a0.,:;'|!]/.test(character)) return 0.28;
  if (character === '%') return 0.89;
  if (/[≥≤><=+±−–-]/.test(character)) return 0.6;
  if (/[A-Z]/.test(character)) return 0.66;
  if (/[\u0021-\u024f]/.test(character)) return 0.54;
  return 1;
}
