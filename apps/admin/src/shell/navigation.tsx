import { Link, useMatches, useLocation } from '@tanstack/react-router';
import { IconActivity, IconBuildingBank, IconFlag, IconMenu2, IconReportSearch, IconWorld, type TablerIcon } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { useRatedActions } from '../features/monitoring/index.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { frame, lang, words } from '../words/spoken.ts';
import { initialsOf } from '../ui/initials.ts';
import { PHASES, type Phase, phasesOf, type PhaseState, standingOf } from '../places/phases.ts';
import { PlaceAnchor } from './place-anchor.tsx';
import { type Place, placeOf, placesWith } from '../places/places.ts';

const ICONS: Readonly<Record<Phase, TablerIcon>> = {
  assess: IconReportSearch,
  plan: IconFlag,
  decide: IconBuildingBank,
  deliver: IconActivity,
  publish: IconWorld,
};

/** What is said beside the name of a phase. Publishing has no season: it is done when something is ready. */
const whenInWords = (phase: Phase, state: PhaseState): string =>
  phase === 'publish' && state === 'ahead' ? frame.publishWhenReady : words.phaseStates[state];

interface Count {
  readonly value: number;
  readonly tone?: 'late' | 'waits';
  readonly meaning: string;
}

/** The place on the screen, as the address says it. */
export function usePlace(): Place | undefined {
  const route = useMatches({ select: (matches) => matches.at(-1)?.fullPath ?? '' });
  const at = useLocation({ select: ({ search }) => ('at' in search && typeof search.at === 'string' ? search.at : '') });
  return placeOf(route.replace(/\/$/, ''), at);
}

/** The screens of an edition on the line of its year; on a phone what “More” opens. */
export function Navigation(props: { readonly open: boolean; readonly onGone: () => void }): ReactElement {
  const { content } = useEdition();
  const { partnership } = content;
  const here = usePlace();
  const counts = useCounts();
  const states = phasesOf(standingOf(content));
  const listed = placesWith(partnership).filter(({ below }) => below === undefined);
  const leads = (place: Place): boolean => place === here || (here?.below !== undefined && place.to === here.below);
  const line = (place: Place): ReactElement => (
    <li key={place.name}>
      <PlaceLink place={place} current={leads(place)} count={counts[place.name]} onGone={props.onGone} />
    </li>
  );
  const outside = listed.filter(({ phase }) => phase === null);
  return (
    <nav className="nav" lang={lang} aria-label={frame.screens} data-open={props.open ? true : undefined}>
      <Link to="/" className="brand" title={words.allEditions}>
        <span className="brand-mark" aria-hidden="true">
          {initialsOf(partnership.name)}
        </span>
        <span className="brand-name">{partnership.name}</span>
      </Link>
      <ul>{outside.slice(0, 1).map(line)}</ul>
      <ol className="year plain">
        {PHASES.map((phase) => (
          <PhaseItem
            key={phase}
            phase={phase}
            state={states[phase]}
            places={listed.filter((place) => place.phase === phase)}
            isHere={here?.phase === phase}
            isLate={listed.some((place) => place.phase === phase && counts[place.name]?.tone === 'late')}
            line={line}
            onGone={props.onGone}
          />
        ))}
      </ol>
      <ul className="nav-end">{outside.slice(1).map(line)}</ul>
    </nav>
  );
}

function PhaseItem(props: {
  readonly phase: Phase;
  readonly state: PhaseState;
  readonly places: readonly Place[];
  readonly isHere: boolean;
  readonly isLate: boolean;
  readonly line: (place: Place) => ReactElement;
  readonly onGone: () => void;
}): ReactElement | null {
  const { phase, state, places, isHere, isLate, line, onGone } = props;
  const { content } = useEdition();
  // As a rail its screens open beside it; Escape and choosing one close them until the pointer or the focus has left.
  const [closed, setClosed] = useState(false);
  const [first] = places;
  const Icon = ICONS[phase];
  if (first === undefined) return null;
  const leave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setClosed(false);
  };
  const when = `phase-${phase}-when`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- closes what hovering opened (WCAG 1.4.13); all it holds are links
    <li
      className="phase"
      data-state={state}
      data-here={isHere ? true : undefined}
      data-closed={closed ? true : undefined}
      onMouseLeave={() => setClosed(false)}
      onBlur={leave}
      onClick={() => setClosed(true)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') setClosed(true);
      }}
    >
      <span className="phase-dot" aria-hidden="true" />
      <PlaceAnchor
        className="phase-head"
        current={false}
        to={first.to}
        params={{ label: content.edition.label }}
        aria-describedby={when}
        onClick={onGone}
      >
        <Icon aria-hidden="true" stroke={1.75} />
        {words.phases[phase]}
      </PlaceAnchor>
      <span className="phase-when" id={when}>
        {whenInWords(phase, state)}
      </span>
      {isLate ? <span className="phase-due" aria-hidden="true" /> : null}
      <ul className="phase-items">{places.map(line)}</ul>
    </li>
  );
}

