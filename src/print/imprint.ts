import { renderSVG } from 'uqr';
import { isRepublisher } from '../domain/files/site-file.ts';
import { releaseOf } from '../domain/release.ts';
import { formatBytes, formatDate } from '../text/readers/format.ts';
import { printWords } from '../text/readers/print.ts';
import { zh } from '../text/readers/zh.ts';
import type { Imprint } from './print-document.ts';
import type { PrintSource } from './print-source.ts';

/** What a QR code holds at this level of correction, with some to spare. */
const longestCode = 2_000;

/** Where the report and this file come from. What nobody stated is left out, or said to be unknown. */
export function buildImprint({ report, publisher, edition, site, address }: PrintSource): Imprint {
  const words = printWords.imprint;
  const { narrative, name, source } = report;
  const { publishedDate, addedDate } = releaseOf(report, edition);
  const role = isRepublisher(site) ? `${site.title}，${zh.role.republisher}` : site.title;
  return {
    heading: words.heading,
    lines: [
      ...(publisher.fictional ? [{ label: words.fictional, text: zh.fictional }] : []),
      { label: words.report, text: words.reportTitle(publisher.name, narrative.title, name) },
      { label: words.document, text: words.documentVersion(formatBytes(source.bytes), source.sha256) },
      { label: words.published, text: publishedDate ? formatDate(publishedDate) : words.unknown },
      { label: words.added, text: formatDate(addedDate) },
      ...(address ? [{ label: words.page, text: address }] : []),
      { label: words.site, text: role },
      { label: words.licence, text: site.contentLicence },
    ],
    code:
      address && address.length <= longestCode
        ? { svg: renderSVG(address, { ecc: 'M', border: 2 }), alternative: words.code(address) }
        : null,
  };
}
