import { namesPayment } from '../language/money-words.ts';
import type { Figure } from './figure.ts';

/** An amount that stands for what was spent, with the name of the part that it is of; empty for the whole. */
export interface NamedAmount {
  readonly figure: Pick<Figure, 'label'>;
  readonly name: string;
}

/** What all of them are called, where that is no spending but payment (已拨付); null where it is spending, or their names differ. */
export function calledSpent(amounts: readonly NamedAmount[]): string | null {
  const [first = null, ...others] = new Set(
    amounts.map(({ figure, name }) => (figure.label.startsWith(name) ? figure.label.slice(name.length) : figure.label).trim()),
  );
  return first !== null && first !== '' && others.length === 0 && namesPayment(first) ? first : null;
}
