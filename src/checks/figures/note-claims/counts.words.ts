/** Words for all who are counted, whatever their groups: 补贴人数, 领取补贴的人数, 受益对象. */
const persons = '(?:总?人数|总?户数|对象|人员|群众|人群|受益人|受助人|救助人)';
const receive = '(?:受益|受助|领取|享受|获得|得到|发放|享有|总|全部|全年|本年度?|今年|报告的?|项目的?|的|数量|规模)';
/** What stands before the words of the comparison. */
export const comparedThing = /^(.{2,14}?)(?:比|较|同比)/u;
export const ofAllPersons = new RegExp(`^(?:${receive}|补贴|补助|救助|资助|服务|帮扶|保障|慰问)*${persons}(?:数量|规模)?$`, 'u');
export const anyPersons = new RegExp(`${receive}|${persons}`, 'gu');
