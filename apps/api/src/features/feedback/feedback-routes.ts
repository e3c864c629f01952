import type { Database } from '@saferplan/database';
import { findPartnershipId } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { renderPage, type Site } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Variables } from '../../http/set-up-security.ts';
import { refuseAsText } from '../../platform/http/refuse-request.ts';
import { pagePolicy } from '../../public/page-policy.ts';
import { hasPagesAbove, type PublicRoots } from '../../public/public-root.ts';
import { receiveFeedback } from './receive-feedback.ts';

/** What a browser sends of a form. */
const FORM = 'application/x-www-form-urlencoded';

/**
 * `POST /feedback` of each partnership, in each language: takes what somebody wrote about a page and sends them on to thanks; what is
 * refused stands in the form again, with why. Answers are kept by nobody. Forms of other sites are refused before this, by their origin.
 */
export function feedbackRoutes(
  roots: PublicRoots,
  { origin, above, accessibility, db }: Pick<Site, 'origin' | 'accessibility'> & { readonly above: string; readonly db: Kysely<Database> },
): Hono<Variables> {
  return new Hono<Variables>().post('*', async (context, next) => {
    const { path } = context.req;
    const found = roots.at(path);
    const within = path.slice(found?.root.length);
    const language = ADDRESS.exec(within)?.groups?.['language'];
    if (found === undefined || !ADDRESS.test(within)) return next();
    const headers = { 'cache-control': 'no-store' };
    const said = { headers, language: language === 'cy' ? 'cy' : 'en' } as const;
    if (context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() !== FORM)
      return refuseAsText(context, { code: 'request-refused', why: { code: 'not-the-form' } }, 415, said);
    const { root, slug, publishedEditions } = found;
    const [{ editions, withdrawn, today }, id] = await Promise.all([publishedEditions.read(), findPartnershipId(db, slug)]);
    if (editions.length === 0 || id === null)
      return refuseAsText(context, { code: 'request-refused', why: { code: 'nothing-published' } }, 404, said);
    const form = new URLSearchParams(await context.req.text());
    const [text, page] = [form.get('text') ?? '', form.get('page') ?? ''];
    const sent = {
      page,
      text,
      language: said.language,
      trap: form.get('website') ?? '',
      address: context.get('clientAddress'),
    } as const;
    const taken = await receiveFeedback(db, scopeFor(id), sent, new Date());
    if (taken.ok) return context.body(null, 303, { ...headers, location: `${path}?sent=1` });
    const site = { origin, root, accessibility, ...(hasPagesAbove(roots) ? { above } : {}) };
    const { html, style } = renderPage({
      site,
      editions,
      withdrawn,
      today,
      path: within,
      refusedFeedback: { why: taken.failure, text, page },
    });
    return context.html(html, taken.failure === 'too-many' ? 429 : 422, {
      ...headers,
      'content-security-policy': [...pagePolicy(style), "frame-ancestors 'self'"].join('; '),
    });
  });
}

const ADDRESS = /^(?:\/(?<language>cy|en))?\/feedback$/u;
