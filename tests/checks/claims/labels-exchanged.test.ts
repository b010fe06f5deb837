import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { labelsFitTheirNumbers } from '../../../src/checks/claims/labels-fit-their-numbers.ts';
import { scopesStandInTheText } from '../../../src/checks/claims/scopes-stand-in-the-text.ts';
import type { Finding, Subject } from '../../../src/checks/rule.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { type ProjectFile, projectFile } from '../../../src/domain/files/project-file.ts';
import type { Report } from '../../../src/domain/report.ts';
import { type StatedFigure, statedFigures } from '../../../src/domain/stated-figures.ts';
import { readArchive } from '../../../src/loading/from-files.ts';

interface Project {
  readonly report: Report;
  readonly data: unknown;
}

async function projectsIn(folder: string): Promise<Project[]> {
  const { archive, records } = await readArchive(fileURLToPath(new URL(`../../../${folder}`, import.meta.url)));
  const reports = reportsOf(archive ?? assert.fail('no archive'));
  return records.publishers.flatMap((publisher) =>
    publisher.editions.flatMap(({ year, projects }) =>
      projects.flatMap(({ id, project }) => {
        const report = reports.find(({ path }) => path === `${publisher.id}/${year}/${id}/`);
        return report && project ? [{ report, data: project.data }] : [];
      }),
    ),
  );
}

const fileOf = ({ data }: Project): ProjectFile => projectFile.parse(data);

/** The figure in the file itself, to be changed. */
function at(file: ProjectFile, path: readonly PropertyKey[]): { label: string; scope?: string } {
  let found: unknown = file;
  for (const key of path) found = (found as Record<PropertyKey, unknown>)[key];
  return found as { label: string };
}

function judged(rule: typeof labelsFitTheirNumbers, { report }: Project, file: ProjectFile): readonly Finding[] {
  const document = { name: 'source.txt', text: '', metadata: {} };
  const site = { title: '', role: 'republisher', contentLicence: '' } as const;
  const none = { publisher: undefined, edition: undefined };
  const folders = { ...none, reports: [report], first: none };
  return rule.find({ report, file, document, previous: null, site, folders } satisfies Subject);
}

const projects = [...(await projectsIn('content')), ...(await projectsIn('tests/fixtures/site'))];

describe('labelsFitTheirNumbers over every report that we have', () => {
  for (const project of projects) {
    it(`asks nothing of ${project.report.path}, and lets no two labels change places`, () => {
      assert.deepEqual(judged(labelsFitTheirNumbers, project, fileOf(project)), []);
      const figures = statedFigures(fileOf(project));
      const pairs = figures.flatMap((a, i) => figures.slice(i + 1).map((b): [StatedFigure, StatedFigure] => [a, b]));
      const silent = pairs
        .filter(([a, b]) => a.label !== b.label)
        .filter(([a, b]) => {
          const file = fileOf(project);
          [at(file, a.at).label, at(file, b.at).label] = [b.label, a.label];
          return judged(labelsFitTheirNumbers, project, file).length === 0;
        });
      assert.deepEqual(
        silent.map(([a, b]) => `${a.label} / ${b.label}`),
        [],
      );
    });
  }

  const foreign = ['男性公职人员', '错误率', '违规金额', '退休干部', '已办结的案件', '外包单位'];

  it('takes no word that a report does not have', () => {
    for (const project of projects) {
      for (const { at: path, label } of statedFigures(fileOf(project))) {
        for (const [i, word] of foreign.entries()) {
          const file = fileOf(project);
          at(file, path).label = i % 2 ? word : `${label}（${word}）`;
          assert.notDeepEqual(judged(labelsFitTheirNumbers, project, file), [], `${label} ${word}`);
          const scoped = fileOf(project);
          at(scoped, path).scope = word;
          if (path.at(-1) !== 'score') assert.notDeepEqual(judged(scopesStandInTheText, project, scoped), [], `${label} ${word}`);
        }
      }
    }
  });
});
