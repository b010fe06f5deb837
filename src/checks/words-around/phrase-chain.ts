import type { Figure } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { sentenceEnds } from '../../language/claim-words.ts';
import { chainGoesOn, chainJoins, listMark, partOfThem } from '../../language/describing-words.ts';

type Stated = Pick<Figure, 'statements'>;

/** Whether two figures are told in one phrase, whose words are said of both: 由 11.2 元上升到 14.5 元, 288 户，比上年的 265 户增加 23 户. */
export const inOneChain = (a: Stated, b: Stated, text: Pick<Report, 'narrative'>): boolean =>
  between(a, b, text).some((words) => {
    if (partOfThem.test(words)) return true;
    if (sentenceEnds.test(words) || listMark.test(words)) return false;
    const [head = '', ...rest] = words.split(/[，,]/u);
    return rest.length === 0 ? chainJoins.test(head) : rest.every((clause) => chainGoesOn.test(clause));
  });

export const inOneSentence = (a: Stated, b: Stated, text: Pick<Report, 'narrative'>): boolean =>
  between(a, b, text).some((words) => !sentenceEnds.test(words));

/** What stands between two figures wherever one block of prose states both. */
const between = (a: Stated, b: Stated, { narrative }: Pick<Report, 'narrative'>): readonly string[] =>
  a.statements.flatMap((one) =>
    b.statements.flatMap((other): string[] => {
      const block = narrative.blocks[one.block];
      if (one.block !== other.block || !block || block.kind === 'table') return [];
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      return [block.text.slice(first.end, second.start)];
    }),
  );
