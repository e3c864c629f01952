import type { Snapshot } from '@saferplan/domain/publication';
import { type AccessibilityRuns, type PublishedEdition, renderPage } from '@saferplan/viewer/render';
import { Hono } from 'hono';
import { pagePolicy } from '../../public/page-policy.ts';
import type { PublicRoots } from '../../public/public-root.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { askedDraft } from './asked-draft.ts';

/** Where what is public of each partnership is read, and what its pages say of themselves. */
interface DraftPageParts {
  readonly roots: PublicRoots;
  readonly origin: string;
  readonly accessibility: AccessibilityRuns;
}

const NOTICE = '<p role="note"><strong>Preview of a draft. Nobody else sees this page before the edition is published.</strong></p>';

/**
 * `GET /drafts/<edition>/pages/…`: each public page as it would be if the edition were published now, for members of its partnership
 * alone. Where it could not be published it says what is missing. Nothing is stored; files of data and documents are not among it.
 */
export function draftPageRoutes(readMember: (headers: Headers) => Promise<Member | null>, parts: DraftPageParts): Hono {
  return new Hono().get('/:edition/pages/:path{.*}', async (c) => {
    const asked = await askedDraft(c, readMember);
    if (asked.answer !== null) return asked.answer;
    const { member, editionId, snapshot } = asked;
    const { html, style, status } = await pageOf(parts, snapshot, {
      root: `/drafts/${editionId}/pages`,
      path: `/${c.req.param('path')}`,
      query: new URL(c.req.url).searchParams,
      now: member.context.now(),
    });
    return c.html(
      html.replace(/<body[^>]*>/u, (body) => `${body}${NOTICE}`),
      status,
      {
        'content-security-policy': [...pagePolicy(style), "frame-ancestors 'self'"].join('; '),
        'x-robots-tag': 'noindex',
        'cache-control': 'no-store',
      },
    );
  });
}

/** A page of the site with a draft as its newest edition. */
async function pageOf(
  { roots, origin, accessibility }: DraftPageParts,
  snapshot: Snapshot,
  asked: { readonly root: string; readonly path: string; readonly query: URLSearchParams; readonly now: Date },
): Promise<ReturnType<typeof renderPage>> {
  const { root, path, query, now } = asked;
  const own = roots.ofPartnership(snapshot.partnership.slug);
  const published = await own?.publishedEditions.read();
  const draft: PublishedEdition = { snapshot, sha256: '', publishedAt: now.toISOString(), storedAs: snapshot.version };
  const others = (published?.editions ?? []).filter((edition) => edition.snapshot.edition.label !== snapshot.edition.label);
  const site = { origin, root, accessibility, ...(own === undefined ? {} : { pagesOf: own.own.pagesOf }) };
  const render = () =>
    renderPage({
      site,
      editions: [draft, ...others],
      withdrawn: published?.withdrawn ?? [],
      today: now.toISOString().slice(0, 10),
      path,
      query,
    });
  const first = render();
  return (await own?.own.makeWanted()) === true ? render() : first;
}
