import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** Hono serving a string of a given size, under given headers where there are some, and nothing else: what the public pages are measured against. */
const [port = '0', size = '1000', headers = '{}'] = process.argv.slice(2);
const sent = JSON.parse(headers) as Record<string, string>;
const body = 'x'.repeat(Number(size));
serve({ fetch: new Hono().get('/', (context) => context.html(body, 200, sent)).fetch, port: Number(port) }, () => console.log('listening'));
