import { poundsInWords, spendingOf } from '@saferplan/domain/funding';
import type { ReactElement } from 'react';
import { ProgressTabs } from '../monitoring/index.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemList } from '../../item-editor/item-list.tsx';
import { fundingWords } from '../../words/funding-words.ts';

/** The money of the year: each grant with the bids for it, and how it adds up. */
export function FundingScreen(): ReactElement {
  const { content } = useEdition();
  return (
    <>
      <h1>{fundingWords.fundingScreen.fundingOf(content.edition.label)}</h1>
      <ProgressTabs />
      <ItemList
        kind="grant"
        heading="h2"
        below={(grant) => (
          <>
            <Totals grantId={grant.id} />
            <ItemList kind="bid" parentId={grant.id} heading="h3" />
          </>
        )}
      />
    </>
  );
}

function Totals({ grantId }: { readonly grantId: string }): ReactElement | null {
  const { items } = useEdition().content;
  const grant = items.grant.find(({ id }) => id === grantId);
  if (grant === undefined) return null;
  const spending = spendingOf(
    grant,
    items.bid.filter((bid) => bid.grantId === grantId),
  );
  return (
    <div className="totals" role="status">
      <p>
        {fundingWords.fundingScreen.inAllAwardedAskedFor(
          poundsInWords(grant.amount),
          poundsInWords(spending.awarded),
          poundsInWords(spending.awaited),
          spending.left,
          poundsInWords(-spending.left),
          poundsInWords(spending.left),
        )}
      </p>
      {spending.warnings.map((warning) => (
        <p key={warning} className="trouble">
          {warning}
        </p>
      ))}
    </div>
  );
}
