/** A document with its number: 《…办法》（…〔2022〕5号）. Title, number. */
export const policySaid = /^《(.+)》\s*(?:[（(]\s*(.+号)\s*[）)])?$/u;
