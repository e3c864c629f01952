import type { Snapshot } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

type Contact = NonNullable<Snapshot['partnership']['accessibility']['contact']>;

/** How a contact can be reached, by each way that is given. */
export function PublicContactLines({ view, contact }: { readonly view: View; readonly contact: Contact }): ReactElement {
  const { accessibilityStatement: say } = view.words;
  const { name, about, email, telephone, address } = contact;
  return (
    <>
      {about === '' ? null : <p>{about}</p>}
      <ul>
        {name === '' ? null : (
          <li>
            <strong>{name}</strong>
          </li>
        )}
        {telephone === '' ? null : (
          <li>
            {say.telephone}: <a href={`tel:${telephone.replaceAll(/[^0-9+]/gu, '')}`}>{telephone}</a>
          </li>
        )}
        {email === '' ? null : (
          <li>
            {say.email}: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {address === '' ? null : (
          <li>
            {say.address}: {address}
          </li>
        )}
      </ul>
    </>
  );
}
