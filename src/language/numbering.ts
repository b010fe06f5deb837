/** How Chinese official papers number their parts. */
const numerals = '一二三四五六七八九十百';

/** 一、 */
export const partMarker = new RegExp(`^([${numerals}]+)、`);

/** （一） */
export const sectionMarker = new RegExp(`^（([${numerals}]+)）`);

/** Nested markers as one citation: 四（二）一; 一、二 where no bracket keeps them apart. */
export const cited = (markers: readonly string[]): string =>
  markers.reduce(
    (place, marker) => (place && marker && !/[（）]/.test(place.slice(-1) + marker.slice(0, 1)) ? `${place}、${marker}` : place + marker),
    '',
  );

export const sentenceEnd = '。';

/** A cell in words, without a number: what can head a column. */
export const headingCell = /^(?=[^\d]*[一-鿿])[^\d]*$/u;

/** The heading of a column that only counts its rows, and what such a column holds. */
export const numberingHeading = /^\s*(?:序号|编号|行次|行号|项次|序|次序|顺序号|No\.?|№)\s*$/iu;
export const numberingCell = /^\s*(?:[\d０-９]{1,4}(?:[.-]\d{1,3}){0,3}[、.．]?)?\s*$/u;
