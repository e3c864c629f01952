import { Alert, Button, CopyButton, Modal } from '@mantine/core';
import { type EditionContent, ItemKind } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { listUnsent, type UnsentText } from '../edition-store/outbox-storage.ts';
import { trpc } from '../server/trpc.ts';
import { addressIn } from '../session/choose-partnership.ts';
import { HalfTyped, type KeptText, listHalfTyped } from '../session/half-typed.ts';
import { useSession } from '../session/session.ts';
import { showUnsent } from '../session/unsent-shown.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { deviceStorage } from '../ui/device-storage.ts';
import { itemName } from '../words/item-names.ts';
import { lang, words } from '../words/spoken.ts';
import { unsentWords as said } from '../words/unsent-words.ts';
import { isThereIn } from './is-there-in.ts';
import { textOfValues } from './text-of-values.ts';

/**
 * All that somebody has typed in this browser and the server does not have: each with its text, to be copied, opened where its form is, and
 * cleared. So nothing is counted at the way out that cannot be reached.
 */
export function UnsentList(): ReactElement {
  const { id } = useSession();
  const announce = useAnnounce();
  const [, setRound] = useState(0);
  const [forms, waits] = [listHalfTyped(deviceStorage, id), listUnsent(deviceStorage, id)];
  const clear = (name: string, forget: () => void): void => {
    forget();
    announce({ text: said.cleared(name), lang });
    setRound((before) => before + 1);
  };
  return (
    <Modal
      opened
      onClose={() => showUnsent(false)}
      size="lg"
      title={<span lang={lang}>{said.title}</span>}
      closeButtonProps={{ 'aria-label': words.dismiss }}
    >
      <div className="stack" lang={lang}>
        {forms.length + waits.length === 0 ? <p>{said.nothing}</p> : null}
        {forms.length === 0 ? null : (
          <section>
            <h3>{said.halfTyped}</h3>
            <p className="quiet">{said.halfTypedHelp}</p>
            <ul className="plain stack unsent">
              {forms.map((kept) => (
                <OneForm
                  key={`${kept.owner} ${kept.form}`}
                  kept={kept}
                  onClear={(name) => clear(name, () => new HalfTyped(deviceStorage, kept.owner).forget(kept.form))}
                />
              ))}
            </ul>
          </section>
        )}
        {waits.length === 0 ? null : (
          <section>
            <h3>{said.waits}</h3>
            <p className="quiet">{said.waitsHelp}</p>
            <ul className="plain stack unsent">
              {waits.map((unsent) => (
                <OneWaiting key={unsent.key} unsent={unsent} onClear={(name) => clear(name, () => deviceStorage.removeItem(unsent.key))} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Modal>
  );
}

function OneForm({ kept, onClear }: { readonly kept: KeptText; readonly onClear: (name: string) => void }): ReactElement {
  const { form, typed, place } = kept;
  const text = textOfValues(typed, place?.choices);
  const parts = form.split('/');
  const kind = nameOfForm(parts[1] ?? '');
  const name = place === null || place.item === '' ? kind : `${kind} · ${place.item}`;
  const { partnerships } = useSession();
  const why = useWhyNot(kept);
  const there = partnerships.find(({ slug }) => slug === place?.partnership);
  return (
    <li>
      <Held name={name} where={place?.screen ?? ''} text={text} />
      {why === null ? null : <p className="quiet">{why}</p>}
      <div className="buttons">
        {why !== null || place === null || there === undefined ? null : (
          <Button component="a" href={addressOf(there.slug, place.address)} variant="default" size="compact-sm">
            {said.open}
            <span className="visually-hidden">{said.of(name)}</span>
          </Button>
        )}
        <CopyAndClear name={name} text={text} onClear={() => onClear(name)} />
      </div>
    </li>
  );
}

function OneWaiting({ unsent, onClear }: { readonly unsent: UnsentText; readonly onClear: (name: string) => void }): ReactElement {
  const { partnership } = useSession();
  const text = textOfValues(unsent.values);
  const name = unsent.name === '' ? said.change : unsent.name;
  const isElsewhere = unsent.partnershipId !== partnership.id;
  return (
    <li>
      <Held name={name} where="" text={text} />
      <div className="buttons">
        {/* What waits for the partnership of this window is sent, or chosen about in its field. */}
        <CopyAndClear name={name} text={text} onClear={isElsewhere ? () => onClear(name) : null} />
      </div>
    </li>
  );
}

const Held = (props: { readonly name: string; readonly where: string; readonly text: string }): ReactElement => (
  <>
    <b>{props.name}</b>
    {props.where === '' ? null : <p className="quiet">{props.where}</p>}
    {props.text === '' ? null : (
      <Alert color="gray" variant="light">
        <p className="unsent-text" lang="">
          {props.text}
        </p>
      </Alert>
    )}
  </>
);

function CopyAndClear(props: { readonly name: string; readonly text: string; readonly onClear: (() => void) | null }): ReactElement {
  const { name, text, onClear } = props;
  return (
    <>
      {text === '' ? null : (
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" size="compact-sm" onClick={copy}>
              {copied ? said.copied : said.copy}
              <span className="visually-hidden">{said.of(name)}</span>
            </Button>
          )}
        </CopyButton>
      )}
      {onClear === null ? null : (
        <Button variant="subtle" color="red" size="compact-sm" onClick={onClear}>
          {said.clear}
          <span className="visually-hidden">{said.of(name)}</span>
        </Button>
      )}
    </>
  );
}

/** What a form is called, by the first part of its name: `new-priority`, `new-dated-meeting`, `comment`. */
function nameOfForm(part: string): string {
  const named = Object.entries(said.forms).find(([form]) => form === part)?.[1];
  if (named !== undefined) return named;
  const kind = ItemKind.safeParse(part.replace(/^new-(?:dated-)?/u, ''));
  return kind.success ? said.newItem(itemName(kind.data)) : said.command;
}

/** Why the form that something was typed into is not there any more; null where it is, or this cannot be known from here. */
function useWhyNot({ owner, form, place }: KeptText): string | null {
  const { id, partnership, partnerships } = useSession();
  const isHere = owner === `${id}/${partnership.id}`;
  const [home = '', kind = '', ...ids] = form.split('/');
  const isOfEdition = isHere && home !== 'partnership';
  const editions = useQuery({ ...trpc.plan.editions.queryOptions(), enabled: isOfEdition });
  const edition = editions.data?.find((one) => one.id === home);
  const read = useQuery({ ...trpc.plan.edition.queryOptions({ editionId: home }), enabled: edition !== undefined });
  if (!isHere) return place !== null && partnerships.some(({ slug }) => slug === place.partnership) ? null : said.partnershipLeft;
  if (!isOfEdition || editions.data === undefined) return null;
  if (edition === undefined) return said.editionGone;
  if (!isThereIn(edition, place)) return said.editionClosed;
  const item = ids.find((part) => /^[a-z]{3}_/u.test(part));
  return kind === 'feedback' || kind === 'peer-group' || item === undefined || read.data === undefined || has(read.data.content, item)
    ? null
    : said.itemGone;
}

const has = ({ items, shared }: EditionContent, id: string): boolean =>
  Object.values({ ...items, ...shared }).some((list) => list.some((item) => item.id === id));

/** The address of a screen in a partnership, with the place on it. */
function addressOf(slug: string, address: string): string {
  const [screen = '', hash] = address.split('#');
  const [path = '', search] = screen.split('?');
  return `${addressIn(slug, path)}${search === undefined ? '' : `&${search}`}${hash === undefined ? '' : `#${hash}`}`;
}
