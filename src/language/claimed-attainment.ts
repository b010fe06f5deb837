import { aimNounInSentence, whichAim } from './aim-named.ts';

/**
 * The grammar by which a sentence claims that one result met its target. It is read in a sketch of the sentence, in which numbers and
 * names are single signs; a claim is a verb of reaching (达到, 完成, 超额完成, 未达到) or of order (超过, 低于, 不低于, 控制在), what it
 * is held against (the target's number, 年度目标, both), and the end of its clause. What is weakened (基本, 接近), hoped for (力争, 应) or
 * goes on (完成目标的 97%) claims nothing.
 */
export const sketched = { result: '\uE000', target: '\uE001', number: '\uE002', name: '\uE003', other: '\uE004' } as const;
/** Behind a result that counts things: 12 个社区达到目标 is said of the twelve, 87 %达到目标 of the rate. */
export const counts = '\uE005';

const { result, target, number, name, other } = sketched;
const signs = `${result}-${counts}`;

/** reached, missed: by the direction of the target. exceeded: more than reached. The others hold literally, whatever the target wants. */
export type ClaimedRelation = 'reached' | 'roughly' | 'missed' | 'exceeded' | 'above' | 'below' | 'atLeast' | 'atMost';

export interface ClaimedAttainment {
  readonly relation: ClaimedRelation;
  /** Where its words stand in the sketch. */
  readonly start: number;
  readonly end: number;
}

const which = whichAim;
const aimed = aimNounInSentence;
const bound = '(?:以上|以下|以内|之内)?';
const ofTarget = `${target}${bound}`;
const aim = `(?:${which}{0,4}?${ofTarget}的?[\\p{Script=Han}${name}]{0,4}?${aimed}(?:要求|任务)?|${which}{0,4}?${aimed}(?:要求|任务)?(?:为|是|[（(])?(?:${ofTarget})?[）)]?)`;
const end = '(?=[，,。；;、！）)（(\\s]|$)';
const manner =
  '(?:已经?|均|都|皆|也|并|且|全部|全面|圆满|顺利|如期|按期|按时|按计划|按要求|提前|足额|成功|最终|实际|真正|较好地?|很好地?|高质量地?|保质保量地?|地)';
const reach = '(?:达到|达成|完成|实现)了?';
/** 目标圆满实现, 任务已全面完成: the aim stands ahead, and some word of manner behind it. */
const aimDone = `${which}{0,3}(?:目标任务|目标|任务|指标|计划)${manner}{1,3}(?:完成|实现|达成)`;
const not = '(?:没有?|未曾?能?|没能|尚未|并未|仍未|还未|无法|不能)';

const forms: readonly (readonly [ClaimedRelation, string])[] = [
  [
    'missed',
    `${not}${manner}{0,2}(?:${reach}|达)(?:${ofTarget}|${aim})${end}|(?:${not}${manner}{0,2}|不)达标${end}|(?:达不到|完不成)(?:${ofTarget}|${aim})${end}`,
  ],
  ['atLeast', `(?:不|未|没有)(?:低于|少于|小于)(?:${ofTarget}|${aim})${end}`],
  [
    'atMost',
    `(?:不|未|没有)(?:高于|超过|多于|大于|超出|突破)(?:${ofTarget}|${aim})${end}|控制在(?:${target}(?:以内|之内|以下|内)|${aim}(?:以内|之内|内))(?:的?${which}{0,4}?${aimed})?${end}`,
  ],
  ['exceeded', `${manner}{0,3}超(?:额|计划|目标)${manner}{0,1}(?:完成|实现)了?(?:${ofTarget}|${aim})?${end}`],
  ['above', `(?:超过|超出|高于|多于|大于|突破)了?(?:${target}|${aim})${end}`],
  ['below', `(?:低于|少于|小于|不及|不足)(?:${target}|${aim})${end}`],
  ['roughly', `基本(?:上)?${manner}{0,2}(?:${reach}(?:${ofTarget}|${aim})|达标)${end}`],
  ['reached', `${manner}{0,3}(?:${reach}${aim}|达到?了?${ofTarget}|达标|(?:优于|好于|符合|满足)${aim}|${aimDone})${end}`],
];
/** Only where the plan's number stands ahead in the sentence: 计划 8 座，完工 7 座，全部完成. */
const done = `${manner}{0,2}(?:全部|全面|圆满|如期|按期|按时)${manner}{0,2}完成${end}`;

