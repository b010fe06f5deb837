/** The variables by which the set-up tells the tests where the built sites are served. */
export const siteVariables = { site: 'MINGZHANG_TEST_SITE', fixtureSite: 'MINGZHANG_TEST_FIXTURE_SITE' } as const;

/** The address of a path on the real site; the path has no slash at its beginning. */
export const onSite = (path = ''): string => addressOf('site', path);

/** The same on the fixture site, which lives under /sub/. */
export const onFixtureSite = (path = ''): string => addressOf('fixtureSite', path);

function addressOf(site: keyof typeof siteVariables, path: string): string {
  const address = process.env[siteVariables[site]];
  if (!address) throw new Error(`not served: ${site}`);
  return new URL(path, address).href;
}
