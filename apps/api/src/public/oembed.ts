import { renderPage } from '@saferplan/viewer/render';
import type { PublicSite } from './public-response.ts';

const WIDTH = 640;
const HEIGHT = 420;

/** How a priority or a chart stands in another site's page (oEmbed 1.0, type rich); null for any other address. */
export function embedOf({ site, publishedEditions }: PublicSite, address: string): object | null {
  const base = `${site.origin}${site.root}`;
  const found = /^\/(?<page>(?:priorities|trends)\/[a-z0-9-]+)$/u.exec(address.startsWith(base) ? address.slice(base.length) : '');
  const shown = found?.groups?.['page'];
  const [current] = publishedEditions.editions;
  if (shown === undefined || current === undefined) return null;
  const { card } = renderPage({ site, editions: publishedEditions.editions, path: `/${shown}` });
  if (card === null) return null;
  return {
    version: '1.0',
    type: 'rich',
    title: card.title,
    provider_name: card.over,
    provider_url: `${base}/`,
    width: WIDTH,
    height: HEIGHT,
    // Slugs hold letters, digits and hyphens only, so nothing in them can end the attribute.
    html: `<iframe src="${base}/embed/${shown}" width="${WIDTH}" height="${HEIGHT}" title="${card.title.replaceAll('"', '&quot;')}" loading="lazy"></iframe>`,
  };
}
