import { isFlow, type Phase, type Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { fits, isJudged, isVague, type Stage, stageIn, stageOfList } from '../../domain/stage.ts';
import { allOf } from '../../language/all-of.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import {
  actedOn,
  adjustedBefore,
  budgetChange,
  flowSaid,
  mayBeSpent,
  namesIncome,
  namesSpending,
  partOfIt,
  phaseSaid,
  plannedMoney,
  tableNote,
} from '../../language/money-words.ts';
import type { OtherAmountKind } from '../../language/other-amount-words.ts';
import { cellAt } from '../../narrative/table-cells.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { openersAbove } from '../words-around/list-openers.ts';
import { otherAmountAt } from '../words-around/other-amount.ts';
import { tablePlace } from '../words-around/table.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './phase-fits-its-words.words.ts';

/** An amount is of the stage that its name and the words before it say: money received is not money spent. */
export const phaseFitsItsWords: Rule = {
  id: 'phase-fits-its-words',
  group: 'money',
  level: 'warning',
  byAccount: true,
  words,
  find: ({ file, report, part }) =>
    file.funds.flatMap(({ id, label: written, phase, source }, index): Finding[] => {
      // 支出 in 基本支出, the name of a part, tells no stage.
      const ownName = part && phase && namesSpending.test(report.name) ? report.name : null;
      const label = ownName === null ? written : written.replace(ownName, '');
      const named = stageIn(label);
      const spent = (part?.among ?? []).map(({ name }) => name).filter((name) => namesSpending.test(name));
      const said = stagesSaid(id, report, { ownName, spent });
      if (!phase) {
        const stage = [named, ...said.map((each) => each.stage)].find((each) => each !== undefined);
        const isOther =
          [label, ...said.map(({ before }) => before)].some((text) => budgetChange.test(text)) || said.some((each) => each.other);
        return stage && stage !== 'paid' && !isJudged(stage) && !isOther && (source !== undefined || hasTotal(stage, file))
          ? [{ place: { in: 'project', path: ['funds', index] }, ...messages.unsaid(label, wordOf(stage)) }]
          : [];
      }
      const place = { in: 'project', path: ['funds', index, 'phase'] } as const;
      const own = [label, ...said.map(({ before }) => before)];
      if (isFlow(phase)) {
        const isSaid = [...own, ...(part ? said.map(({ among }) => among) : [])].some((text) =>
          flowSaid[phase as keyof typeof flowSaid].test(text),
        );
        return isSaid ? [] : [{ place, ...messages.flowUnsaid(written, phaseWords[phase]) }];
      }
      const income = phase === 'received' ? undefined : own.find((text) => namesIncome.test(text));
      if (income !== undefined)
        return [{ place, ...messages.textDiffers(said[0]?.quotation ?? written, phaseWords.income, phaseWords[phase]) }];
      if (named && !fits(named, phase))
        return [
          { place, level: isJudged(named) ? 'warning' : 'error', ...messages.labelDiffers(written, wordOf(named), phaseWords[phase]) },
        ];
      const wrong = said.find(({ stage }) => stage && !fits(stage, phase));
      if (wrong?.stage) return [{ place, ...messages.textDiffers(wrong.quotation, wordOf(wrong.stage), phaseWords[phase]) }];
      const bare = said.find(({ stage, other }) => stage === 'budget' && other === undefined);
      const isAdjusted =
        phase !== 'adjustedBudget' || isBesideAnInitial(source, file) || named === phase || said.some(({ stage }) => stage === phase);
      if (bare && !isAdjusted) return [{ place, ...messages.bareBudget(bare.quotation) }];
      const isSaid = named !== undefined || said.some((each) => each.stage !== undefined || isHeaded(each, phase));
      return isSaid || !said[0] ? [] : [{ place, ...messages.stageUnsaid(label, said[0].quotation, phaseWords[phase]) }];
    }),
};

