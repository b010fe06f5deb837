import { allOf } from '../../language/all-of.ts';
import { quoted } from '../../text/quoted.ts';
import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '变化写在它所说的那个数字上',
  why: '“比上年少 2.1 万元”说的是会议费，of 却写了决算数，网页就说全部支出比上年少 2.1 万元，还据此推算出一个不存在的上年数。',
  wrong: '报告写“会议费 2.8 万元，较上年压减 2.1 万元”，压减的 2.1 万元写了 of: final（决算数）。',
  right: '报告写“会议费 2.8 万元，较上年压减 2.1 万元”，压减的 2.1 万元写 of: meetings（会议费）。',
};

const ofChange =
  /同比|(?:比|较|与)(?:上一?年|去年|前一年|上年度)(?:同期|度)?(?:相比)?|增加|增长|减少|下降|上升|提高|降低|压减|节约|下浮|上浮|负|[增减多少降升]|了|约|[\s，,；;。、：:“”"（）()]/gu;
/** Of the words between a number and a change those that tell neither direction nor year, which may name what changed. */
export const wordsBesideChange = (between: string): string => between.replace(ofChange, '');

const subject = /三公|[人户亩]均|受益|惠及|收入|结余|结转|满意/gu;
/** Subjects that no total of money is, as the words name them. */
export const subjectsSaid = (said: string): readonly string[] => allOf(said, subject).map(([each]) => each);

export const messages = {
  another: (change: string, figure: string, said: string, id: string | null) => ({
    what: `${quoted(change)}写在${quoted(figure)}上，报告那句话里变化的像是${quoted(said)}。`,
    fix: `请核对：${id === null ? 'of 改为那个数字的编号，没有登记的，删去 of' : `of 改为 ${id}`}；确实是${quoted(figure)}的变化的，在 acknowledged 中写明。`,
  }),
} as const;
