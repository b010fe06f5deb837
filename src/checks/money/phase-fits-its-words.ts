import { isFlow } from '../../domain/figure.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { fits, type Stage, stageIn } from '../../domain/stage.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { adjustedBefore, budgetChange, flowSaid, namesIncome, namesSpending } from '../../language/money-words.ts';
import type { OtherAmountKind } from '../../language/other-amount-words.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
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
      const said = stagesSaid(id, report, ownName);
      if (!phase) {
        const stage = [named, ...said.map((each) => each.stage)].find((each) => each !== undefined);
        const isOther =
          [label, ...said.map(({ before }) => before)].some((text) => budgetChange.test(text)) || said.some((each) => each.other);
        return stage && stage !== 'paid' && !isOther && (source !== undefined || hasTotal(stage, file))
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
        return [{ place, level: 'error', ...messages.labelDiffers(written, wordOf(named), phaseWords[phase]) }];
      const wrong = said.find(({ stage }) => stage && !fits(stage, phase));
      if (wrong?.stage) return [{ place, ...messages.textDiffers(wrong.quotation, wordOf(wrong.stage), phaseWords[phase]) }];
      const bare = said.find(({ stage, other }) => stage === 'budget' && other === undefined);
      const isAdjusted =
        phase !== 'adjustedBudget' || isBesideAnInitial(source, file) || named === phase || said.some(({ stage }) => stage === phase);
      return bare && !isAdjusted ? [{ place, ...messages.bareBudget(bare.quotation) }] : [];
    }),
};

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
  /** Its words make it no amount of a stage. */
  readonly other: OtherAmountKind | undefined;
  readonly quotation: string;
}

/** In prose the words of the number's own clause, in a table the head of its column. */
const stagesSaid = (id: string, report: Report, ownName: string | null): SaidStage[] =>
  figureOf(report, id).statements.flatMap((statement): SaidStage[] => {
    const { blocks } = report.narrative;
    const block = blocks[statement.block];
    if (!block) return [];
    const words = block.kind === 'table' ? tablePlace(statement.start, block).heads : wordsAround(statement, blocks).before;
    const before = ownName === null ? words : words.replace(ownName, '');
    const stage = stageIn(before);
    const isAdjusted = stage === 'budget' && adjustedBefore.test(block.text.slice(0, Math.max(0, statement.start - before.length)));
    return [
      {
        stage: isAdjusted ? 'adjustedBudget' : stage,
        before,
        among: block.kind === 'table' ? '' : amongWhat(sentenceUpTo(block.text, statement.start)),
        other: otherAmountAt(statement, blocks),
        quotation: statement.quotation,
      },
    ];
  });

const amongWhat = (sentence: string): string =>
  sentence
    .split(/[，,；;、]/u)
    .slice(0, -1)
    .findLast((clause) => stageIn(clause) !== undefined || Object.values(flowSaid).some((said) => said.test(clause))) ?? '';

const wordOf = (stage: Stage): string => (stage === 'budget' || stage === 'paid' ? messages[stage] : phaseWords[stage]);
