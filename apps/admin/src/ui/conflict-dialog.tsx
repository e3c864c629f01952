import { Button, Group, Modal, SimpleGrid } from '@mantine/core';
import type { ReactElement } from 'react';
import { words } from '../words/spoken.ts';

/** Two versions of the same fields, side by side, and a choice between them. */
export function ConflictDialog(props: {
  readonly yours: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}): ReactElement {
  return (
    <Modal opened onClose={props.onTakeTheirs} title={words.conflictTitle} size="lg">
      <p>{words.conflictText}</p>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <section>
          <h3>{words.yours}</h3>
          <p className="conflict-text">{props.yours}</p>
        </section>
        <section>
          <h3>{words.theirs}</h3>
          <p className="conflict-text">{props.theirs}</p>
        </section>
      </SimpleGrid>
      <Group mt="md">
        <Button onClick={props.onKeepMine}>{words.keepMine}</Button>
        <Button variant="default" onClick={props.onTakeTheirs}>
          {words.takeTheirs}
        </Button>
      </Group>
    </Modal>
  );
}
