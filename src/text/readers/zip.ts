/** What an archive says of itself. */
export const zipWords = {
  archival: '报告（PDF/A-3，供归档，数据和官方文件附在里面）',
  note: ([item, text]: readonly [item: string, text: string]) => (item ? `【${item}】\n${text}` : text),
  files: (files: readonly { readonly name: string; readonly title: string }[]) =>
    `【有哪些文件】\n${files.map(({ name, title }) => `${name}　${title}`).join('\n')}`,
  verify: '【怎样核对】\nSHA256SUMS.txt 里是每个文件的校验值。在这个文件夹里运行 sha256sum -c SHA256SUMS.txt，逐个核对文件有没有改动。',
} as const;
