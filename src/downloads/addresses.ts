/** Where the site is: its public address, if it has one, and the path below which it lies. */
export interface SiteAddress {
  readonly address?: string | undefined;
  readonly base: string;
}

/** The permanent address of a site-relative path: absolute where the site has an address, else from the root of the host. */
export function addressOf({ address, base }: SiteAddress, path: string): string {
  const rooted = `${base.replace(/\/?$/, '/')}${path}`;
  return address ? new URL(rooted, address).href : rooted;
}

/** One number, citable. */
export const figureAddress = (site: SiteAddress, report: { readonly path: string }, id: string): string =>
  addressOf(site, `${report.path}#${id}`);

/** A file of a report, by its report-relative name. */
export const fileAddress = (site: SiteAddress, report: { readonly path: string }, name: string): string =>
  addressOf(site, `${report.path}${name}`);

/** For citations, feeds and pictures, which leave the site: null where it has no address, because a bare path leads nowhere. */
export const citedAddress = (site: SiteAddress, path: string): string | null => (site.address ? addressOf(site, path) : null);

/** The page that shows one chart alone, below the page of a report or of a project. */
export const chartPath = (home: { readonly path: string }, chart: { readonly id: string }): string => `${home.path}charts/${chart.id}/`;
