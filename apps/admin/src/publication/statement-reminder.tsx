import { Alert } from '@mantine/core';
import { canBeReached } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

/** Asks for a contact for the accessibility statement before an edition is published; nothing where there is one. */
export function StatementReminder(): ReactElement | null {
  const { partnership, edition } = useEdition().content;
  if (canBeReached(partnership.accessibility.contact)) return null;
  return (
    <Alert color="orange" mb="md" title="The accessibility statement names no contact">
      The regulations of 2018 ask for one. Until it is given, the public reads that there is none.{' '}
      <Link to="/editions/$label/settings/accessibility" params={{ label: edition.label }} hash="partnership--accessibility-contact-name">
        Give one in Settings
      </Link>
    </Alert>
  );
}
