import { Checkbox } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { Money } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { useEdition, useValueOf } from '../../edition-store/edition-data.tsx';

type WithAmounts = Item<'grant' | 'bid' | 'resource'>;

/** That an amount of £0 is nothing, and not unknown: asked where one of these amounts is £0, and taken back with the amount. */
export const ZeroConfirmedOf = <Kind extends 'grant' | 'bid' | 'resource'>(
  kind: Kind,
  amountsOf: (item: Item<Kind>) => readonly (Money | null)[],
) =>
  function ZeroConfirmed({ item, label }: { readonly item: Item<Kind> & WithAmounts; readonly label: string }): ReactElement | null {
    const { change, locked } = useEdition();
    const { value } = useValueOf(item, 'zeroConfirmed');
    if (!amountsOf(item).some((amount) => amount?.pence === 0)) return null;
    return (
      <Checkbox
        id={`${item.id}--zeroConfirmed`}
        label={label}
        checked={value === true}
        disabled={locked}
        onChange={(event) => change(kind, item, 'zeroConfirmed', event.currentTarget.checked)}
      />
    );
  };
