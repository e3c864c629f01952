import { Alert } from '@mantine/core';
import { canBeReached } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { publicationWords } from '../../words/publication-words.ts';
import { Phrase } from '../../ui/phrase.tsx';

/** Asks for a contact for the accessibility statement before an edition is published; nothing where there is one. */
export function StatementReminder(): ReactElement | null {
  const { partnership, edition } = useEdition().content;
  if (canBeReached(partnership.accessibility.contact)) return null;
  return (
    <Alert color="orange" mb="md" title={publicationWords.statementReminder.theAccessibilityStatementNamesNo}>
      <Phrase
        text={publicationWords.statementReminder.theRegulationsOf2018Ask}
        parts={[
          (inside) => (
            <Link
              to="/editions/$label/settings/accessibility"
              params={{ label: edition.label }}
              hash="partnership--accessibility-contact-name"
            >
              {inside}
            </Link>
          ),
        ]}
      />
    </Alert>
  );
}
