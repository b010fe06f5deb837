import { allOf } from './all-of.ts';
import { withoutBrackets } from './names-in-turn.ts';
import type { Span } from './numbers/narrative-number.ts';

/** What a text tells of the levels of its indicators: how many there are, and the points of one of the first. */

export interface LevelsCounted extends Span {
  /** 1 to 3. */
  readonly level: number;
  readonly count: number;
}

const levelCounts = [
  /(?<level>[一二三])级(?:绩效|评价)?指标(?:共计?|有|为|计)?\s*(?<count>\d{1,3})\s*[个项条]/gu,
  /(?<count>\d{1,3})\s*[个项条](?<level>[一二三])级(?:绩效|评价)?指标/gu,
];

export const levelsCounted = (text: string): readonly LevelsCounted[] =>
  levelCounts.flatMap((pattern) =>
    allOf(text, pattern).map(({ index, 0: { length }, groups }) => ({
      start: index,
      end: index + length,
      level: '一二三'.indexOf(groups?.['level'] ?? '') + 1,
      count: Number(groups?.['count']),
    })),
  );

const tail = /(?:指标|情况|方面)$/u;

/** 过程得18.3分, 项目过程（20分）实际得分18.3分: the points that a clause gives a level, as printed. */
export function pointsOfLevel(name: string, text: string): readonly (Span & { readonly printed: string })[] {
  const core = withoutBrackets(name).trim().replace(tail, '');
  if (core.length < 2) return [];
  const escaped = core.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const said = new RegExp(
    `(?:^|[，,。；;、：:\\n]|其中|项目)${escaped}(?:类|指标|情况|方面|\\s)*(?:共计?|合计|实际|自评|评价)*(?:得分?|评分)(?:为|是|[：:]|\\s)*(?<points>\\d+(?:\\.\\d+)?)\\s*分`,
    'gu',
  );
  return allOf(withoutBrackets(text), said).map(({ index, 0: { length }, groups }) => ({
    start: index,
    end: index + length,
    printed: groups?.['points'] ?? '',
  }));
}
