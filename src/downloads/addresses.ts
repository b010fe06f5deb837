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
