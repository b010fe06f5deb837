/** Why the editing preview does not answer. */
export const refusedByPreview = {
  foreignHost: '编辑预览只在本机使用，请用终端里给出的网址打开。',
  foreignPage: '编辑预览不回应别的网页发来的请求。请在浏览器的地址栏里输入终端给出的网址。',
  foreignFile: '编辑预览只打开内容文件夹里的文件。',
} as const;
