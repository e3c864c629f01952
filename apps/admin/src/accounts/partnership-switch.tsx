import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useSession } from './session.tsx';

/** The name that the server knows the choice by. */
const COOKIE = 'saferplan-partnership';

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
      onChange={(event) => {
        document.cookie = `${COOKIE}=${encodeURIComponent(event.currentTarget.value)}; path=/; max-age=31536000; samesite=strict`;
        location.assign('/admin/');
      }}
    />
  );
}
