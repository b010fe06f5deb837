import { addressOf } from '../downloads/addresses.ts';

const base = import.meta.env.BASE_URL;

/** Site-relative path to an address under the site's base: `glossary/` → `/glossary/`. */
export const link = (path: string): string => addressOf({ base }, path);

/** The address that others cite: absolute where the site has one. */
export const canonical = (path: string, site: URL | undefined): string => addressOf({ address: site?.href, base }, path);
