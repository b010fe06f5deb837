import { allOf } from './all-of.ts';
import { periodUpTo } from './clauses.ts';
import type { Span } from './numbers/narrative-number.ts';

/** A document that a text names as a basis of the project, with its number: 根据县财政局、县水利局印发的《…办法》（虚示〔2022〕5号）. */
export interface DocumentSaid extends Span {
  readonly title: string;
  readonly number: string;
  /** Several bodies that are said to have issued it; none where the text names one only, or none. */
  readonly issuers: readonly string[];
}

const named =
  /《(?<title>[^《》]{4,60}(?:《[^《》]{2,40}》[^《》]{0,20})?)》\s*[（(](?<number>[^（()）〔[]{0,14}[〔[]\s*(?:19|20)\d\d\s*[〕\]]\s*第?\s*\d+\s*号)[）)]/gu;
const asBasis = /(?:根据|依据|按照|依照|遵照)(?:(?!要求|规定，|精神，)[^。；;])*$/u;
/** How the evaluation was to be done, and who asked for it: no basis of the project. */
const ofEvaluation = /绩效|自评|评价/u;
const body = '[\\p{Script=Han}]{1,18}?(?:局|厅|部|委|委员会|办|办公室|院|政府|中心|会)';
const issuedBy = new RegExp(
  `(?<bodies>${body}(?:(?:、|和|及|与|会同)${body})+)(?:联合|共同)?(?:印发|下发|发布|出台|制定|颁布)的?[^，,。；;《]{0,6}$`,
  'u',
);
const leads = /^(?:根据|依据|按照|依照|遵照|由|经)+/u;

export const documentsSaid = (text: string): readonly DocumentSaid[] =>
  allOf(text, named).flatMap(({ index, 0: { length }, groups }): DocumentSaid[] => {
    const { title = '', number = '' } = groups ?? {};
    const before = periodUpTo(text, index);
    if (!asBasis.test(before) || ofEvaluation.test(title)) return [];
    const bodies = issuedBy.exec(before)?.groups?.['bodies'] ?? '';
    const issuers = bodies === '' ? [] : bodies.split(/、|会同|[和及与]/u).map((each) => each.replace(leads, ''));
    return [{ title, number, issuers, start: index, end: index + length }];
  });
