/** What a number is compared by: at least, at most, more than, less than, exactly. */
export const operators = ['≥', '≤', '>', '<', '='] as const;
export type Operator = (typeof operators)[number];
