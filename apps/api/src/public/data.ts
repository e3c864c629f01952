import { snapshotJsonSchema } from '@saferplan/domain/publication';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { seriesCsv } from './series-csv.ts';
import type { PublishedEdition, Shelf } from './shelf.ts';

/** `/data`: the snapshots as JSON, byte for byte as they were published. */
export function dataRoutes(shelf: Shelf): Hono {
  const schema = JSON.stringify(snapshotJsonSchema());
  return new Hono()
    .use('/schema.json', etag())
    .get('/schema.json', (context) => context.body(schema, 200, { 'content-type': 'application/schema+json; charset=utf-8' }))
    .get('/plan.json', async (context) => {
      const [current] = await shelf();
      return current === undefined ? context.json({ message: 'Nothing is published yet.' }, 404) : serve(context.req.raw, current);
    })
    .get('/series/:file{.+\\.csv}', async (context) => {
      const slug = context.req.param('file').slice(0, -'.csv'.length);
      const [current] = await shelf();
      const series = current?.snapshot.series.find((candidate) => candidate.slug === slug);
      if (current === undefined || series === undefined)
        return context.json({ message: 'There is no published series of this name.' }, 404);
      return context.body(seriesCsv(series), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${slug}.csv"`,
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=0, must-revalidate',
      });
    })
    .get('/editions/:file{.+\\.json}', async (context) => {
      const label = context.req.param('file').slice(0, -'.json'.length);
      const edition = (await shelf()).find(({ snapshot }) => snapshot.edition.label === label);
      return edition === undefined
        ? context.json({ message: 'There is no published edition of this name.' }, 404)
        : serve(context.req.raw, edition);
    });
}

function serve(request: Request, edition: PublishedEdition): Response {
  const tag = `"${edition.sha256}"`;
  const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate', 'access-control-allow-origin': '*' };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((value) => value.trim().replace(/^W\//, ''));
  if (known?.includes(tag) === true || known?.includes('*') === true) return new Response(null, { status: 304, headers });
  return new Response(edition.body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}
