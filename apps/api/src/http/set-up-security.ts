import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers';
import { refuseAsJson } from '../platform/http/refuse-request.ts';

export interface Variables {
  Variables: SecureHeadersVariables & {
    /** The network address that the request comes from. */
    clientAddress: string;
  };
}

const SAME_FOR_ALL = {
  crossOriginResourcePolicy: 'cross-origin',
  // Nobody else learns from which page somebody came: some of them are about abuse.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'SAMEORIGIN',
  // These speak to browsers of the past, or say what the policies above say already.
  xXssProtection: false,
  xDownloadOptions: false,
  xDnsPrefetchControl: false,
  xPermittedCrossDomainPolicies: false,
  originAgentCluster: false,
  permissionsPolicy: { camera: false, microphone: false, geolocation: false, payment: false },
} as const;

/** Headers that keep pages from running what is not ours, and the guard against requests from other sites. */
export function setUpSecurity(app: Hono<Variables>, origins: readonly string[]): void {
  app.use(
    '/admin/*',
    secureHeaders({
      ...SAME_FOR_ALL,
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine writes its variables into a <style>, which bears the nonce of the page.
        styleSrc: ["'self'", NONCE],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    }),
  );
  app.use('*', async (context, next) => {
    if (context.req.path === '/admin' || context.req.path.startsWith('/admin/')) return next();
    return exceptOwnPolicy(context, next);
  });
  app.use('*', refuseOtherSites(origins));
  // Files are larger; their own routes limit them while they arrive.
  app.use('*', async (context, next) => (LARGER.has(context.req.path) ? next() : smallBody(context, next)));
  app.use('/trpc/*', async (context, next) => {
    const type = context.req.header('content-type') ?? '';
    if (context.req.method === 'POST' && !type.startsWith('application/json'))
      return refuseAsJson(context, { code: 'request-refused', why: { code: 'not-json' } }, 415);
    await next();
    context.header('cache-control', 'no-store');
    return undefined;
  });
}

const LARGER: ReadonlySet<string> = new Set(['/uploads', '/documents']);

const MOST_MEGABYTES = 1;

const smallBody = bodyLimit({
  maxSize: MOST_MEGABYTES * 1024 * 1024,
  onError: (context) => refuseAsJson(context, { code: 'request-refused', why: { code: 'body-too-large', megabytes: MOST_MEGABYTES } }, 413),
});

/** The headers for everybody, except where an answer has set its own policy: it knows what style it holds and who may frame it. */
const exceptOwnPolicy: MiddlewareHandler = async (context, next) => {
  let own: string | null = null;
  await publicHeaders(context, async () => {
    await next();
    own = context.res.headers.get('content-security-policy');
  });
  if (own === null) return;
  context.res.headers.set('content-security-policy', own);
  // What `frame-ancestors` says counts; the older header can only say less.
  if (String(own).includes('frame-ancestors *')) context.res.headers.delete('x-frame-options');
};

/** Pages set a policy of their own, which names their style by its hash; this is for what does not. */
const publicHeaders = secureHeaders({
  ...SAME_FOR_ALL,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
    baseUri: ["'none'"],
  },
});

/**
 * Refuses what changes something and was sent by a page of another site. Browsers name the page in `Origin`
 * (Fetch standard, section 3.2), which scripts cannot forge; together with SameSite cookies this stops
 * cross-site request forgery for every content type.
 */
function refuseOtherSites(origins: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const changes = context.req.method !== 'GET' && context.req.method !== 'HEAD';
    if (changes && origin !== undefined && !origins.includes(origin) && origin !== new URL(context.req.url).origin)
      return refuseAsJson(context, { code: 'request-refused', why: { code: 'other-site' } }, 403);
    await next();
    return undefined;
  };
}
