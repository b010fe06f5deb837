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
/** A row of sums may break the count. */
export const sumCell = /^\s*[小合总]\s*计\s*$/u;
export const numberingCell = /^\s*(?:[\d０-９]{1,4}(?:[.-]\d{1,3}){0,3}[、.．]?)?\s*$/u;

/** The mark of an item at the beginning of a paragraph, with what stands behind its number: 1、 2. （3） 4） */
export const itemMark = /^\s*([（(]?)(\d{1,2})([、.．)）])/u;

/** The name of a level of indicators with its weight, alone in its cell: 产出指标(50分), 预算执行率（10）, 资金管理 20分. */
export const nameWithWeight = /^\s*([\p{Script=Han}、]{2,16})\s*[（(]?\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:分|[%％])?\s*[)）]?\s*$/u;
/** What such a cell may name where its column does not tell. */
export const levelName = /(?:指标|执行情况|执行率|分值|权重|标准分)$/u;
export const levelHeading = /^(?:[一二三四]级)?指标(?:名称|内容)?$|^(?:绩效|评价|考核)(?:指标|内容|项目)$/u;
