import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Conformance that Typst checks while it writes; it can promise one a file. */
export type Standard = 'ua-1' | 'a-3a';

export interface Compiler {
  /** The same program with other inputs, and files that it may read, gives another PDF. */
  readonly compile: (
    inputs: Readonly<Record<string, string>>,
    files: readonly ProgramFile[],
    standard: Standard,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

export interface ProgramFile {
  /** From the program's root: `main.typ` is where it begins. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** No such folder: the program is all in memory, and can read nothing else. */
const root = '/mingzhang-print';

/** Results that so many later documents did not use are forgotten. */
const kept = 4;

export function createCompiler(fonts: readonly Buffer[], program: readonly ProgramFile[]): Compiler {
  const typst = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: [...fonts] }] });
  const add = ({ name, content }: ProgramFile) => typst.mapShadow(pathOf(name), Buffer.from(content as Uint8Array));
  program.forEach(add);
  return {
    compile: async (inputs, files, standard) => {
      // What was compiled before is let go in the event loop only: without a turn of it, documents pile up.
      await new Promise(setImmediate);
      files.forEach(add);
      try {
        return pdf(typst, { ...inputs }, standard);
      } finally {
        for (const { name } of files) typst.unmapShadow(pathOf(name));
        typst.evictCache(kept);
      }
    },
  };
}

const pathOf = (name: string): string => `${root}/${name}`;

/** A warning is a fault as well: an unknown font is only warned of. */
function pdf(typst: NodeCompiler, inputs: Record<string, string>, standard: Standard): Uint8Array<ArrayBuffer> {
  const compiled = typst.compile({ mainFilePath: pathOf('main.typ'), inputs });
  const fault = compiled.takeError() ?? compiled.takeWarnings();
  if (fault) throw new Error(`document not set: ${JSON.stringify(typst.fetchDiagnostics(fault))}`);
  if (!compiled.result) throw new Error('document not set');
  return Uint8Array.from(typst.pdf(compiled.result, { pdfStandard: standard }));
}
