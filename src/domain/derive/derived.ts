import type { Figure } from '../figure.ts';

type DerivedFields = Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'period' | 'formula'> & Partial<Figure>;

export const derived = (fields: DerivedFields): Figure => ({
  operator: null,
  phase: null,
  scope: '',
  status: 'derived',
  ratio: null,
  note: null,
  statements: [],
  ...fields,
});
