import type { APIRoute } from 'astro';
import { chartsModule } from '../../layouts/browser-bundle.ts';

export const getStaticPaths = () => [{ params: { name: chartsModule.name } }];

export const GET: APIRoute = () => new Response(chartsModule.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
