import { dateOf } from '../domain/archive.ts';
import { summary } from '../presenting/headline.ts';
import { printWords } from '../text/readers/print.ts';
import { zh } from '../text/readers/zh.ts';
import { buildAppendix } from './appendix.ts';
import type { Faces } from './faces.ts';
import { buildOfficial } from './official.ts';
import { pictureOf } from './picture.ts';
import type { PrintDocument } from './print-document.ts';
import type { PrintSource } from './print-source.ts';

export function buildPrintDocument(source: PrintSource, faces: Pick<Faces, 'isCommon'>): PrintDocument {
  const { report, publisher, edition, site } = source;
  const [year = 0, month = 0, day = 0] = dateOf(edition).split('-').map(Number);
  const notOfficial = site.role === 'republisher' ? [printWords.notOfficial(site.title)] : [];
  const fictional = publisher.fictional ? [zh.fictional] : [];
  return {
    title: printWords.title(report.name, report.narrative.title),
    author: publisher.name,
    description: [summary(report), ...notOfficial].join(''),
    keywords: [zh.report.kind, report.name, zh.year(report.year), site.title, ...fictional],
    date: { year, month, day },
    running: [...notOfficial, ...fictional],
    official: buildOfficial(report, publisher.name),
    appendix: buildAppendix(source, (chart) => pictureOf(chart, faces)),
  };
}
