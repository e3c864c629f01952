import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { frame, lang } from '../words/spoken.ts';
import { choosePartnership } from '../session/choose-partnership.ts';
import { useSession } from '../session/session.ts';

/** For somebody who belongs to several partnerships: which of them they work for. */
export function PartnershipSwitch(): ReactElement | null {
  const { partnership, partnerships } = useSession();
  if (partnerships.length < 2) return null;
  return (
    <NativeSelect
      lang={lang}
      label={frame.partnershipSwitch.label}
      description={frame.partnershipSwitch.description}
      mb="lg"
      value={partnership.slug}
      data={partnerships.map(({ slug, name }) => ({ value: slug, label: name }))}
      onChange={(event) => choosePartnership(event.currentTarget.value)}
    />
  );
}
