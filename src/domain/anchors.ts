import type { Figure } from './figure.ts';

/** The address of a number: where the report first states it, else its card. */
export const anchorOf = (figure: Figure): string => figure.statements[0]?.anchor ?? figure.id;

/** The card that explains a number. What the text does not state has no other address than this. */
export const cardOf = ({ id, statements }: Pick<Figure, 'id' | 'statements'>): string => cardAddress(id, statements.length > 0);

export const cardAddress = (id: string, isStated: boolean): string => (isStated ? `n-${id}` : id);
