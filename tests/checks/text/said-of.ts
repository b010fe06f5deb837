import { findAsSeen } from '../../../src/checks/as-seen.ts';
import type { Finding, Rule, Subject } from '../../../src/checks/rule.ts';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { amount, paragraph, reportOf } from '../../domain/report-of.ts';

/** A report whose text is these paragraphs, of a body that does not exist. */
export function subjectOf(paragraphs: readonly string[], metadata: Readonly<Record<string, string>> = {}): Subject {
  const parts = { name: '示例', funds: [amount('budget', '年初预算', '100')], indicators: [] };
  const blocks = paragraphs.map((text, index) => paragraph(text, index));
  const report = {
    ...reportOf(parts),
    narrative: { title: '', annex: null, blocks, placements: [], remarks: [], marks: [], characters: 0 },
  };
  const document = { name: 'source.txt', text: paragraphs.join('\n'), metadata };
  const site = { title: '示例', role: 'republisher', contentLicence: '示例' } as const;
  return {
    report,
    file: projectFile.parse(parts),
    document,
    previous: null,
    site,
    folders: { publisher: undefined, edition: undefined, reports: [report], first: { publisher: undefined, edition: undefined } },
  };
}

/** What a rule finds in paragraphs, and the words that it points at. */
export const saidOf = (rule: Rule, ...paragraphs: readonly string[]): readonly Finding[] => findAsSeen(rule, subjectOf(paragraphs));

export const pointedAt = (rule: Rule, text: string): string[] =>
  saidOf(rule, text).map(({ place }) => (place.in === 'narrative' ? text.slice(place.start, place.end) : ''));
