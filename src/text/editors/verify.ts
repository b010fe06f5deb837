/** What `verify` says of a report's published files. Each sentence begins with the file that is wrong. */
export const verifyWords = {
  nothing: (folder: string) => `${folder} 里没有报告的回执（receipt.json）。请写已公布的站点的文件夹，例如：npm run verify -- dist`,
  noFolder: (folder: string) => `找不到文件夹 ${folder}。`,
  holds: (path: string, characters: string, numbers: number, recomputed: number) =>
    `相符　${path}　正文 ${characters} 字，数字 ${numbers} 个，推算 ${recomputed} 个`,
  fails: (path: string) => `不符　${path}`,
  sum: (total: number, failed: number) => (failed === 0 ? `共 ${total} 份报告，全部相符。` : `共 ${total} 份报告，${failed} 份不符。`),

  missing: (file: string) => `${file}：没有这个文件。`,
  unreadable: (file: string) => `${file}：不是规定的格式，读不出来。`,
  noReport: 'index.html：网页里没有报告正文。',
  resealed: 'receipt.json：内容与它自己的校验值不符，被改动过；它里面的各文件校验值也不能用来核对。',
  elsewhere: (report: string) => `receipt.json：写的是另一份报告（${report}）的回执。`,
  hash: (file: string) => `${file}：与回执里的校验值不符，被改动过。`,
  text: (position: string, before: string, official: string, published: string, file: string) =>
    `index.html：正文与 ${file} 不一致。第 ${position} 字，“${before}”之后，${file} 是“${official}”，网页是“${published}”。`,
  textHash: 'index.html：正文与回执里的校验值不符。',
  characters: (written: number, counted: number) => `receipt.json：正文字数写的是 ${written}，实际 ${counted}。`,
  total: (written: number, counted: number) => `receipt.json：数字总数写的是 ${written}，正文里数出 ${counted} 个。`,
  parts: (total: number, sum: number) => `receipt.json：数字总数写的是 ${total}，各类相加是 ${sum}。`,
  unbound: (count: number) => `receipt.json：有 ${count} 个数字没有着落。`,
  notInText: (label: string, anchor: string) => `index.html：正文里没有“${label}”（#${anchor}）。`,
  differs: (label: string, anchor: string, page: string, file: string) =>
    `index.html：“${label}”（#${anchor}）在网页上是“${page}”，在 figures.json 里是“${file}”。`,
  unknownNumber: (anchor: string) => `index.html：正文里的 #${anchor} 不在 figures.json 里。`,
  noSummary: 'index.html：网页开头没有概要或要点。',
  stranger: (text: string) => `index.html：概要、要点或绩效指标里的“${text}”在 figures.json 里没有出处。`,
  indicatorCount: (file: number, page: number) => `index.html：绩效指标在网页上有 ${page} 项，在 figures.json 里有 ${file} 项。`,
  indicator: (name: string, column: string, page: string, file: string) =>
    `index.html：绩效指标“${name}”的“${column}”在网页上是“${page}”，按 figures.json 是“${file}”。`,
  fact: (page: string, file: string) => `index.html：报告写明的名称在网页上是“${page}”，在 figures.json 里是“${file}”。`,
  factNotInText: (name: string, said: string) => `figures.json：${name}“${said}”在网页的正文里没有。`,
  whole: '报告的全部',
  unknownPart: (label: string, id: string) => `figures.json：“${label}”属于 ${id}，parts 里没有这一部分。`,
  unknownFigure: (name: string, id: string) => `figures.json：${name}里的数字 ${id} 不在 figures 里。`,
  otherPart: (id: string, own: string, listed: string) => `figures.json：数字 ${id} 属于${own}，却列在${listed}里。`,
  sources: 'figures.json：funds 里的资金来源与 parts 里的不一致。',
  partRow: (label: string, anchor: string, page: string, file: string) =>
    `index.html：“${label}”（#${anchor}）在网页上列在“${page}”一行，按 figures.json 属于“${file}”。`,
  noPartRow: (name: string) => `index.html：分项的表格里没有“${name}”的全部数字。`,
  noPartFact: (part: string, name: string, said: string) => `index.html：分项的表格里，“${part}”一行没有写它的${name}“${said}”。`,
  partNotInText: (said: string) => `figures.json：parts 里的“${said}”在网页的正文里没有。`,
  wrongSum: (label: string, formula: string) => `figures.json：“${label}”与它的算式不符：${formula}`,
  recomputed: (id: string) => `receipt.json：推算的数字 ${id} 与 figures.json 不一致。`,
  notes: 'receipt.json：站注与 figures.json 不一致。',
} as const;
