import { Button } from '@mantine/core';
import type { PlanElement, Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { DecisionWords } from './decision-words.tsx';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { newItem } from '../../../item-editor/new-item.ts';
import { lineageWords } from '../../../words/lineage-words.ts';
import { choices as choiceWords } from '../../../words/choices.ts';
import { OwnText } from '../../../edition-store/own-text.tsx';

/** Where a priority or theme of this year comes from; where from nothing, it is new, or it goes. */
export function OriginCard({
  planElement,
  origins,
}: {
  readonly planElement: PlanElement;
  readonly origins: readonly Item<'lineage'>[];
}): ReactElement {
  const { previous, content, create, remove, locked } = useEdition();
  const from = (origin: Item<'lineage'>): string =>
    origin.fromIds.map((id) => previous?.planElements.find((other) => other.id === id)?.title ?? '?').join(', ');
  return (
    <>
      <h2>
        <OwnText>{planElement.title}</OwnText>
      </h2>
      {origins.map((origin) =>
        origin.kind === 'introduced' ? (
          <div key={origin.id} className="stack">
            <p>{choiceWords.lineageKinds.introduced}</p>
            <DecisionWords decision={origin} />
            {locked ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => void remove('lineage', origin, choiceWords.lineageKinds.introduced)}
              >
                {lineageWords.originCard.itIsNotNew}
              </Button>
            )}
          </div>
        ) : (
          <p key={origin.id}>
            {choiceWords.lineageKinds[origin.kind]}: {from(origin)}
          </p>
        ),
      )}
      {origins.length > 0 || locked ? null : (
        <div className="buttons">
          <Button
            variant="light"
            size="compact-md"
            onClick={() => void create('lineage', { ...newItem('lineage', '', null), toIds: [planElement.id] })}
          >
            {lineageWords.originCard.itIsNewThisYear}
          </Button>
          <Button
            variant="subtle"
            color="red"
            size="compact-md"
            onClick={() => {
              const item = content.items[planElement.type].find(({ id }) => id === planElement.id);
              if (item !== undefined) void remove(planElement.type, item, planElement.title);
            }}
          >
            {lineageWords.originCard.takeItOutOf(content.edition.label)}
          </Button>
        </div>
      )}
    </>
  );
}
