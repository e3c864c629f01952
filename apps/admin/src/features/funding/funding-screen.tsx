import './funding.css';
import { awardOf, spendingOf, type SpendingWarning } from '@saferplan/domain/funding';
import type { Item } from '@saferplan/domain/plan';
import { type Money, moneyInWords } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { ProgressTabs } from '../monitoring/index.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemList } from '../../item-editor/item-list.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { choices } from '../../words/choices.ts';
import { fundingWords } from '../../words/funding-words.ts';
import { OwnText, WithOwnNames } from '../../edition-store/own-text.tsx';

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
      <b>
        <OwnText>{name}</OwnText>
      </b>
      {amount === null ? <span className="quiet">{fundingWords.fundingScreen.amountNotSaid}</span> : <b>{moneyInWords(amount)}</b>}
      <span className="quiet small">
        <OwnText>{funder}</OwnText>
      </span>
      {about === '' ? null : (
        <span className="grant-about">
          <OwnText>{about}</OwnText>
        </span>
      )}
    </span>
  );
}

/** What is awarded of a grant, asked for and left, drawn and in words; and the bids for it. */
function Spending({ grant }: { readonly grant: Item<'grant'> }): ReactElement {
  const { items } = useEdition().content;
  const bids = items.bid.filter(({ grantId }) => grantId === grant.id);
  const { awarded, awaited, left, notSaid, warnings } = spendingOf(grant, bids);
  const whole = Math.max(grant.amount?.pence ?? 0, awarded.pence + awaited.pence);
  const share = ({ pence }: Money): string => `${((100 * pence) / whole).toFixed(2)}%`;
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
          {grant.amount === null || left === null
            ? fundingWords.fundingScreen.howMuchIsNotSaid(moneyInWords(awarded), moneyInWords(awaited))
            : `${fundingWords.fundingScreen.inAllAwardedAskedFor(moneyInWords(grant.amount), moneyInWords(awarded), moneyInWords(awaited))}, ${
                left.pence < 0
                  ? fundingWords.fundingScreen.tooMuch(moneyInWords({ pence: -left.pence }))
                  : fundingWords.fundingScreen.left(moneyInWords(left))
              }.`}
        </p>
        {notSaid > 0 ? <p className="quiet">{fundingWords.fundingScreen.withoutAmount(notSaid)}</p> : null}
        {warnings
          .map((warning) => inWords(warning, grant))
          .map((warning) => (
            <p key={warning} className="trouble">
              <WithOwnNames>{warning}</WithOwnNames>
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

const said = (amount: Money | null): string => (amount === null ? fundingWords.fundingScreen.notSaid : moneyInWords(amount));

function inWords(warning: SpendingWarning, grant: Item<'grant'>): string {
  switch (warning.code) {
    case 'more-awarded-than-there-is':
      return fundingWords.fundingScreen.moreAwardedThanThereIs(moneyInWords(warning.by), grant.name);
    case 'more-asked-for-than-is-left':
      return fundingWords.fundingScreen.moreAskedForThanIsLeft(moneyInWords(warning.by));
    case 'more-awarded-than-asked-for':
      return fundingWords.fundingScreen.moreAwardedThanAskedFor(
        warning.applicant,
        moneyInWords(warning.awarded),
        moneyInWords(warning.asked),
      );
  }
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
            <th scope="row">
              <OwnText>{applicant}</OwnText>
            </th>
            <td>
              <OwnText>{purpose}</OwnText>
            </td>
            <td>{said(amount)}</td>
            <td>{choices.bidDecisions[decision]}</td>
            <td>{decision === 'agreed' ? said(awardOf({ amount, awarded })) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
