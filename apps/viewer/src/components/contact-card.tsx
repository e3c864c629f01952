import type { SnapshotContact } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import { LinkOrWords } from './link-or-words.tsx';

/** One place to turn to, with its number first. */
export function ContactCard({ view, contact }: { readonly view: View; readonly contact: SnapshotContact }): ReactElement {
  const { words } = view;
  return (
    <li className="contact" id={contact.slug}>
      <strong>{contact.name}</strong>
      {contact.telephone === '' ? null : (
        <span>
          <span className="visually-hidden">{words.telephone} </span>
          <a className="number" href={`tel:${contact.telephone.replaceAll(' ', '')}`}>
            {contact.telephone}
          </a>
        </span>
      )}
      {contact.textNumber === '' ? null : (
        <span>
          {words.text}{' '}
          <a className="number" href={`sms:${contact.textNumber.replaceAll(' ', '')}`}>
            {contact.textNumber}
          </a>
        </span>
      )}
      {contact.description === '' ? null : <span>{contact.description}</span>}
      {contact.web === '' ? null : (
        <LinkOrWords address={contact.web}>{contact.web.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '')}</LinkOrWords>
      )}
      {contact.address === '' ? null : <span className="quiet">{contact.address}</span>}
    </li>
  );
}
