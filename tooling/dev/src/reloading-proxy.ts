import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';

/** Where pages ask whether to load themselves again. No partnership can have such an address. */
const RELOADS = '/assets/__reloads';

/** Says once that something changed, and is asked again when the server is back. */
const SCRIPT = `<script>new EventSource('${RELOADS}').addEventListener('reload',()=>location.reload())</script>`;

/** The page with a script that loads it again when it is told to; what is no whole page is left as it is. */
export const withReload = (html: string): string => html.replace('</body>', `${SCRIPT}</body>`);

/** A server before another, whose public pages load themselves again. For one developer on one machine. */
export interface ReloadingProxy {
  readonly server: Server;
  /** Has every open page load itself again. */
  readonly reload: () => void;
}

/** Answers with what the server at `port` of this machine answers; pages outside the admin app get the script, and their policy is left out. */
export function reloadingProxy(port: number): ReloadingProxy {
  const waiting = new Set<ServerResponse>();
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === RELOADS) {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      outgoing.write('retry: 500\n\n');
      waiting.add(outgoing);
      incoming.once('close', () => waiting.delete(outgoing));
      return;
    }
    forward(incoming, outgoing, port);
  });
  const reload = (): void => {
    for (const page of waiting) page.write('event: reload\ndata: \n\n');
  };
  return { server, reload };
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const isPage = incoming.method === 'GET' && !(incoming.url ?? '').startsWith('/admin');
  // A page that is to be changed must not come compressed, nor as “not modified”.
  const { 'accept-encoding': encoding, 'if-none-match': known, ...headers } = incoming.headers;
  const asked = isPage
    ? headers
    : {
        ...headers,
        ...(encoding === undefined ? {} : { 'accept-encoding': encoding }),
        ...(known === undefined ? {} : { 'if-none-match': known }),
      };
  const onward = request({ port, host: '127.0.0.1', method: incoming.method, path: incoming.url, headers: asked }, (answer) => {
    const type = answer.headers['content-type'] ?? '';
    if (!isPage || !type.startsWith('text/html')) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      const { 'content-length': _length, 'content-security-policy': _policy, etag: _etag, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, rest);
      outgoing.end(withReload(Buffer.concat(parts).toString('utf8')));
    });
  });
  onward.on('error', () => {
    outgoing.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
    outgoing.end(withReload('<!doctype html><title>Starting</title><body><p>The server is starting.</p></body>'));
  });
  incoming.pipe(onward);
}
