import type { APIRoute } from 'astro';
import { link } from '../components/links.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(link('sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
