import { Checkbox } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

/** Whether a theme runs through all priorities; which ones it else runs through is ticked in the matrix. */
export function RunsThroughField({ item }: { readonly item: Item<'theme'> }): ReactElement {
  const { change, content, locked } = useEdition();
  const { value, error } = useFieldValue(item, 'runsThrough');
  return (
    <div id={`${item.id}--runsThrough`}>
      <Checkbox
        label={fieldsWords.runsThroughField.runsThroughAllPrioritiesAlso}
        disabled={locked}
        error={error}
        checked={value.kind === 'all'}
        onChange={(event) =>
          change(
            'theme',
            item,
            'runsThrough',
            event.currentTarget.checked
              ? { kind: 'all' }
              : { kind: 'some', priorityIds: content.items.priority.map((priority) => priority.id) },
          )
        }
      />
    </div>
  );
}
