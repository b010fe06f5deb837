import { cli } from '../text/editors/cli.ts';
import { EditorError } from './editor-error.ts';

/** What the system refused, in the words of the person at the keyboard; undefined for any other fault. */
export function systemFault(error: unknown): EditorError | undefined {
  const { code = '', path = '', dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const words = Object.hasOwn(cli.system.reasons, code) ? cli.system.reasons[code as keyof typeof cli.system.reasons] : undefined;
  return words && new EditorError(cli.system.refused(dest ?? path, words));
}
