import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cli } from '../text/cli.ts';
import { EditorError } from './effects.ts';

export interface SiteOptions {
  readonly content: string;
  readonly out: string;
  /** The path that the site lives under, with a slash at both ends. */
  readonly base: string;
  readonly address: string | undefined;
  readonly verbose: boolean;
}

export interface Command {
  readonly name: string;
  readonly site: SiteOptions;
  /** 0 means any free port, undefined the usual one or the next free. */
  readonly port: number | undefined;
  readonly files: readonly string[];
  /** Of `check`. */
  readonly format: string | undefined;
  readonly explain: string | undefined;
  readonly rules: boolean;
}

export function parseCommand(args: readonly string[], root: string, environment: Readonly<Record<string, string | undefined>>): Command {
  const { values, positionals } = parseStrictly(args);
  const [name = 'help', ...files] = positionals;
  const site = {
    content: resolve(root, values.content ?? 'content'),
    out: resolve(root, values.out ?? 'dist'),
    base: parseBase(values.base ?? '/'),
    address: values.address === undefined ? undefined : parseAddress(values.address),
    verbose: values.verbose ?? false,
  };
  const { format, explain, rules = false } = values;
  return { name: values.help ? 'help' : name, site, port: parsePort(environment.PORT), files, format, explain, rules };
}

function parseStrictly(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        out: { type: 'string' },
        base: { type: 'string' },
        address: { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        format: { type: 'string' },
        explain: { type: 'string' },
        rules: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new EditorError(cli.unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

function parseBase(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(text) || /\/\.+(?:\/|$)/.test(text)) throw new EditorError(cli.badBase(text));
  return text.endsWith('/') ? text : `${text}/`;
}

function parseAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new EditorError(cli.badAddress(text));
  }
  return url.origin;
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new EditorError(cli.badPort(text));
  return Number(text);
}
