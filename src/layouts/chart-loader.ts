import { loaderScript } from '../browser/loader.ts';
import { chartsModule } from './browser-bundle.ts';

/** The inline script of pages with charts: it fetches the live charts when one comes near. */
export const loader: string = loaderScript(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/assets/${chartsModule.name}`);
