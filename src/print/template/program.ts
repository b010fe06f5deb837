import type { ProgramFile } from '../compiler.ts';
import { families } from '../font-files.ts';
import { appendixSource } from './appendix-source.ts';
import { officialSource } from './official-source.ts';
import { paperSource } from './paper-source.ts';
import { tableSource } from './table-source.ts';

const facesSource = Object.entries(families)
  .map(
    ([name, family]) =>
      `#let ${name} = (${[...new Set([family, families.kai, families.symbols])].map((each) => JSON.stringify(each)).join(', ')},)`,
  )
  .join('\n');

const mainSource = `
#import "paper.typ": paper
#import "official.typ": official
#import "appendix.typ": appendix

#let document-data = json(bytes(sys.inputs.document))
#for each in json(bytes(sys.inputs.attachments)) {
  pdf.attach(each.name, read(each.file, encoding: none), relationship: each.relationship, mime-type: each.mediaType, description: each.description)
}
#show: paper.with(document-data)
#official(document-data.official)
#appendix(document-data.appendix, document-data.running, float(sys.inputs.air))
`;

/** The Typst program. What it sets comes in as JSON, so no text of a report is ever part of it. */
export const program: readonly ProgramFile[] = [
  { name: 'main.typ', content: mainSource },
  { name: 'faces.typ', content: facesSource },
  { name: 'paper.typ', content: paperSource },
  { name: 'official.typ', content: officialSource },
  { name: 'table.typ', content: tableSource },
  { name: 'appendix.typ', content: appendixSource },
];