function PlaceLink(props: {
  readonly place: Place;
  readonly current: boolean;
  readonly count: Count | undefined;
  readonly onGone: () => void;
}): ReactElement {
  const { place, current, count, onGone } = props;
  const { content } = useEdition();
  const { to, at, name, icon: Icon } = place;
  return (
    <PlaceAnchor
      className="nav-link"
      current={current}
      to={to}
      params={{ label: content.edition.label }}
      search={at === undefined ? {} : { at }}
      onClick={onGone}
    >
      <Icon aria-hidden="true" size={16} stroke={1.75} />
      {name}
      {count === undefined || count.value === 0 ? null : (
        <span className="nav-count" data-tone={count.tone} title={count.meaning}>
          {count.value}
          <span className="visually-hidden"> {count.meaning}</span>
        </span>
      )}
    </PlaceAnchor>
  );
}

/** How many of each there are, by the name of their place; what is late or waits for a decision stands out. */
function useCounts(): Readonly<Record<string, Count>> {
  const { content } = useEdition();
  const { edition, items, shared } = content;
  const isDelivered = edition.state === 'published' || edition.state === 'superseded';
  const actions = useRatedActions();
  const late = isDelivered ? actions.filter(({ rating }) => rating.rag === 'red').length : 0;
  return {
    [frame.places.topics]: { value: items.topic.length, meaning: frame.counts.topics },
    [words.data]: { value: shared.series.length, meaning: frame.counts.series },
    [frame.places.priorities]: { value: items.priority.length, meaning: frame.counts.priorities },
    [frame.places.themes]: { value: items.theme.length, meaning: frame.counts.themes },
    [words.changes]: { value: items.lineage.length, meaning: frame.counts.decisions },
    [words.progress]: { value: late, tone: 'late', meaning: frame.counts.late(late) },
  };
}

const BAR: readonly { readonly phase: Phase | null }[] = [{ phase: null }, { phase: 'assess' }, { phase: 'plan' }, { phase: 'deliver' }];

/** The five ways at the foot of a phone's screen; the last opens all of them. */
export function TabBar(props: { readonly open: boolean; readonly onToggle: () => void; readonly onGone: () => void }): ReactElement {
  const { content } = useEdition();
  const here = usePlace();
  const places = placesWith(content.partnership);
  return (
    <nav className="tab-bar" lang={lang} aria-label={frame.main}>
      <ul>
        {BAR.map(({ phase }) => {
          const first = places.find((place) => place.phase === phase);
          if (first === undefined) return null;
          const Icon = phase === null ? first.icon : ICONS[phase];
          const isHere = phase === null ? here === first : here?.phase === phase;
          return (
            <li key={phase}>
              <PlaceAnchor
                className="tab"
                current={here === first}
                to={first.to}
                params={{ label: content.edition.label }}
                data-here={isHere ? true : undefined}
                onClick={props.onGone}
              >
                <Icon aria-hidden="true" size={22} stroke={1.75} />
                {phase === null ? first.name : words.phases[phase]}
              </PlaceAnchor>
            </li>
          );
        })}
        <li>
          <button type="button" className="tab" aria-expanded={props.open} onClick={props.onToggle}>
            <IconMenu2 aria-hidden="true" size={22} stroke={1.75} />
            {words.more}
          </button>
        </li>
      </ul>
    </nav>
  );
}
