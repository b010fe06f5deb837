import assert from 'node:assert/strict';
import { rules } from '../../src/checks/rules.ts';
import { reportsOf } from '../../src/domain/archive.ts';
import { type Content, readArchive } from '../../src/loading/from-files.ts';
import type { Problem } from '../../src/text/editors/problem.ts';

/** What `expected.txt` says of a case that passes. */
export const nothing = '没有发现。\n';

const ids = rules.map(({ id }) => id);

/** What a rule finds in a content folder, as a person reads it. */
export const findings = async (content: string, rule: string): Promise<string> => findingsIn(await readArchive(content), rule);

/** The same of content that was read already: the rule's own findings, and whatever keeps its notes from being seen. */
export function findingsIn({ archive, problems }: Pick<Content, 'archive' | 'problems'>, rule: string): string {
  const about = problems.filter((each) => each.rule === rule || !ids.includes(each.rule));
  const own = about.length > 0 || archive || !ids.includes(rule) ? about : problems;
  const reports = archive ? reportsOf(archive) : [];
  const notes = reports.flatMap(({ notes: all, narrative }) =>
    all.filter((note) => note.rule === rule).map(({ block, text }) => `站注 ${narrative.blocks[block]?.place}\n  ${text}`),
  );
  for (const { text } of reports.flatMap(({ notes: all }) => all)) assert.ok([...text].length <= 60, text);
  const kept = reports.flatMap(({ acknowledged }) =>
    acknowledged.filter((each) => each.rule === rule).map(({ what, reason }) => `保留\n  ${what}\n  ${reason}`),
  );
  return [...own.map(written), ...notes, ...kept].map((each) => `${each}\n`).join('\n') || nothing;
}

function written({ severity, file, line, field, what, fix }: Problem): string {
  const place = [file.replace('content/example-bureau/', ''), line && `第 ${line} 行`, field].filter(Boolean).join(' ');
  return `${severity === 'error' ? '必须改正' : '请确认'} ${place}\n  ${what}\n  ${fix}`;
}
