import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Report } from '../domain/report.ts';
import { receiptComment } from '../text/downloads.ts';
import { addressOf } from './addresses.ts';
import type { ReceiptJson } from './receipt-json-schema.ts';
import type { Publication, ReportFile } from './report-file.ts';

/** The receipt of a report with the checksums of its data files, as published. */
export async function buildReceiptJson(report: Report, files: readonly ReportFile[], publication: Publication): Promise<ReceiptJson> {
  const { receipt } = report;
  if (!receipt) throw new Error(`report that no rule looked at: ${report.path}`);
  const hashed = files.map(async ({ name, render }) => ({ name, sha256: sha256(await render(publication)) }));
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

export const sha256 = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');