/** 该项指标, 完成率为 97.3%: what may stand between a result and what is claimed of it. */
const lead = `(?:(?!${counts})|${counts}?[^，,。；;：:、（()）${signs}]{0,8}(?:[（(][^（()）]{0,16}[）)])?[，,])(?:${name}|该项?(?:指标|任务|工作)?|[此本]项(?:指标|任务|工作)?|总体|全年|年度|完成(?:率|比例)(?:为|达到?)?${number}[，,])*`;
const ahead = `(?:^|[，,。；;、：:（(])(?:其中|本?项目|该项目|全年|年度|本年度?|实际|${other}[、和与及]|以及)*`;
const alone = `(?:[（(][^（()）]{0,16}[）)])?(?:[、和与及]|以及|${other})*(?:指标|任务|工作|实际|总体|率|值)?`;

const behind = forms.map(([relation, words]) => [relation, new RegExp(`${result}${lead}(?<claim>${words})`, 'u')] as const);
/** 合格率93%、及时率96%，均达到…: said of each number of a list. */
const listed = `(?:(?:[、和与及]|以及)(?:${other})?(?:为|是|达到?)?(?:${number}|${target}))+[，,](?=均|都|皆|全部)`;
const ofEach = forms.map(
  ([relation, words]) => [relation, new RegExp(`${result}${listed}(?:均|都|皆|全部)?(?<claim>${words})`, 'u')] as const,
);
const inFront = forms.map(
  ([relation, words]) =>
    [relation, new RegExp(`(?<claim>${words})[，,（(：:]?(?:[^，,。；;${signs}]|${name}){0,14}${result}`, 'u')] as const,
);
const ofName = forms.map(([relation, words]) => [relation, new RegExp(`${ahead}${name}${alone}(?<claim>${words})`, 'u')] as const);
const whole = forms.map(([relation, words]) => [relation, new RegExp(`^(?<claim>${words})$`, 'u')] as const);
const plainlyDone = new RegExp(`${target}.*?${result}${lead}(?<claim>${done})`, 'u');

const weakened =
  /[应须需拟待距约近如若可]|(?<!主|重|需)要|将|争取|力争|确保|保证|为(?:了|达|实|完)|计划|预计|预期|有望|目标|能否|是否|[尚仍][^未]|[未没不无非]|去年|上年|往年|[下明来]年|季度|[上下]半年|月|个别|部分|多数|基本|大致|大体|初步|几乎/u;
const wished = /要求|力争|争取|确保|下一步|建议|计划|[拟将]|[下明来去上往]年|目标(?:是|为|：|:)|(?<!20)20\d\d年/u;
const namesTheAim = new RegExp(`${aimed}|指标`, 'u');

/** Cheap: whether a text may hold a claim at all. */
export const mayClaim = /达|完成|实现|超|于|不及|不足|控制在|突破|符合|满足/u;

/** A section of goals or advice: what is to be reached, not what was. */
export const headsGoals = (heading: string): boolean => /目标|建议|打算|计划/u.test(heading) && !/完成|实现|结果|情况/u.test(heading);

/** What a sentence claims of a result that it states, or of a named indicator whose number it leaves out. */
export function claimIn(sketch: string): ClaimedAttainment | undefined {
  if (!sketch.includes(result))
    return wished.test(sketch) ? undefined : first(ofName, sketch, (words) => namesTheAim.test(words) || /达标|超额/u.test(words));
  return (
    first(behind, sketch) ??
    first(ofEach, sketch) ??
    first(inFront, sketch, (words) => words.includes(target) && namesTheAim.test(words)) ??
    first([['reached', plainlyDone]], sketch)
  );
}

/** What a clause claims that says nothing else, such as a remark beside an indicator. */
export const claimOfClause = (sketch: string): ClaimedAttainment | undefined => first(whole, sketch);

function first(
  patterns: readonly (readonly [ClaimedRelation, RegExp])[],
  sketch: string,
  holds: (words: string) => boolean = () => true,
): ClaimedAttainment | undefined {
  for (const [relation, pattern] of patterns) {
    const found = pattern.exec(sketch);
    const words = found?.groups?.['claim'];
    if (!found || words === undefined || !holds(words)) continue;
    const start = found.index + found[0].indexOf(words);
    if (weakened.test(clauseAhead(sketch, start))) continue;
    return { relation, start, end: start + words.length };
  }
  return undefined;
}

const clauseAhead = (text: string, at: number): string => /[^，,。；;、：:]*$/u.exec(text.slice(0, at))?.[0] ?? '';
