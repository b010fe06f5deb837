/** What a number is compared by: at least, at most, more than, less than, exactly. */
export const operators = ['≥', '≤', '>', '<', '='] as const;
export type Operator = (typeof operators)[number];

/** Of an upper bound: no more than it is wanted. */
export const isUpperBound = (operator: Operator | null | undefined): boolean => operator === '≤' || operator === '<';
