/** The links under a chart, and to the citation of a number. */
export const chartLinks = {
  data: '数据',
  csv: 'CSV',
  picture: '图片',
  svg: 'SVG',
  png: 'PNG',
  embed: '嵌入',
  cite: '引用',
  dot: ' · ',
} as const;
