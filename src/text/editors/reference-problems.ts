import { inYaml, quoted } from './words.ts';

/** Where in a file an entry is found. */
export interface FoundPlace {
  readonly field: string;
  readonly line: number | undefined;
}

export const placeWords = ({ field, line }: FoundPlace): string => (line ? `第 ${line} 行（${field}）` : quoted(field));

/** Of numbers that are named in another place than that of their own. */
export const referenceMessages = {
  unknownFigure: (id: string, key: string, known: readonly string[], near: string | undefined) => ({
    what: `没有编号或名称是 ${quoted(id)} 的数字。`,
    fix: `${near ? `最接近的是 ${quoted(near)}，是它就写：${key}: ${inYaml(near)}；不是的，` : '请检查拼写，'}可以写：${known.join('、')}。`,
  }),
  severalFigures: (name: string, figures: readonly (FoundPlace & { readonly id: string })[]) => ({
    what: `名称是 ${quoted(name)} 的数字不止一个。`,
    fix: `请写编号：${figures.map(({ id, ...place }) => `${placeWords(place)}的写 ${id}`).join('，')}。`,
  }),
  notACount: ({ label, words, unit }: { readonly label: string; readonly words?: string | undefined; readonly unit: string }) => ({
    what: `受益对象写的是人数、户数一类的数，${quoted(label)}${words ? `却是文字 ${quoted(words)}` : `的单位却是 ${quoted(unit)}`}。`,
    fix: '不是受益的人数、户数的，请登记在 indicators、funds 或 others。',
  }),
} as const;
