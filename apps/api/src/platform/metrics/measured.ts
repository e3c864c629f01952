import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import type { Metrics } from './metrics.ts';

type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>;

/** The same server, each of whose answers is counted and timed. */
export function measured<Env extends { readonly incoming: IncomingMessage | Http2ServerRequest }>(
  fetch: Fetch<Env>,
  metrics: Metrics,
): Fetch<Env> {
  return (request, env) => {
    const began = performance.now();
    const { url = '', method = '' } = env.incoming;
    const answered = (response: Response): Response => {
      metrics.observe(url, method, response.status, (performance.now() - began) / 1000);
      return response;
    };
    const response = fetch(request, env);
    return response instanceof Promise ? response.then(answered) : answered(response);
  };
}

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** The same for what is answered before the Fetch API: what it leaves to others is counted there. */
export const measuredAnswer =
  (answer: Answer, metrics: Metrics): Answer =>
  (incoming, outgoing) => {
    const began = performance.now();
    const isAnswered = answer(incoming, outgoing);
    if (isAnswered) metrics.observe(incoming.url ?? '', incoming.method ?? '', outgoing.statusCode, (performance.now() - began) / 1000);
    return isAnswered;
  };
