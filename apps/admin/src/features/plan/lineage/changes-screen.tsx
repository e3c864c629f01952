import './lineage.css';
import { Button, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { checkLineage, type PlanElement, planElementsOf, type LineageFault } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { Empty } from '../../../ui/screen-states.tsx';
import { useHash } from '../../../ui/use-hash.ts';
import { words } from '../../../words/spoken.ts';
import { DecisionCard } from './decision-card.tsx';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { DecisionsInWords } from './decisions-in-words.tsx';
import { LineagePicture } from './lineage-picture.tsx';
import { OriginCard } from './origin-card.tsx';
import { remarkInWords } from '../../../words/remark-words.ts';
import { lineageWords } from '../../../words/lineage-words.ts';
import { OwnText } from '../../../edition-store/own-text.tsx';

/** From which width the decisions are drawn; below it they are a list. */
const DRAWN_FROM = '(min-width: 75rem)';

/** What becomes of each priority and theme of last year, decided one by one with its reason: drawn, or on a phone as a list. */
export function ChangesScreen(): ReactElement {
  const { content, previous, locked } = useEdition();
  const isDrawn = useMediaQuery(DRAWN_FROM, true, { getInitialValueInEffect: false });
  const asked = useHash();
  const named = asked.hash.startsWith('decide-') ? asked.hash.slice('decide-'.length) : null;
  // What is chosen holds until another link is followed.
  const [picked, setPicked] = useState<{ readonly under: object; readonly id: string | null }>({ under: asked, id: named });
  const chosen = picked.under === asked ? picked.id : named;
  const setChosen = (id: string | null): void => setPicked({ under: asked, id });
  if (previous === null)
    return (
      <>
        <h1>{words.changes}</h1>
        <Empty>{lineageWords.changesScreen.thisIsTheFirstEdition}</Empty>
      </>
    );
  const newer = planElementsOf(content.items);
  const faults = checkLineage(previous.planElements, newer, content.items.lineage, content.edition);
  const withoutReason = faults.filter(({ fault }) => fault.code === 'no-reason').length;
  const decided = previous.planElements.filter(({ id }) =>
    content.items.lineage.some(({ fromIds }) => fromIds.some((one) => one === id)),
  ).length;
  return (
    <div className="lineage">
      <div className="lineage-head">
        <div>
          <h1>{lineageWords.changesScreen.whatBecameOfIn(previous.label, content.edition.label)}</h1>
          <p role="status" className={faults.length === 0 ? 'quiet' : 'trouble'}>
            {lineageWords.changesScreen.stillToDecideOrCorrect(faults.length - withoutReason, withoutReason)}
          </p>
        </div>
        <p className="lineage-count">{lineageWords.changesScreen.ofDecided(decided, previous.planElements.length)}</p>
      </div>
      <SameReason />
      {isDrawn ? (
        <>
          <p className="quiet">{lineageWords.changesScreen.chooseOneAtTheLeft}</p>
          <div className="lineage-heads">
            <h2>{previous.label}</h2>
            <h2>{content.edition.label}</h2>
          </div>
          <LineagePicture older={previous.planElements} faults={faults} chosen={chosen} onChoose={setChosen} />
          <DecisionsInWords onOpen={setChosen} />
        </>
      ) : locked ? (
        <DecisionsInWords onOpen={null} />
      ) : (
        <DecisionList older={previous.planElements} newer={newer} faults={faults} />
      )}
    </div>
  );
}

/** The same decisions as a list: last year's one by one, then what is new. */
function DecisionList(props: {
  readonly older: readonly PlanElement[];
  readonly newer: readonly PlanElement[];
  readonly faults: readonly LineageFault[];
}): ReactElement {
  const { older, newer, faults } = props;
  const { content, previous } = useEdition();
  const { lineage } = content.items;
  const faultsOf = (planElement: PlanElement): readonly string[] =>
    faults.filter(({ planElementId }) => planElementId === planElement.id).map(({ fault }) => remarkInWords(fault));
  return (
    <>
      <h2>{previous?.label}</h2>
      <ol className="plain">
        {older.map((planElement) => {
          const decision = lineage.find(({ fromIds }) => fromIds.some((id) => id === planElement.id));
          const first = older.find(({ id }) => id === decision?.fromIds[0]);
          return (
            <li key={planElement.id} id={`decide-${planElement.id}`} className="decision" tabIndex={-1}>
              <h3>
                <OwnText>{planElement.title}</OwnText>{' '}
                {planElement.type === 'theme' ? <span className="quiet">{lineageWords.changesScreen.theme}</span> : null}
              </h3>
              {first === undefined || first.id === planElement.id ? (
                <DecisionCard planElement={planElement} decision={decision ?? null} />
              ) : (
                <p className="quiet">{lineageWords.changesScreen.mergedWithSeeThere(first.title)}</p>
              )}
              <Faults messages={faultsOf(planElement)} />
            </li>
          );
        })}
      </ol>
      <h2>{content.edition.label}</h2>
      <ol className="plain">
        {newer.map((planElement) => {
          const origins = lineage.filter(({ toIds }) => toIds.some((id) => id === planElement.id));
          return origins.some(({ kind }) => kind !== 'introduced') ? null : (
            <li key={planElement.id} id={`decide-${planElement.id}`} className="decision" tabIndex={-1}>
              <OriginCard planElement={planElement} origins={origins} />
              <Faults messages={faultsOf(planElement)} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Faults({ messages }: { readonly messages: readonly string[] }): ReactElement | null {
  if (messages.length === 0) return null;
  return (
    <ul className="trouble plain">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

/** Gives every decision that still lacks a reason the same one. */
function SameReason(): ReactElement | null {
  const { content, batch, locked } = useEdition();
  const [reason, setReason] = useState('');
  const without = content.items.lineage.filter((decision) => decision.reason === '');
  if (locked || without.length < 2) return null;
  return (
    <form
      className="add-item"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        const operations = without.map(({ id, version }) => ({ op: 'change', kind: 'lineage', id, version, changes: { reason } }) as const);
        void batch('edition', operations, reason);
      }}
    >
      <TextInput
        label={lineageWords.changesScreen.oneReasonForAllDecisions(without.length)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" variant="light">
        {lineageWords.changesScreen.giveThisReason}
      </Button>
    </form>
  );
}
