const bracketed = '[（(〔\\[](?:[^（）()]|[（(][^（）()]{0,40}[）)]){0,120}[）)〕\\]]';
/** Behind a title: more titles, then brackets, or words without a stop. */
export const rightBehind = new RegExp(`^[》”"』]*(?:(?:、|和|及|以及|与|，)?《[^》]{1,80}》)*(?:${bracketed}|[^，,。；;、《]{0,30})`, 'u');
/** A whole title stands between these, the title of a document that another one publishes too. */
export const opensTitle = /[《〈<“‘]/u;
export const closesTitle = /[》〉>”’]/u;

const number = '\\p{Script=Han}{1,14}[〔[［【（(]\\s*(?:19|20)\\d\\d\\s*[〕\\]］】）)]第?\\d+号';
export const anyNumber = new RegExp(number, 'u');
/** How many numbers stand there: 虚示〔2022〕5号、6号. */
export const eachNumber = /号/gu;
/** 虚示〔2022〕5号文件《…》 */
export const numberAhead = new RegExp(`${number}(?=(?:文件?)?[《“]*$)`, 'u');
/** Words before it that are no part of it. */
export const untilNumber = /^.*(?:根据|依据|依照|按照|遵照|执行|印发|关于|[和及与的])(?=\p{Script=Han})/u;

const fix = '请核对报告：是别的文件的，移到那一份；报告没有写这一份的，请删去；确是这一份的，在 acknowledged 中写明。';

export const messages = {
  cut: (written: string, printed: string) => ({
    what: `政策依据的名称写的是“${written}”，报告里是《${printed}》。`,
    fix: '请照抄书名号里完整的名称；报告确实另有简称的，在 acknowledged 中写明。',
  }),
  dropped: (title: string, number: string) => ({
    what: `《${title}》没有写文号，报告在它旁边写着“${number}”。`,
    fix: '请加一行 documentNumber；是别的文件的文号的，在 acknowledged 中写明。',
  }),
  issuer: (title: string, issuer: string) => ({ what: `《${title}》的发文机关写的是“${issuer}”，报告没有把它写在这份文件旁边。`, fix }),
  number: (title: string, number: string) => ({ what: `《${title}》的文号写的是“${number}”，报告没有把它写在这份文件旁边。`, fix }),
} as const;
