import type { Item } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { htmlOf, pageAt, showStyles } from '../../ui/public-page.ts';
import { PageRefused } from '../../ui/page-refused.tsx';
import { Await } from '../../ui/screen-states.tsx';
import { language } from '../../words/spoken.ts';
import { spcWords } from '../../words/spc-words.ts';

/** The public page of a series as it would be if the edition were published now; or that there is none, and why. */
export function SeriesInPublic({ series }: { readonly series: Item<'series'> }): ReactElement {
  const { edition, partnership } = useEdition().content;
  const folder = language === 'cy' && partnership.languages.includes('cy') ? '/cy' : '';
  const address = `/drafts/${encodeURIComponent(edition.id)}/pages${folder}/trends/${series.slug}`;
  const problems = useQuery(trpc.plan.check.queryOptions({ editionId: edition.id }));
  const isBlocked = problems.data?.some(({ severity }) => severity === 'fault') ?? false;
  const page = useQuery({
    queryKey: ['series-in-public', address, series.version],
    staleTime: 0,
    enabled: series.audience === 'public' && problems.isFetched && !isBlocked,
    queryFn: async () => {
      const read = await pageAt(address);
      return read.ok ? { html: htmlOf(read.value), refusal: null } : { html: null, refusal: read.failure };
    },
  });
  if (series.audience !== 'public') return <p>{spcWords.seriesScreen.thePublicDoesNotSeeIt}</p>;
  if (isBlocked) return <p>{spcWords.seriesScreen.notPublishableYet(edition.label)}</p>;
  return (
    <Await query={page}>
      {({ html, refusal }) =>
        refusal !== null ? (
          <PageRefused refusal={refusal} />
        ) : html === null ? (
          <p>{spcWords.seriesScreen.thePublicDoesNotSeeIt}</p>
        ) : (
          // It runs no script, and its links open in a window of their own.
          <iframe
            className="bench-public"
            title={spcWords.seriesScreen.asThePublicSeesIt}
            srcDoc={html}
            sandbox="allow-same-origin allow-popups"
            onLoad={({ currentTarget: { contentDocument } }) => {
              if (contentDocument !== null) showStyles(contentDocument);
            }}
          />
        )
      }
    </Await>
  );
}
