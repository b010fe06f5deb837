import type { Figure } from './figure.ts';

/** Whether the text names them together, in one paragraph or table: what it tells of elsewhere may be within what it told of before. */
export const inOneList = (figures: readonly Pick<Figure, 'statements'>[]): boolean =>
  new Set(figures.map(({ statements: [first] }) => first?.block)).size < 2;
