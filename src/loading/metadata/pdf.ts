import { Worker } from 'node:worker_threads';
import type { PdfAnswer } from './pdf-worker.ts';
import type { Properties } from './properties.ts';
import { readXml } from './xml.ts';

/** Keys of the information dictionary (ISO 32000, 14.3.3), and what each is called here. Word adds Company and Manager. */
const keys: Readonly<Record<string, string>> = {
  Author: 'author',
  Title: 'title',
  Subject: 'subject',
  Keywords: 'keywords',
  Creator: 'program',
  Company: 'company',
  Manager: 'manager',
  LastModifiedBy: 'lastModifiedBy',
  Comments: 'description',
};

/** XMP says the same in XML, as elements or as attributes, and may say it where the dictionary is silent. */
const xmpNames: Readonly<Record<string, string>> = {
  creator: 'author',
  Author: 'author',
  title: 'title',
  description: 'description',
  Keywords: 'keywords',
  CreatorTool: 'program',
  Company: 'company',
  Manager: 'manager',
};

/** A reader needs some ten milliseconds for a report. What takes longer, or more memory, is not read. */
const patience = 20_000;
const resourceLimits = { maxOldGenerationSizeMb: 384 };

/** What a PDF file says of itself. */
export async function pdfProperties(bytes: Uint8Array): Promise<Properties> {
  if (!isWhole(bytes)) return 'damaged';
  const answer = await nextInTurn(bytes);
  if (typeof answer === 'string') return answer;
  if ('failed' in answer) return answer.failed;
  const { info, xmp, annotators } = answer;
  if (isSilent(bytes, info)) return 'damaged';
  const found = new Map<string, Set<string>>();
  const take = (key: string | undefined, value: string) => {
    if (key && value.trim()) found.set(key, (found.get(key) ?? new Set()).add(value.trim()));
  };
  for (const [key, value] of Object.entries(info)) take(keys[key], inChinese(String(value)));
  const xml = readXml(xmp);
  for (const [name, key] of Object.entries(xmpNames))
    for (const value of [...xml.elements(name), ...xml.attributes(name)]) take(key, value);
  for (const each of annotators) take('reviewers', inChinese(each));
  return Object.fromEntries([...found].map(([key, values]): [string, string] => [key, [...values].join('；')]));
}

/** From its head to its end: a reader mends a cut file without a word, and what was cut off may be the names. */
function isWhole(bytes: Uint8Array): boolean {
  const tail = latin1(bytes.subarray(-2048));
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-') && /startxref\s+\d+\s+%%EOF/.test(tail);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The file points at a dictionary of which the reader, who passes over what he cannot make sense of, says nothing. */
const isSilent = (bytes: Uint8Array, info: Readonly<Record<string, unknown>>): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Info') &&
  !['Producer', 'CreationDate', 'ModDate', ...Object.keys(keys)].some((key) => key in info);

/** Without a mark of Unicode the standard says Latin; Chinese programs mean their own encoding. */
function inChinese(text: string): string {
  if (!/[\u00A1-\u00FF]/.test(text) || /[^\0-\x7F\u00A1-\u00FF]/.test(text)) return text;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

let turn: Promise<unknown> = Promise.resolve();
let worker: Worker | undefined;

/** One file at a time, in a thread that can be ended: a file may be made so that a reader never comes to an end. */
function nextInTurn(bytes: Uint8Array): Promise<PdfAnswer | 'tooMuch'> {
  const asked = turn.then(() => ask(bytes));
  turn = asked;
  return asked;
}

function ask(bytes: Uint8Array): Promise<PdfAnswer | 'tooMuch'> {
  const reader = worker ?? new Worker(new URL('./pdf-worker.ts', import.meta.url), { resourceLimits });
  worker = reader;
  reader.ref();
  return new Promise((resolve) => {
    const settle = (answer: PdfAnswer | 'tooMuch') => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) reader.removeAllListeners(event);
      // An idle reader keeps no process from ending.
      reader.unref();
      resolve(answer);
    };
    const giveUp = () => {
      worker = undefined;
      settle('tooMuch');
      void reader.terminate();
    };
    const timer = setTimeout(giveUp, patience);
    reader.once('message', settle);
    reader.once('error', giveUp);
    reader.once('exit', giveUp);
    reader.postMessage(Uint8Array.from(bytes));
  });
}
