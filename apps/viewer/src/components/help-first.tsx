import type { SnapshotContact } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';

/** Help before anything else, on pages about abuse: 999 first, then whom the plan names, each with its number large and what is said of it. */
export function HelpFirst({ view, helpers }: { readonly view: View; readonly helpers: readonly SnapshotContact[] }): ReactElement {
  const { words } = view;
  const said = words.onPriority;
  return (
    <section className="help-first">
      <h2>{said.ifYouNeedHelp}</h2>
      <ul>
        {helpers.some(({ telephone }) => telephone === '999') ? null : (
          <li>
            <b>{said.inDanger}</b>
            <a className="telephone" href="tel:999">
              999
            </a>
          </li>
        )}
        {helpers.map(({ slug, name, description, telephone, textNumber, web }) => (
          <li key={slug}>
            <span>
              <b>{name}</b> {description}
              {web === '' ? null : <span className="quiet"> {web.replace(/^(?:https?:\/\/|mailto:|tel:)/u, '')}</span>}
            </span>
            {telephone === '' ? null : (
              <a className="telephone" href={`tel:${telephone.replaceAll(' ', '')}`}>
                {telephone}
              </a>
            )}
            {textNumber === '' ? null : (
              <a className="telephone" href={`sms:${textNumber.replaceAll(' ', '')}`}>
                {textNumber}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="smallest quiet">
        {said.numberMayBeOld} {said.leavesTrace} <a href={href(view, '/contacts')}>{words.everyoneWhoHelps}</a>
      </p>
    </section>
  );
}
