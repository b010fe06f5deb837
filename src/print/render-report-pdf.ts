import { buildPrintDocument } from './build-print-document.ts';
import { type Compiler, createCompiler, type ProgramFile, type Standard } from './compiler.ts';
import { loadFaces } from './faces.ts';
import type { PrintSource } from './print-source.ts';
import { withRowHeaders } from './row-headers.ts';
import { program } from './template/program.ts';

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** What it is to the document, in the words of PDF/A-3. */
  readonly relationship: 'source' | 'data';
  readonly content: string | Uint8Array;
}

/** One file promises one of the two: to be readable by everyone, or to be kept, with its data inside. */
export type PdfForm =
  | { readonly standard: 'ua-1' }
  | { readonly standard: Extract<Standard, 'a-3a'>; readonly attachments: readonly Attachment[] };

/** The report as a PDF. The same report gives the same bytes on any machine. */
export async function renderReportPdf(source: PrintSource, form: PdfForm = { standard: 'ua-1' }): Promise<Uint8Array<ArrayBuffer>> {
  press ??= setUp();
  const compiler = await press;
  const document = JSON.stringify(buildPrintDocument(source));
  const attachments = form.standard === 'a-3a' ? form.attachments : [];
  const files = attachments.map(({ name, content }): ProgramFile => ({ name: `${folder}${name}`, content }));
  const listed = attachments.map(({ content, ...each }) => ({ ...each, file: `${folder}${each.name}` }));
  const inputs = { document, attachments: JSON.stringify(listed) };
  const tighterOrWider = otherAir.map((air) => ({ ...inputs, air }));
  return withRowHeaders(await compiler.compile([{ ...inputs, air: '1' }, ...tighterOrWider], files, form.standard));
}

const folder = 'attached/';

/** Tried in turn where the imprint would stand on a page almost alone: closer until it fits, or wider until rows go with it. */
const otherAir = ['0.8', '0.6', '1.3', '1.6'];

let press: Promise<Compiler> | undefined;

/** Once: reading the fonts takes longer than setting a report. */
const setUp = async (): Promise<Compiler> => createCompiler(await loadFaces(), program);
