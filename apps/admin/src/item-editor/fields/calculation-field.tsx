import { Alert, NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { remarkInWords } from '../../words/remark-words.ts';
import { extensionsWords } from '../../words/extensions-words.ts';

/** By which calculation of the partnership's package an indicator is read, what it makes, and what went wrong in it. */
export function CalculationField({ item, label }: { readonly item: Item<'indicator'>; readonly label: string }): ReactElement | null {
  const { change, content, locked } = useEdition();
  const { value, error } = useFieldValue(item, 'calculation');
  const listed = useQuery(trpc.extensions.list.queryOptions());
  const calculations = (listed.data ?? []).filter(({ kind }) => kind === 'calculation');
  if (calculations.length === 0 && value === null) return null;
  const unknown =
    value === null || calculations.some(({ key }) => key === value)
      ? []
      : [{ value, label: extensionsWords.calculationField.notInThePackage(value) }];
  return (
    <div className="stack">
      <NativeSelect
        id={`${item.id}--calculation`}
        label={label}
        disabled={locked}
        error={error}
        value={value ?? ''}
        data={[
          { value: '', label: extensionsWords.calculationField.theValuesOfTheSeries },
          ...calculations.map(({ key, title }) => ({ value: key, label: title })),
          ...unknown,
        ]}
        onChange={(event) => change('indicator', item, 'calculation', event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
      {value === null ? null : <Made editionId={content.edition.id} indicatorId={item.id} />}
    </div>
  );
}

/** What the calculation makes now. */
function Made({ editionId, indicatorId }: { readonly editionId: string; readonly indicatorId: string }): ReactElement | null {
  const calculated = useQuery(trpc.extensions.calculated.queryOptions({ editionId }));
  const made = calculated.data?.find((one) => one.indicatorId === indicatorId);
  if (made === undefined) return null;
  if (made.fault !== null)
    return (
      <Alert color="red" role="alert">
        {remarkInWords(made.fault)}
      </Alert>
    );
  return (
    <p className="quiet">
      {made.newest === null
        ? extensionsWords.calculationField.itMakesNoReadingYet
        : extensionsWords.calculationField.itMakesFor(made.newest.value, made.newest.when)}
    </p>
  );
}
