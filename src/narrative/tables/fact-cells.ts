import { type FactKey, factKeys } from '../../domain/report-facts.ts';
import type { FormRow } from './form-rows.ts';

/** Who is in charge of what a row tells of, as its cell prints it under the heading of the column. */
export interface FactCell {
  readonly key: FactKey;
  readonly words: string;
  readonly heading: string;
}

export const factsIn = ({ cells }: FormRow, headingOf: (as: FactKey) => string): readonly FactCell[] =>
  factKeys.flatMap((key) => {
    const cell = cells[key];
    return cell ? [{ key, words: cell.text.trim(), heading: headingOf(key) }] : [];
  });
