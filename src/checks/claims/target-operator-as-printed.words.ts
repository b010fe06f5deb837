import { inYaml } from '../../text/editors/words.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '年度指标值的比较符号与报告一致',
  why: '“不低于 20 人”是 ≥，“不超过 5 件”是 ≤，“超过 20 人”是 >。符号写反了，达到就成了没有达到。“以上”“以下”“以内”都包括本数。',
  wrong: '报告写“不低于 20 人”，project.yaml 写着 operator: ≤。',
  right: '报告写“不低于 20 人”，project.yaml 写着 operator: ≥。',
};

/** YAML takes these for its own signs. */
const quoted = (operator: string): string => (/[<>=]/.test(operator) ? `'${operator}'` : operator);

export const messages = {
  differs: (written: string, printed: string, alsoWritten: boolean) => ({
    what: `报告的原话是“${printed}”的意思，登记的是“${written}”。`,
    fix: alsoWritten ? '报告两处的写法不同，请把引文改为只抄其中一处，另一处登记到 others。' : `请改为：operator: ${quoted(printed)}`,
  }),
  /** `words`: those of the report that say the comparison as well. */
  lacking: (printed: string, words: string | undefined) => ({
    what: `报告的原话是“${printed}”的意思，这里没有写出来。`,
    fix: `只照抄了一句的，${words ? `请改为：target: ${inYaml(words)}` : `把说“${printed}”的词也抄上`}；分行写的，请在下面加上一行 operator: ${quoted(printed)}`,
  }),
  unsaid: (written: string, quotation: string) => ({
    what: `报告的原话“${quotation}”没有写不低于、不超过或等于，project.yaml 写的是“${written}”。`,
    fix: '请核对引文；报告就是这样写的，请删去 operator 这一行：没有比较的，网站显示两个数之比，不判断是否达到；或保留并说明理由。',
  }),
} as const;
