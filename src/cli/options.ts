import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteOrigin } from '../domain/site-address.ts';
import { cli } from '../text/editors/cli.ts';
import { EditorError } from './editor-error.ts';

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
  /** Only what the pages will claim. */
  readonly claims: boolean;
}

const kinds = {
  content: 'string',
  out: 'string',
  base: 'string',
  address: 'string',
  verbose: 'boolean',
  format: 'string',
  explain: 'string',
  rules: 'boolean',
  claims: 'boolean',
  help: 'boolean',
} as const;
type Option = keyof typeof kinds;

const ofSites: readonly Option[] = ['content', 'out', 'base', 'address', 'verbose'];

/** The options that each command heeds, and so takes. */
const own: Readonly<Record<string, readonly Option[]>> = {
  build: ofSites,
  start: ofSites,
  dev: ofSites,
  check: ['content', 'format', 'explain', 'rules', 'claims'],
  verify: ['out'],
  test: ofSites,
  bench: ofSites,
  schemas: [],
};

export function parseCommand(args: readonly string[], root: string, environment: Readonly<Record<string, string | undefined>>): Command {
  const { text, flag, positionals } = parseStrictly(args);
  const [name = 'help', ...files] = positionals;
  const address = text('address');
  const site = {
    content: resolve(root, text('content') ?? 'content'),
    out: resolve(root, text('out') ?? 'dist'),
    base: parseBase(text('base') ?? '/'),
    address: address === undefined ? undefined : parseAddress(address),
    verbose: flag('verbose'),
  };
  const ofCheck = { format: text('format'), explain: text('explain'), rules: flag('rules'), claims: flag('claims') };
  return { name: flag('help') ? 'help' : name, site, port: parsePort(environment.PORT), files, ...ofCheck };
}

/** An option that the command does not heed, has no value or has one too many would be passed over in silence. */
function parseStrictly(args: readonly string[]) {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type, ...(name === 'help' && { short: 'h' }) }]));
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const [command = ''] = positionals;
  const known = [...((Object.hasOwn(own, command) && own[command]) || (Object.keys(kinds) as Option[])), 'help'];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!known.includes(name)) throw new EditorError(cli.foreignOption(command, rawName, known));
    if (kinds[name as Option] === 'string' && !value) throw new EditorError(cli.noValue(rawName));
    if (kinds[name as Option] === 'boolean' && value !== undefined) throw new EditorError(cli.needlessValue(rawName));
  }
  return {
    positionals,
    text: (name: Option) => values[name] as string | undefined,
    flag: (name: Option) => values[name] === true,
  };
}

function parseBase(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(text) || /\/\.+(?:\/|$)/.test(text)) throw new EditorError(cli.badBase(text));
  return text.endsWith('/') ? text : `${text}/`;
}

function parseAddress(text: string): string {
  const origin = siteOrigin(text);
  if (origin === undefined) throw new EditorError(cli.badAddress(text));
  return origin;
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new EditorError(cli.badPort(text));
  return Number(text);
}
