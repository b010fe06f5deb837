import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneNumbersStayOut } from '../../../src/checks/disclosure/phone-numbers-stay-out.ts';
import type { Subject } from '../../../src/checks/rule.ts';
import type { ProjectFile } from '../../../src/domain/files/project-file.ts';
import { realReport } from '../../real-report.ts';

const withNote = (text: string): Subject => ({
  report: { ...realReport, narrative: { ...realReport.narrative, blocks: [], remarks: [{ text, after: 0, line: 9 }] } },
  file: {} as ProjectFile,
  document: { name: 'source.txt', text: '', metadata: {} },
  previous: null,
  site: { title: '', role: 'republisher', contentLicence: '' },
  folders: { publisher: undefined, edition: undefined, reports: [], first: { publisher: undefined, edition: undefined } },
});

describe('personal data in a note of the site', () => {
  it('is the editor’s to take out', () => {
    const [finding] = phoneNumbersStayOut.find(withNote('请致电 13800138000'));
    assert.equal(finding?.level, 'error');
    assert.deepEqual(finding?.place, { in: 'remark', index: 0 });
  });

  it('is not seen where there is none', () => assert.deepEqual(phoneNumbersStayOut.find(withNote('报告没有写得分。')), []));
});
