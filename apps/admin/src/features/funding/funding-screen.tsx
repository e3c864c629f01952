import './funding.css';
import { poundsInWords, spendingOf } from '@saferplan/domain/funding';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { ProgressTabs } from '../monitoring/index.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemList } from '../../item-editor/item-list.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { choices } from '../../words/choices.ts';
import { fundingWords } from '../../words/funding-words.ts';

/** The money of the year: each grant with how it adds up and the bids for it, read first and opened to be edited. */
export function FundingScreen(): ReactElement {
  const { content } = useEdition();
  return (
    <>
      <h1>{fundingWords.fundingScreen.fundingOf(content.edition.label)}</h1>
      <ProgressTabs />
      <LineList
        kind="grant"
        line={(grant) => <GrantLine grant={grant} />}
        below={(grant) => <ItemList kind="bid" parentId={grant.id} heading="h3" />}
        under={(grant) => <Spending grant={grant} />}
        empty={fundingWords.fundingScreen.noGrantIsEnteredYet}
      />
    </>
  );
}

function GrantLine({ grant: { name, funder, amount, about } }: { readonly grant: Item<'grant'> }): ReactElement {
  return (
    <span className="grant">
      <b>{name}</b>
      <b>{poundsInWords(amount)}</b>
      <span className="quiet small">{funder}</span>
      {about === '' ? null : <span className="grant-about">{about}</span>}
    </span>
  );
}

/** What is awarded of a grant, asked for and left, drawn and in words; and the bids for it. */
function Spending({ grant }: { readonly grant: Item<'grant'> }): ReactElement {
  const { items } = useEdition().content;
  const bids = items.bid.filter(({ grantId }) => grantId === grant.id);
  const { awarded, awaited, left, warnings } = spendingOf(grant, bids);
  const whole = Math.max(grant.amount, awarded + awaited);
  const share = (pounds: number): string => `${((100 * pounds) / whole).toFixed(2)}%`;
  return (
    <div className="grant-spending">
      {whole > 0 ? (
        <div className="grant-bar" aria-hidden="true">
          <i data-part="awarded" style={{ width: share(awarded) }} />
          <i data-part="awaited" style={{ width: share(awaited) }} />
        </div>
      ) : null}
      <div role="status">
        <p>
          {fundingWords.fundingScreen.inAllAwardedAskedFor(
            poundsInWords(grant.amount),
            poundsInWords(awarded),
            poundsInWords(awaited),
            left,
            poundsInWords(-left),
            poundsInWords(left),
          )}
        </p>
        {warnings.map((warning) => (
          <p key={warning} className="trouble">
            {warning}
          </p>
        ))}
      </div>
      {bids.length === 0 ? (
        <p className="quiet">{fundingWords.fundingScreen.nobodyHasAskedForAPart}</p>
      ) : (
        <Bids grant={grant} bids={bids} />
      )}
    </div>
  );
}

function Bids({ grant, bids }: { readonly grant: Item<'grant'>; readonly bids: readonly Item<'bid'>[] }): ReactElement {
  return (
    <table className="bid-table">
      <caption className="visually-hidden">{fundingWords.fundingScreen.bidsFor(grant.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{fundingWords.fundingScreen.whoAsks}</th>
          <th scope="col">{fundingWords.fundingScreen.whatFor}</th>
          <th scope="col">{fundingWords.fundingScreen.askedFor}</th>
          <th scope="col">{fundingWords.fundingScreen.decided}</th>
          <th scope="col">{fundingWords.fundingScreen.awarded}</th>
        </tr>
      </thead>
      <tbody>
        {bids.map(({ id, applicant, purpose, amount, decision, awarded }) => (
          <tr key={id}>
            <th scope="row">{applicant}</th>
            <td>{purpose}</td>
            <td>{poundsInWords(amount)}</td>
            <td>{choices.bidDecisions[decision]}</td>
            <td>{decision === 'agreed' ? poundsInWords(awarded ?? amount) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