/** What stands further off, headings and the words over a table among it, may say that it is of the stage, never that it is of another. */
const isHeaded = ({ wide }: SaidStage, phase: Phase): boolean =>
  (phase === 'finalAccount' && mayBeSpent.test(wide)) ||
  (fits('budget', phase) && plannedMoney.test(wide)) ||
  (Object.keys(phaseSaid) as Stage[]).some((stage) => fits(stage, phase) && allOf(wide, phaseSaid[stage]).length > 0);

/** An adjustment is on record, and the amount before it as well: the bare 预算 may be what came of it. */
const isBesideAnInitial = (source: string | undefined, { adjustment, funds }: Subject['file']): boolean =>
  adjustment?.made === 'made' && funds.some((each) => each.phase === 'initialBudget' && each.source === source);

/** Where there is none, the page denies that there is one, and another rule asks. */
const hasTotal = (stage: Stage, { funds }: Subject['file']): boolean =>
  funds.some(({ phase, source }) => phase !== undefined && source === undefined && fits(stage, phase));

interface SaidStage {
  readonly stage: Stage | undefined;
  readonly before: string;
  /** The nearest clause ahead in its sentence that tells a stage or a flow: what a part is among. */
  readonly among: string;
  readonly wide: string;
  /** Its words make it no amount of a stage. */
  readonly other: OtherAmountKind | undefined;
  readonly quotation: string;
}

/** Names of parts that have 支出 in them: the one looked at, where it is called so, and all. */
interface NamesWithStages {
  readonly ownName: string | null;
  readonly spent: readonly string[];
}

/** In prose the words of the number's own clause, else of its sentence ahead (支出61万元，其中补助32万元); in a table the head of its column. */
const stagesSaid = (id: string, report: Report, { ownName, spent }: NamesWithStages): SaidStage[] =>
  figureOf(report, id).statements.flatMap((statement): SaidStage[] => {
    const { blocks } = report.narrative;
    const block = blocks[statement.block];
    if (!block) return [];
    const { before: clause, wide } = wordsAround(statement, blocks);
    const words = block.kind === 'table' ? tablePlace(statement.start, block).heads : clause;
    const before = ownName === null ? words : words.replace(ownName, '');
    const among = block.kind === 'table' ? '' : amongWhat(sentenceUpTo(block.text, statement.start));
    const stage = stageIn(before) ?? (actedOn.test(before) ? undefined : stageOfList(withoutAll(spent, sentenceAhead(statement, block))));
    const isAdjusted = stage === 'budget' && adjustedBefore.test(block.text.slice(0, Math.max(0, statement.start - before.length)));
    const { quotation } = statement;
    const around = [wide, block.kind === 'table' ? noteBelow(block, blocks) : '', ...openersAbove(block, blocks)].join('\n');
    return [
      { stage: isAdjusted ? 'adjustedBudget' : stage, before, among, wide: around, other: otherAmountAt(statement, blocks), quotation },
    ];
  });

const withoutAll = (names: readonly string[], text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ''), text);

const amongWhat = (sentence: string): string =>
  sentence
    .split(/[，,；;、]/u)
    .slice(0, -1)
    .findLast((clause) => stageIn(clause) !== undefined || Object.values(flowSaid).some((said) => said.test(clause))) ?? '';

/** 注：资金为评价年度安排数。 */
const noteBelow = ({ index }: Block, blocks: readonly Block[]): string => {
  const { kind, text = '' } = blocks[index + 1] ?? {};
  return kind === 'paragraph' && tableNote.test(text) ? text : '';
};

/** In a table that of its cell. */
function sentenceAhead({ start, cell }: Statement, block: Block): string {
  if (cell) return '';
  const from = block.kind === 'table' ? (cellAt(block, start)?.start ?? start) : 0;
  const ahead = block.text.slice(from, start);
  const sentence = sentenceUpTo(ahead, ahead.length);
  if (!partOfIt.test(sentence)) return sentence;
  const before = ahead.slice(0, ahead.length - sentence.length).replace(lastStop, '');
  return sentenceUpTo(before, before.length) + sentence;
}

const lastStop = /[。；;！？\s]+$/u;

const wordOf = (stage: Stage): string => (isVague(stage) ? messages[stage] : phaseWords[stage]);
