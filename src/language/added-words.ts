/** Whether a number is of what was added in the year (新增 10 个) or of all that there is then (总数 38 个), by the words before it. */

const nouns = '[^，,。；;：:、\\d\\n]{0,12}$';
const addedNow = new RegExp(`(?:新增|新建|新设|新开|新招|新录|新购|净增|增设|增建)(?!长)${nouns}`, 'u');
const inAll = new RegExp(
  `(?:共有|现有|拥有|保有|总(?:数|量|规模|人数|户数|面积|里程|长度|计)|累计|历年|存量|增至|[增扩]\\p{Script=Han}{0,2}[到至])${nouns}`,
  'u',
);
/** Of a name, or of the words of a target. */
const namesAdded = /新|净增|增[设加建补]|扩|建成|建设|[修改]建|添置|补[植充种]/u;
const namesAll = /共有|现有|拥有|保有|总|累计|存量|规模|年末|达到|[增扩]\p{Script=Han}{0,2}[到至]/u;

export type AddedOrAll = 'added' | 'all';

/** Undefined where the words say neither, or both: 累计新增. */
export function addedOrAll(before: string): AddedOrAll | undefined {
  const [added, all] = [addedNow.test(before), inAll.test(before)];
  return added === all ? undefined : added ? 'added' : 'all';
}

/** What is counted is what came in the year, by its name or its target; nothing of these says that it is all. */
export const countsAdded = (said: string): boolean => namesAdded.test(said) && !namesAll.test(said);
/** A name that leaves out that the number was only added. */
export const hidesAddition = (name: string): boolean => !namesAdded.test(name);
