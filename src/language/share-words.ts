/** Units of a share, and how many decimal places they are from one. */
export const sharePlaces: Readonly<Record<string, number>> = { '%': 2, '‰': 3, 成: 1 };

export const tenths = '成';

/** 三分之一, whose numerator and denominator are read. */
export const isFractionInWords = (text: string): boolean => text.includes('分之');
