/** Full-width digits as half-width ones, at the same length: offsets stay true. */
export const asciiDigits = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
