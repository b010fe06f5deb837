import { canonicalJson } from '../domain/canonical-json.ts';
import type { Report } from '../domain/report.ts';
import { receiptComment } from '../text/readers/downloads.ts';
import { addressOf } from './addresses.ts';
import type { Publication } from './publication.ts';
import type { ReceiptJson } from './receipt-json-schema.ts';
import { digestOf } from './rendered.ts';
import type { ReportFile } from './report-file.ts';
import { sha256 } from './sha256.ts';

/** The receipt of a report with the checksums of its data files, as published. */
export async function buildReceiptJson(report: Report, files: readonly ReportFile[], publication: Publication): Promise<ReceiptJson> {
  const { receipt } = report;
  if (!receipt) throw new Error(`report that no rule looked at: ${report.path}`);
  const hashed = files.map(async (file) => ({
    name: file.name,
    sha256: (await digestOf(`${report.path}${file.name}`, file, publication)).sha256,
  }));
  const { numbers, recomputed, notes, acknowledged, waivers } = receipt;
  const sealed = {
    $comment: receiptComment,
    documentation: addressOf(publication.site, 'about/checks/'),
    ...receipt,
    numbers: { ...numbers, excused: { ...numbers.excused } },
    recomputed: recomputed.map((each) => ({ ...each, of: [...each.of] })),
    ...{ notes: [...notes], acknowledged: [...acknowledged], waivers: [...waivers] },
    files: await Promise.all(hashed),
  };
  return { ...sealed, checksum: checksumOf(sealed) };
}

/** Of a receipt without its own checksum. */
export const checksumOf = (sealed: Omit<ReceiptJson, 'checksum'>): string => sha256(canonicalJson(sealed));
