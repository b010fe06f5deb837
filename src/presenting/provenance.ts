import type { Edition } from '../domain/archive.ts';
import { isRepublisher, type SiteFile } from '../domain/files/site-file.ts';
import { releaseOf } from '../domain/release.ts';
import type { Report } from '../domain/report.ts';
import { isTextOnly } from '../domain/source-document.ts';
import { formatDate, group } from '../text/readers/format.ts';
import { zh } from '../text/readers/zh.ts';

/** Who speaks: the site, where it is not the body's own, and who evaluated. */
export const speakers = ({ evaluator, isEvaluatorInferred }: Report, site: Pick<SiteFile, 'role'>): readonly string[] => [
  ...(isRepublisher(site) ? [zh.role.republisher] : []),
  `${zh.report.evaluator[evaluator]}${isEvaluatorInferred ? zh.report.inferred : ''}`,
];

/** What the page rests on, and when it came out. */
export function provenance(report: Report, edition: Edition): readonly string[] {
  const { publishedDate, addedDate } = releaseOf(report, edition);
  return [
    zh.report.verbatim(group(String(report.narrative.characters)), isTextOnly(report.source)),
    publishedDate ? zh.report.publishedOn(formatDate(publishedDate)) : zh.report.noDate(formatDate(addedDate)),
  ];
}

/** Where the site has only the text of the official document, and no address of it. */
export const withoutOriginal = (report: Report, edition: Edition): string | null =>
  isTextOnly(report.source) && !releaseOf(report, edition).sourceAddress ? zh.report.files.noOfficial : null;

/** The same of a year: its dates, and the document that its reports were attached to. */
export const editionLines = (edition: Edition): readonly string[] => {
  const { publishedDate, addedDate, approvalDate, parentDocument, reports } = edition;
  const words = zh.edition;
  const isUnknown = reports.some((report) => releaseOf(report, edition).publishedDate === null);
  const line = (label: string, value: string): string => `${label} ${value}`;
  return [
    ...(publishedDate ? [line(words.published, formatDate(publishedDate))] : isUnknown ? [words.unknownDate] : []),
    line(words.added, formatDate(addedDate)),
    ...(approvalDate ? [line(words.approved, formatDate(approvalDate))] : []),
    ...(parentDocument ? [line(words.parent, parentDocument)] : []),
  ];
};
