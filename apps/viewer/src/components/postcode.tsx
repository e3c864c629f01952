import type { PostcodeAnswer, SnapshotPlaces } from '@saferplan/domain/publication';
import { slugFrom } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { Button } from '../govuk/button.tsx';
import { Input } from '../govuk/input.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import { href, type View } from '../view.ts';
import type { PlaceAsked } from './place-asked.ts';

/**
 * Asks for a postcode or a name, where the package brings a lookup of postcodes; nothing where it brings none. The server answers alone:
 * what is typed goes to nobody else and is kept nowhere. The site as files has no server, which is said instead.
 */
export function PostcodeField({ view, asked }: { readonly view: View; readonly asked: PlaceAsked }): ReactElement | null {
  const { site, query, words } = view;
  const said = words.beside.place.postcode;
  if (site.postcodes === undefined) return null;
  if (site.isFiles === true) {
    const address = `${site.origin}${href(view, '/place')}`;
    return (
      <p className="small quiet">
        {said.needsServer} {site.origin === '' ? null : <a href={address}>{address}</a>}
      </p>
    );
  }
  const fault = postcodeFault(view, asked);
  return (
    <>
      <form className="chooser" method="get" action={href(view, '/place')}>
        <Input
          label={said.label}
          name="postcode"
          value={query.get('postcode') ?? ''}
          autoComplete="postal-code"
          error={fault === null ? null : { before: `${words.error}:`, text: fault }}
        />
        <Button text={said.find} />
      </form>
      {fault === null || asked.kind === 'empty' ? null : (
        <p className="small">
          <a href={`${href(view, '/search')}?q=${encodeURIComponent(query.get('postcode') ?? '')}`}>{said.searchPlan}</a>
        </p>
      )}
      <p className="smallest quiet">{said.notKept}</p>
    </>
  );
}

/** What is wrong with what was typed, said beside the field; null where it is a postcode or a name that is answered. */
export function postcodeFault({ words }: Pick<View, 'words'>, asked: PlaceAsked): string | null {
  const said = words.beside.place.postcode;
  if (asked.kind === 'empty') return said.empty;
  if (asked.kind === 'named') return asked.wards.length === 0 ? said.neither : null;
  return asked.kind === 'postcode' && asked.answer.kind === 'partial' ? said.partial : null;
}

/** What is answered to a postcode or a name that was typed; nothing where none was, or where what was typed is neither. */
export function PostcodeAnswered({
  view,
  places,
  asked,
}: {
  readonly view: View;
  readonly places: SnapshotPlaces;
  readonly asked: PlaceAsked;
}): ReactElement | null {
  const { site, snapshot, words } = view;
  const said = words.beside.place.postcode;
  const lookup = site.postcodes;
  if (lookup === undefined || asked.kind === 'nothing' || asked.kind === 'empty' || asked.kind === 'ward') return null;
  if (postcodeFault(view, asked) !== null) return null;
  if (asked.kind === 'named')
    return (
      <InsetText>
        {said.several}
        <ul>
          {asked.wards.map(({ code, name }) => (
            <li key={code}>
              <a href={`${href(view, '/place')}?ward=${slugFrom(name)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </InsetText>
    );
  const { answer, ward, smallArea } = asked;
  return (
    <InsetText>
      <p>
        <b>{inShort(view, answer, ward?.name ?? null)}</b>
        {smallArea === null
          ? null
          : ` ${
              smallArea.total === null
                ? words.beside.place.withheld(smallArea.name, places.from.slice(0, 4))
                : words.beside.place.recorded(words.number(smallArea.total), smallArea.name, places.from.slice(0, 4))
            }.`}
      </p>
      <p className="small">{said.source(lookup.source, words.date(lookup.datedOn), lookup.licence, snapshot.partnership.area)}</p>
    </InsetText>
  );
}

function inShort({ words, snapshot }: View, answer: PostcodeAnswer, ward: string | null): string {
  const said = words.beside.place.postcode;
  switch (answer.kind) {
    case 'found':
      return ward === null ? said.otherBorders(answer.place.ward) : said.found(ward);
    case 'ended':
      return said.ended(words.date(answer.since), ward ?? answer.place.ward);
    case 'unknown':
      return said.unknown(snapshot.partnership.area);
    case 'outside':
      return said.outside(snapshot.partnership.area);
    case 'partial':
      return said.partial;
    case 'malformed':
      return said.neither;
  }
}
