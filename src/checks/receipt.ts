import { canonicalJson } from '../domain/canonical-json.ts';
import { withoutSpace } from '../domain/narrative.ts';
import type { Receipt, Recomputed } from '../domain/receipt.ts';
import { figureOf, type Report } from '../domain/report.ts';
import { decimalToText } from '../language/decimal.ts';
import type { Judgement } from './judge.ts';
import { claimsOf } from './prose/claims.ts';
import { holds, type StatedAmount } from './receipt-recompute.ts';
import type { Subject } from './rule.ts';

/** What a report was checked for, and with what result. `sha256` is handed in: this is pure. */
export function receiptOf(subject: Subject, judgement: Judgement, rules: number, sha256: (text: string) => string): Receipt {
  const { report, file } = subject;
  const { path, narrative, source } = report;
  return {
    schemaVersion: 1,
    report: path,
    document: source.file,
    characters: narrative.characters,
    numbers: countNumbers(subject),
    recomputed: recompute(report),
    rules,
    notes: judgement.notes.map(({ rule, block, text }) => ({ rule, place: narrative.blocks[block]?.place ?? '', text })),
    acknowledged: judgement.acknowledged.map(({ rule, what, reason }) => ({ rule, what, reason })),
    waivers: (file.waivers ?? []).map(({ figure, reason, date }) => ({ figure, reason, date })),
    sha256: {
      document: source.sha256,
      narrative: sha256(withoutSpace(narrative.blocks.map(({ text }) => text).join(''))),
      project: sha256(canonicalJson(file)),
    },
  };
}

function countNumbers(subject: Subject): Receipt['numbers'] {
  const claims = claimsOf(subject).map(({ claim }) => claim);
  const excused: Record<string, number> = {};
  for (const claim of claims) if (claim.kind === 'excused') excused[claim.by] = (excused[claim.by] ?? 0) + 1;
  const count = (kind: (typeof claims)[number]['kind']) => claims.filter((claim) => claim.kind === kind).length;
  return {
    total: claims.length,
    bound: count('bound'),
    rated: count('rated'),
    excused: sorted(excused),
    unbound: count('unbound'),
  };
}

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

function recompute(report: Report): Recomputed[] {
  return report.figures.flatMap((figure) => {
    const { id, formula, value, unit } = figure;
    if (!formula || !value) return [];
    const operands = formula.of.flatMap((each): StatedAmount[] => {
      const operand = figureOf(report, each);
      return operand.value ? [{ value: operand.value, unit: operand.unit }] : [];
    });
    if (operands.length !== formula.of.length || !holds(formula.kind, operands, { value, unit }))
      throw new Error(`derived figure that its formula does not give: ${report.path}#${id}`);
    return [{ id, formula: formula.kind, of: formula.of, value: decimalToText(value) }];
  });
}
