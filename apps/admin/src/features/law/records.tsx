import { riskLevel } from '@saferplan/domain/monitoring';
import type { Item, ItemKind } from '@saferplan/domain/plan';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemList, type ItemListProps } from '../../item-editor/item-list.tsx';
import { lawWords } from '../../words/law-words.ts';
import { kindWords } from '../../words/item-names.ts';

const RECORDED: readonly { readonly kind: ItemKind; readonly below?: ItemListProps['below'] }[] = [
  { kind: 'resource' },
  { kind: 'public-meeting' },
  { kind: 'duty-record' },
  { kind: 'case-review' },
  { kind: 'scrutiny-recommendation' },
  { kind: 'survey-answer' },
  { kind: 'horizon-item' },
  { kind: 'data-gap' },
  { kind: 'risk', below: (risk) => <Level id={risk.id} /> },
];

/** What people record beside the plan: what was done that the law asks, and the registers. What the law asks is answered by it at once. */
export function Records(): ReactElement {
  const { content } = useEdition();
  const { hash } = useLocation();
  const all: Readonly<Record<string, readonly Item<ItemKind>[]>> = { ...content.items, ...content.shared };
  return (
    <section aria-labelledby="records">
      <h2 id="records">{lawWords.records.recordWhatWasDone}</h2>
      {RECORDED.map(({ kind, below }) => {
        const items = all[kind] ?? [];
        return (
          <details key={kind} className="records" open={items.some(({ id }) => hash.startsWith(id))}>
            <summary>
              {kindWords[kind].heading} <span className="quiet">({items.length})</span>
            </summary>
            <ItemList kind={kind} heading={null} {...(below === undefined ? {} : { below })} />
          </details>
        );
      })}
    </section>
  );
}

function Level({ id }: { readonly id: string }): ReactElement | null {
  const risk = useEdition().content.items.risk.find((one) => one.id === id);
  if (risk === undefined) return null;
  const level = riskLevel(risk);
  return (
    <p className="quiet" role="status">
      {level === null ? lawWords.records.notYetJudged : lawWords.records.of25LikelihoodTimesImpact(level)}
    </p>
  );
}
