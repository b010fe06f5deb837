import type { Report } from '../domain/report.ts';
import type { PdfForm } from '../print/render-report-pdf.ts';
import { addressOf } from './addresses.ts';
import type { Publication, Rendered } from './publication.ts';
import { chosenIn } from './selection.ts';

/** Loaded when a report is set: fonts and compiler take half a second to be ready. */
export async function reportPdf(report: Report, { archive, site }: Publication, form?: PdfForm): Promise<Rendered> {
  const { renderReportPdf } = await import('../print/render-report-pdf.ts');
  const address = site.address ? addressOf(site, report.path) : null;
  return renderReportPdf({ ...chosenIn(archive, report), site: archive.site, address }, form);
}
