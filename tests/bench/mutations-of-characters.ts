import type { Mutation, Pick } from './mutations.ts';

/** Which characters of a file are spoilt, and what is put in their place. */
interface CharacterClass {
  readonly name: string;
  readonly at: RegExp;
  readonly instead: (character: string, pick: Pick) => string;
}

const other = (alphabet: string) => (character: string, pick: Pick) => {
  const choices = [...alphabet].filter((each) => each !== character);
  return choices[pick(choices.length)] ?? '';
};

const classes: readonly CharacterClass[] = [
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

const spoilable = ['project.yaml', 'report.mdx', 'source.txt'];

/** One character of one file: what an editor mistypes. */
export const characterMutations: readonly Mutation[] = classes.map(({ name, at, instead }) => ({
  name,
  spoil(project, pick) {
    const file = spoilable[pick(spoilable.length)] ?? '';
    const text = project[file] ?? '';
    const matches = [...text.matchAll(at)];
    const match = matches[pick(matches.length)];
    if (!match) return undefined;
    const to = instead(match[0], pick);
    const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, text.indexOf('\n', match.index)).trim();
    return {
      what: `${file} ${match[0]} → ${to || '(nothing)'}: ${line.slice(0, 80)}`,
      texts: { [file]: text.slice(0, match.index) + to + text.slice(match.index + match[0].length) },
    };
  },
}));
