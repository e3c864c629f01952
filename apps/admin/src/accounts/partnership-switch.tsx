import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { choosePartnership } from './choose-partnership.ts';
import { useSession } from './session.tsx';

/** For somebody who belongs to several partnerships: which of them they work for. */
export function PartnershipSwitch(): ReactElement | null {
  const { partnership, partnerships } = useSession();
  if (partnerships.length < 2) return null;
  return (
    <NativeSelect
      label="Partnership"
      description="You belong to several. Everything you see and do is of the one chosen here."
      mb="lg"
      value={partnership.slug}
      data={partnerships.map(({ slug, name }) => ({ value: slug, label: name }))}
      onChange={(event) => choosePartnership(event.currentTarget.value)}
    />
  );
}
