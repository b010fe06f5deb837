const numerals = '一二三四五六七八九十';

/** Before a measure word: 两类, 三个. */
export const counted = (count: number): string => (count === 2 ? '两' : (numerals[count - 1] ?? String(count)));

export const list = (items: readonly string[]): string => items.join('、');
