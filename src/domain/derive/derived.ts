import type { Figure } from '../figure.ts';

type DerivedFields = Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'period' | 'formula'> & Partial<Figure>;

export const derived = (fields: DerivedFields): Figure => ({
  words: null,
  operator: null,
  phase: null,
  scope: '',
  subject: null,
  status: 'derived',
  ratio: null,
  note: null,
  decimals: 0,
  inexact: null,
  statements: [],
  ...fields,
});

/** The id of what is computed of a subject: the bare one for the whole. */
export const derivedId = (subject: string | null, id: string): string => (subject === null ? id : `${subject}-${id}`);
