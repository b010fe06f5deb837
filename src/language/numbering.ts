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
