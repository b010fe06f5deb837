import { spawn } from 'node:child_process';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end; output and errors come back as one text in the order of writing. */
export function execute(
  program: string,
  args: readonly string[],
  folder: string,
  environment?: Readonly<Record<string, string | undefined>>,
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, ...(environment && { env: environment }), stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}
