import type { AstroIntegration } from 'astro';
import type { ReportLookup } from './report-lookup.ts';

/** In dev, a changed YAML or document also changes the narrative beside it: forget what was read and reload the page. */
export function contentReload(contentFolder: string, reports: ReportLookup): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder)) return;
          reports.refresh();
          for (const environment of Object.values(server.environments)) {
            for (const [id, module] of environment.moduleGraph.idToModuleMap) {
              if (id.startsWith(contentFolder)) environment.moduleGraph.invalidateModule(module);
            }
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
