import { joiningWords, notCompared } from './joining-words.ts';

/** Where a text joins several names before one number: 修复道路及桥梁 12 处, 更换路灯和电缆. */

/** Each of the names has this number, or a number of its own. */
const each = /分别|均|都|各[有为占]?|依次/u;
const goesOn = new RegExp(`^${joiningWords}${notCompared}(\\p{Script=Han}{1,12})`, 'u');
/** Behind the last of the names, before its number. */
const states = /(?:共计?|合计|总计|累计|达到?|为|是|有|约|人数|户数|数量|已|不[少低多高]于|不超过|实际)+.*$/u;

/** What 和 joins to a name, of the words between the name and its number; undefined where it joins nothing, or the number is of each. */
export function joinedTo(between: string): string | undefined {
  if (each.test(between)) return undefined;
  const words = goesOn.exec(between)?.[1]?.replace(states, '');
  return words === '' ? undefined : words;
}
