import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** Conformance that Typst checks while it writes; it can promise one a file. */
export type Standard = 'ua-1' | 'a-3a';

export interface Compiler {
  /**
   * The same program with other inputs, and files that it may read, gives another PDF. Of several attempts the first is
   * taken that the program does not label a misfit, or else the first.
   */
  readonly compile: (
    attempts: readonly [Inputs, ...Inputs[]],
    files: readonly ProgramFile[],
    standard: Standard,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

type Inputs = Readonly<Record<string, string>>;

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
    compile: async (attempts, files, standard) => {
      // What was compiled before is let go in the event loop only: without a turn of it, documents pile up.
      await new Promise(setImmediate);
      files.forEach(add);
      try {
        const fitting = attempts.find((inputs) => fits(typst, compiled(typst, inputs))) ?? attempts[0];
        return Uint8Array.from(typst.pdf(compiled(typst, fitting), { pdfStandard: standard }));
      } finally {
        for (const { name } of files) typst.unmapShadow(pathOf(name));
        typst.evictCache(kept);
      }
    },
  };
}

const pathOf = (name: string): string => `${root}/${name}`;

/** A warning is a fault as well: an unknown font is only warned of. */
function compiled(typst: NodeCompiler, inputs: Inputs): NodeTypstDocument {
  const outcome = typst.compile({ mainFilePath: pathOf('main.typ'), inputs: { ...inputs } });
  const fault = outcome.takeError() ?? outcome.takeWarnings();
  if (fault) throw new Error(`document not set: ${JSON.stringify(typst.fetchDiagnostics(fault))}`);
  if (!outcome.result) throw new Error('document not set');
  return outcome.result;
}

const fits = (typst: NodeCompiler, document: NodeTypstDocument): boolean => typst.query(document, { selector: '<misfit>' }).length === 0;
