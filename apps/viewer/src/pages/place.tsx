import { AreaMap, type ClassBreaks, classBreaks, classOf } from '@saferplan/charts/area-map';
import type { SnapshotPlaces, SnapshotWard } from '@saferplan/domain/publication';
import { slugFrom } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { Doubt } from '../components/doubt.tsx';
import { placeAsked } from '../components/place-asked.ts';
import { PostcodeAnswered, PostcodeField, postcodeFault } from '../components/postcode.tsx';
import { SmallAreas } from '../components/small-areas.tsx';
import { WardChooser } from '../components/ward-chooser.tsx';
import { Details } from '../govuk/details.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';
import { href, type View } from '../view.ts';
import { RowBar } from '../components/row-bar.tsx';

/** Recorded crime where somebody lives: a ward that is asked for, or all of them, as a map and as a table. */
function placePage(view: View): Page | null {
  const { words, snapshot } = view;
  const said = words.beside.place;
  const { places } = snapshot;
  if (places === null) return null;
  const asked = placeAsked(view, places);
  const ward = asked.kind === 'ward' || asked.kind === 'postcode' ? asked.ward : null;
  const title = ward === null ? said.title : said.titleOf(ward.name);
  const sentence = sentenceOf(view, places, ward);
  const fault = postcodeFault(view, asked);
  return {
    title: fault === null ? title : `${words.error}: ${title}`,
    description: sentence,
    section: 'place',
    body: (
      <div className="width">
        {fault === null ? null : <ErrorSummary title={words.thereIsAProblem} errors={[{ text: fault, href: '#postcode' }]} />}
        <h1>{title}</h1>
        <p className="lede">
          <b>{sentence}</b> {said.counts}
        </p>
        <PostcodeAnswered view={view} places={places} asked={asked} />
        <PostcodeField view={view} asked={asked} />
        {places.wards.length === 0 ? null : <WardChooser view={view} places={places} ward={ward} />}
        {places.outlines === null ? null : <Map view={view} places={places} ward={ward} />}
        <SmallAreas view={view} places={places} />
        {ward === null ? null : (
          <div className="halves">
            <OwnNumbers view={view} places={places} ward={ward} />
            <WhatPlanDoes view={view} ward={ward} />
          </div>
        )}
        {places.wards.length === 0 ? null : <AllWards view={view} places={places} ward={ward} />}
        <p className="smallest quiet">
          {places.source}. {places.outlines?.source ?? ''}
        </p>
      </div>
    ),
  };
}

const yearOf = ({ from }: SnapshotPlaces): string => from.slice(0, 4);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function sentenceOf({ words, snapshot }: View, places: SnapshotPlaces, ward: SnapshotWard | null): string {
  const said = words.beside.place;
  const year = yearOf(places);
  if (ward === null) {
    const [most] = places.wards;
    const [total, most1] = [words.number(sum(places.totals)), most?.total ?? null];
    return most === undefined || most1 === null
      ? `${said.recorded(total, snapshot.partnership.area, year)}.`
      : said.lede(total, snapshot.partnership.area, year, most.name, words.number(most1));
  }
  if (ward.total === null) return `${said.withheld(ward.name, year)}.`;
  const place = places.wards.filter(({ total }) => (total ?? -1) > (ward.total ?? 0)).length + 1;
  return `${said.recorded(words.number(ward.total), ward.name, year)}${said.placeOf(place, places.wards.length)}`;
}

interface Shown {
  readonly view: View;
  readonly places: SnapshotPlaces;
  readonly ward: SnapshotWard | null;
}

function Map({ view, places, ward }: Shown): ReactElement | null {
  const { words } = view;
  const said = words.beside.place;
  const { outlines, wards, outside, totals } = places;
  if (outlines === null) return null;
  const breaks = classBreaks(wards.flatMap(({ total }) => total ?? []));
  const isWithheld = wards.some(({ total }) => total === null);
  const byWardAlone = places.smallAreas.length === 0 && outside === 0;
  return (
    <figure className="map-figure">
      <AreaMap
        id="map"
        outlines={outlines}
        classes={new globalThis.Map(wards.map(({ code, total }) => [code, total === null ? null : classOf(total, breaks)]))}
        labels={new globalThis.Map(wards.map(({ code }, index) => [code, (index + 1).toString()]))}
        chosen={ward?.code ?? null}
        title={said.mapTitle(yearOf(places), outlines.title)}
        description={said.mapDescription}
        enlarged={said.enlarged}
      />
      <Key view={view} breaks={breaks} isWithheld={isWithheld} />
      <figcaption>
        {said.mapTitle(yearOf(places), outlines.title)}.{' '}
        {said.mapNote(byWardAlone ? null : words.number(outside), words.number(sum(totals)))}
      </figcaption>
    </figure>
  );
}

