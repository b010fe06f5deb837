import type { AstroIntegration } from 'astro';

/**
 * The files of a report have addresses without a closing slash, but one route, whose pattern ends in no extension. Astro's
 * build writes them as they are named; its dev server would ask for the slash that `trailingSlash: 'always'` gives to pages.
 */
export const filesInDev: AstroIntegration = {
  name: 'files-in-dev',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
  },
};
