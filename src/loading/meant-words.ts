import { operatorSaid } from '../language/short-figure.ts';
import { wordCalled } from '../text/editors/key-names.ts';
import {
  adjustmentWords,
  evaluatorWords,
  excuseWords,
  phaseWords,
  roleWords,
  tableColumnWords,
  tableRowWords,
} from '../text/vocabulary.ts';
import { nearestName } from './spelling.ts';

const vocabularies: readonly Readonly<Record<string, string>>[] = [
  ...[adjustmentWords, evaluatorWords, excuseWords, phaseWords, roleWords, tableColumnWords, tableRowWords],
];

/** Of the words that may stand at a place the one that was most likely meant: by its English name, cut short, misspelt; of signs the one that the words say. */
export function wordMeant(found: string, allowed: readonly string[]): string | undefined {
  const named = vocabularies.map((words) => words[found]).find((word) => word !== undefined && allowed.includes(word));
  return named ?? wordCalled(found, allowed) ?? signMeant(found, allowed) ?? nearestName(found, allowed) ?? sharing(found, allowed);
}

const ascii: Readonly<Record<string, string>> = { '>=': '≥', '=>': '≥', '<=': '≤', '=<': '≤', '＞': '>', '＜': '<', '＝': '=', '==': '=' };

function signMeant(found: string, allowed: readonly string[]): string | undefined {
  if (!allowed.includes('≥')) return undefined;
  return ascii[found] ?? operatorSaid(found);
}

/** 财政局 for 财政部门: the one that begins with the same word. */
function sharing(found: string, allowed: readonly string[]): string | undefined {
  const same = allowed.filter((each) => found.length > 2 && each.startsWith(found.slice(0, 2)));
  return same.length === 1 ? same[0] : undefined;
}