function Key(props: { readonly view: View; readonly breaks: ClassBreaks; readonly isWithheld: boolean }): ReactElement {
  const { view, breaks, isWithheld } = props;
  const { words } = view;
  const said = words.beside.place;
  const label = (index: number): string => {
    const [from = 0, next] = [breaks[index], breaks[index + 1]];
    if (next === undefined) return said.classFrom(words.number(from));
    return index === 0 ? said.classBelow(words.number(next)) : said.classBetween(words.number(from), words.number(next - 1));
  };
  const classes = breaks.map((_, index) => ({ name: `am-${index.toString()}`, text: label(index) })).toReversed();
  return (
    <ul className="am-key">
      {[...classes, ...(isWithheld ? [{ name: 'am-none', text: said.notShownClass }] : [])].map(({ name, text }) => (
        <li key={name}>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            <rect className={`am-area ${name}`} x="1" y="1" width="22" height="14" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The numbers of one ward by kind, the most first; what is withheld comes last, so that its place tells nothing. */
function WardTable({
  view,
  places,
  ward,
}: {
  readonly view: View;
  readonly places: SnapshotPlaces;
  readonly ward: SnapshotWard;
}): ReactElement {
  const { words } = view;
  const said = words.beside.place;
  const rows = places.measures
    .map((measure, index) => ({ measure, count: ward.counts[index] ?? null }))
    .toSorted((one, other) => (other.count ?? -1) - (one.count ?? -1) || one.measure.localeCompare(other.measure, 'en-GB'));
  const shown = (count: number | null): ReactElement | string =>
    count === null ? <span className="quiet">{said.fewerThan}</span> : words.number(count);
  return (
    <table className="rows plain-rows">
      <caption className="visually-hidden">{said.recordedIn(ward.name, yearOf(places))}</caption>
      <thead>
        <tr>
          <th scope="col">{said.kind}</th>
          <th scope="col" className="number">
            {said.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ measure, count }) => (
          <tr key={measure}>
            <th scope="row">{measure}</th>
            <td className="number">{shown(count)}</td>
          </tr>
        ))}
        <tr className="total-row">
          <th scope="row">{said.all}</th>
          <td className="number">{shown(ward.total)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function OwnNumbers({
  view,
  places,
  ward,
}: {
  readonly view: View;
  readonly places: SnapshotPlaces;
  readonly ward: SnapshotWard;
}): ReactElement {
  const said = view.words.beside.place;
  return (
    <section>
      <h2>{said.recordedIn(ward.name, yearOf(places))}</h2>
      <WardTable view={view} places={places} ward={ward} />
      <Doubt first={said.smallFirst}>{said.small(places.threshold)}</Doubt>
    </section>
  );
}

function WhatPlanDoes({ view, ward }: { readonly view: View; readonly ward: SnapshotWard }): ReactElement {
  const { words, snapshot } = view;
  const said = words.beside.place;
  const isNamed = new RegExp(`(?<!\\p{L})${ward.name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?!\\p{L})`, 'u');
  const naming = snapshot.priorities.flatMap(({ slug, title, actions }) =>
    actions.filter(({ text }) => isNamed.test(text)).map(({ text }) => ({ slug, title, text })),
  );
  return (
    <section>
      <h2>{said.whatPlanDoes}</h2>
      <p>{said.naming(ward.name, naming.length)}</p>
      {naming.length === 0 ? null : (
        <ul>
          {naming.map(({ slug, title, text }) => (
            <li key={text}>
              {text} <a href={href(view, `/priorities/${slug}`)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={href(view, '/contacts')}>{words.contacts}</a>
      </p>
    </section>
  );
}

function AllWards({ view, places, ward }: Shown): ReactElement {
  const { words } = view;
  const said = words.beside.place;
  const most = Math.max(1, ...places.wards.flatMap(({ total }) => total ?? []));
  const columns = places.measures.slice(0, 2);
  const shown = (count: number | null | undefined): string =>
    count === null || count === undefined ? said.fewerThan : words.number(count);
  return (
    <section>
      <h2>{said.allWards(places.wards.length)}</h2>
      <table className="rows plain-rows">
        <caption>{said.captionWards(yearOf(places))}</caption>
        <thead>
          <tr>
            <th scope="col">{said.ward}</th>
            <th scope="col" className="number">
              {said.all}
            </th>
            <th scope="col" className="wide-only">
              <span className="visually-hidden">{said.all}</span>
            </th>
            {columns.map((measure) => (
              <th key={measure} scope="col" className="number">
                {measure}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.wards.map(({ code, name, total, counts }, index) => (
            <tr key={code} className={code === ward?.code ? 'own-row' : undefined}>
              <th scope="row">
                {index + 1} {name}
              </th>
              <td className="number">{shown(total)}</td>
              <td className="wide-only">{total === null ? null : <RowBar share={total / most} />}</td>
              {columns.map((measure, column) => (
                <td key={measure} className="number">
                  {shown(counts[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ward === null ? (
        <>
          <h3>{said.eachWard}</h3>
          {places.wards.map((one) => (
            <Details key={one.code} summary={one.name}>
              <div id={`ward-${slugFrom(one.name)}`}>
                <WardTable view={view} places={places} ward={one} />
              </div>
            </Details>
          ))}
          <Doubt first={said.smallFirst}>{said.small(places.threshold)}</Doubt>
        </>
      ) : null}
    </section>
  );
}

export const place = definePage({
  path: '/place',
  of: 'edition',
  isUsed: ({ snapshot }) => snapshot.places !== null,
  navigation: { list: 'figures', inHeader: true, links: linkTo('/place', (words) => words.beside.place.title), section: 'place' },
  search: ({ places }, words) => [
    ...pageEntry('/place', words.beside.place.title, words.beside.place.searchText),
    // By name alone: what is withheld must not be found by its number.
    ...(places?.wards ?? []).map(({ name }) => ({
      path: `/place#ward-${slugFrom(name)}`,
      kind: 'place' as const,
      title: words.beside.place.titleOf(name),
      text: words.beside.place.recordedIn(name, (places?.from ?? '').slice(0, 4)),
    })),
  ],
  render: placePage,
});
