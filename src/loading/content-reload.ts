import type { AstroIntegration } from 'astro';
import type { SharedContent } from './shared-content.ts';

/** In dev, a changed YAML or document also changes the narrative beside it: read again and reload the page. */
export function contentReload(content: SharedContent): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content.folder);
        server.watcher.on('all', async (_event, path) => {
          if (!path.startsWith(content.folder)) return;
          await content.renewed();
          for (const environment of Object.values(server.environments)) {
            for (const [id, module] of environment.moduleGraph.idToModuleMap) {
              if (id.startsWith(content.folder)) environment.moduleGraph.invalidateModule(module);
            }
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
