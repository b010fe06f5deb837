import { isRepublisher } from '../domain/files/site-file.ts';
import { releaseOf } from '../domain/release.ts';
import { summary } from '../presenting/headline.ts';
import { printWords } from '../text/readers/print.ts';
import { zh } from '../text/readers/zh.ts';
import { buildAppendix } from './appendix.ts';
import { buildOfficial } from './official.ts';
import { pdfString } from './pdf-string.ts';
import { pictureOf } from './picture.ts';
import type { PrintDocument } from './print-document.ts';
import type { PrintSource } from './print-source.ts';
import { printable, withoutGlyph } from './printable.ts';

/** Every word is one that the fonts have; the file says so where it had to spell a character by its code. */
export function buildPrintDocument(source: PrintSource): PrintDocument {
  const { report, publisher, edition, site } = source;
  const [year = 0, month = 0, day = 0] = releaseOf(report, edition).date.split('-').map(Number);
  const notOfficial = isRepublisher(site) ? [printWords.notOfficial(site.title)] : [];
  const fictional = publisher.fictional ? [zh.fictional] : [];
  const spelt = new Set<string>();
  const set = <Part>(part: Part): Part =>
    eachText(part, (text) => {
      for (const piece of withoutGlyph(text)) spelt.add(piece.text);
      return printable(text);
    });
  const running = set([...notOfficial, ...fictional]);
  const official = set(buildOfficial(report, publisher.name));
  const { imprint, ...appendix } = set(buildAppendix(source, pictureOf));
  const remark = spelt.size > 0 ? [{ label: printWords.imprint.glyphs, text: printWords.imprint.spelt }] : [];
  return {
    title: pdfString(printWords.title(report.name, report.narrative.title)),
    author: pdfString(publisher.name),
    description: pdfString([summary(report), ...notOfficial].join('')),
    keywords: [zh.report.kind, report.name, zh.year(report.year), site.title, ...fictional].map(pdfString),
    date: { year, month, day },
    running,
    official,
    appendix: { ...appendix, imprint: { ...imprint, lines: [...imprint.lines, ...remark] } },
  };
}

/** Every string of a value but a picture, which knows its own. */
function eachText<Part>(part: Part, change: (text: string) => string): Part {
  const changed = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return key === 'svg' ? value : change(value);
    if (Array.isArray(value)) return value.map((each) => changed(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
  };
  return changed(part) as Part;
}
