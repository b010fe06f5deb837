/** Ways to spoil one character of a content file: each names the characters it changes and what it puts in their place. */
export interface MutationClass {
  readonly name: string;
  readonly at: RegExp;
  readonly instead: (character: string, pick: (count: number) => number) => string;
}

const other = (alphabet: string) => (character: string, pick: (count: number) => number) => {
  const choices = [...alphabet].filter((each) => each !== character);
  return choices[pick(choices.length)] ?? '';
};

export const mutationClasses: readonly MutationClass[] = [
  { name: 'digit', at: /\d/g, instead: other('0123456789') },
  { name: 'decimal point', at: /(?<=\d)\.(?=\d)/g, instead: () => '' },
  {
    name: 'operator',
    at: /[≥≤><]|(?<=不)[低高]|(?<=不)[少多](?=于)/g,
    instead: (character) => ({ '≥': '≤', '≤': '≥', '>': '<', '<': '>', 低: '高', 高: '低', 少: '多', 多: '少' })[character] ?? '',
  },
  { name: 'unit', at: /(?<=[\d万] ?)(?:[元万人户件分%]|人次)|(?<=unit: '?)[元万人户件分%]/g, instead: other('元万人户件分%') },
  { name: 'grade', at: /[优良中差](?=[秀等]?(?:为|。|，|、|\n|$|$))|(?<=name: )[优良中差]/g, instead: other('优良中差') },
  { name: 'quotation', at: /(?<=^ *- .{0,60})\p{Script=Han}/gmu, instead: () => '囗' },
  { name: 'heading number', at: /(?<=^#+ （?|\*\*（?)[一二三四五六七](?=[、）])/gm, instead: other('一二三四五六七') },
];

/** A small seeded generator (mulberry32), so that a run can be repeated. */
export function generator(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * count);
  };
}
