const bracketed = '[（(〔\\[](?:[^（）()]|[（(][^（）()]{0,40}[）)]){0,120}[）)〕\\]]';
/** Behind a title: more titles, then brackets, or words without a stop. */
export const rightBehind = new RegExp(`^[》”"』]*(?:(?:、|和|及|以及|与|，)?《[^》]{1,80}》)*(?:${bracketed}|[^，,。；;、《]{0,30})`, 'u');

const fix = '请核对报告：是别的文件的，移到那一份；报告没有写这一份的，请删去；确是这一份的，在 acknowledged 中写明。';

export const messages = {
  issuer: (title: string, issuer: string) => ({ what: `《${title}》的发文机关写的是“${issuer}”，报告没有把它写在这份文件旁边。`, fix }),
  number: (title: string, number: string) => ({ what: `《${title}》的文号写的是“${number}”，报告没有把它写在这份文件旁边。`, fix }),
} as const;
