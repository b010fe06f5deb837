import { type FoundPlace, placeWords } from './reference-problems.ts';
import { quoted } from './words.ts';

const remedies = {
  part: '说的是同一个部分的，两段合成一段；是两个部分的，在其中一个的 name 下面加一行编号，如 id: part-2，各年不变。',
  indicator:
    '说的是同一项指标的，留一项；是两项的，在 path 里把各自的上一级也照抄上，或者在其中一项加一行编号，如 id: indicator-2，各年不变。',
  figure: '说的是同一个数的，留一个；是两个数的，把引文抄长一些，让说明它是什么的字不同；抄不长的，分行写，编号自己起。',
} as const;

/** Of two entries that have one id. */
export const idMessages = {
  duplicateId: (id: string, first: FoundPlace) => ({
    what: `编号 ${quoted(id)} 用了两次，前一次在${placeWords(first)}。`,
    fix: '每个编号只能用一次，请给其中一个换名。',
  }),
  /** The ids are made of the names, and nowhere in the file. */
  sameName: (as: keyof typeof remedies, name: string, first: FoundPlace) => ({
    what: `名称 ${quoted(name)} 用了两次，前一次在${placeWords(first)}；编号由名称算出，两处成了同一个编号。`,
    fix: remedies[as],
  }),
} as const;
