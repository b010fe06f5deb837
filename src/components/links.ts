import type { SiteFile } from '../domain/files/site-file.ts';
import { addressOf } from '../downloads/addresses.ts';
import type { CitedSite } from '../downloads/citation/references.ts';

const base = import.meta.env.BASE_URL;

/** Site-relative path to an address under the site's base: `glossary/` → `/glossary/`. */
export const link = (path: string): string => addressOf({ base }, path);

/** The address that others cite: absolute where the site has one. */
export const canonical = (path: string, site: URL | undefined): string => addressOf({ address: site?.href, base }, path);

/** The site as citations name it. */
export const citedSite = ({ title, role }: Pick<SiteFile, 'title' | 'role'>, site: URL | undefined): CitedSite => ({
  ...{ title, role, base },
  address: site?.href,
});
