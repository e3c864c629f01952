import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** Hono serving a string of a given size, and nothing else: what the public pages are measured against. */
const [port = '0', size = '1000'] = process.argv.slice(2);
const body = 'x'.repeat(Number(size));
serve({ fetch: new Hono().get('/', (context) => context.html(body)).fetch, port: Number(port) }, () => console.log('listening'));
