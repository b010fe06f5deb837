import { cli } from '../text/editors/cli.ts';
import { EditorError } from './editor-error.ts';

/** What stands in the way of listening at a port that somebody asked for, in words; any other error as it is. */
export function portFault(error: unknown, port: number | undefined): unknown {
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (!port) return error;
  if (code === 'EADDRINUSE' || /^Port \d+ is already in use$/.test(message)) return new EditorError(cli.start.portTaken(port));
  return code === 'EACCES' ? new EditorError(cli.start.portForbidden(port)) : error;
}
