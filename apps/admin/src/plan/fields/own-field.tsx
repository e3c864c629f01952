import { Checkbox, NativeSelect } from '@mantine/core';
import { fociOf, type Item, type ItemKind } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { CalculationField } from '../../extensions/calculation-field.tsx';
import { ChoicesField } from '../../ui/choices-field.tsx';
import { useEdition, useFieldValue } from '../edition-data.tsx';
import { ActionPlanField } from './action-plan-field.tsx';
import { DocumentField } from './document-field.tsx';
import { DueField } from './due-field.tsx';
import { ExtraFieldsOf } from './extra-fields.tsx';
import { FeedField } from './feed-field.tsx';
import { LeadAgencyField } from './lead-agency-field.tsx';
import { LeadField } from './lead-field.tsx';
import { TargetField } from './target-field.tsx';

/** The editor of a field that is more than words: it names other items, or has states. */
export function OwnField(props: {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly label: string;
}): ReactElement | null {
  const { content, previous } = useEdition();
  const { kind, item, field } = props;
  const name = `${kind}.${field}`;
  if (name === 'priority.extra') return <ExtraFieldsOf kind="priority" item={find(content.items.priority, item)} />;
  if (name === 'action.extra') return <ExtraFieldsOf kind="action" item={find(content.items.action, item)} />;
  if (name === 'indicator.extra') return <ExtraFieldsOf kind="indicator" item={find(content.items.indicator, item)} />;
  if (name === 'priority.lead') return <LeadField item={find(content.items.priority, item)} />;
  if (name === 'priority.actionPlan') return <ActionPlanField item={find(content.items.priority, item)} />;
  if (name === 'action.leadAgency') return <LeadAgencyField item={find(content.items.action, item)} />;
  if (name === 'action.due') return <DueField item={find(content.items.action, item)} />;
  if (name === 'indicator.calculation') return <CalculationField item={find(content.items.indicator, item)} label={props.label} />;
  if (name === 'indicator.target') return <TargetField item={find(content.items.indicator, item)} />;
  if (name === 'theme.runsThrough') return <RunsThroughField item={find(content.items.theme, item)} />;
  if (name === 'priority.subgroupId')
    return <OneOf {...props} options={content.items.subgroup.map((subgroup) => ({ value: subgroup.id, label: subgroup.name }))} />;
  if (name === 'priority.contactIds')
    return <ManyOf {...props} options={content.shared.contact.map((contact) => ({ value: contact.id, label: contact.name }))} />;
  if (name === 'area-change.fromIds' || name === 'area-change.toIds')
    return <ManyOf {...props} options={content.shared.area.map((area) => ({ value: area.id, label: area.name }))} />;
  if (name === 'meeting.documentId') return <DocumentField item={find(content.items.meeting, item)} />;
  if (name === 'bid.priorityIds')
    return <ManyOf {...props} options={content.items.priority.map(({ id, title }) => ({ value: id, label: title }))} />;
  if (name === 'lineage.meetingId' || name === 'lineage.recommendedId')
    return (
      <OneOf
        {...props}
        options={content.items.meeting.map((meeting) => ({ value: meeting.id, label: `${meeting.heldOn}: ${meeting.item}` }))}
      />
    );
  if (name === 'topic.reviews')
    return <OneOf {...props} options={(previous?.foci ?? []).map((focus) => ({ value: focus.id, label: focus.title }))} />;
  if (name === 'topic.informs')
    return <ManyOf {...props} options={fociOf(content.items).map((focus) => ({ value: focus.id, label: focus.title }))} />;
  const series = content.shared.series.map(({ id, title }) => ({ value: id, label: title }));
  if (name === 'indicator.seriesId') return <OneOf {...props} options={series} />;
  if (name === 'topic.seriesIds') return <ManyOf {...props} options={series} />;
  if (name === 'series.feed') return <FeedField item={find(content.shared.series, item)} />;
  return null;
}

function find<Found extends { readonly id: string }>(list: readonly Found[], item: { readonly id: string }): Found {
  const found = list.find((candidate) => candidate.id === item.id);
  if (found === undefined) throw new Error(`${item.id} is not in the edition that shows it`);
  return found;
}

type Options = readonly { readonly value: string; readonly label: string }[];
type FieldProps = {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly field: string;
  readonly label: string;
  readonly options: Options;
};

function OneOf({ kind, item, field, label, options }: FieldProps): ReactElement {
  const { change, locked } = useEdition();
  const { value, error } = useFieldValue(item, field as never) as { readonly value: string | null; readonly error: string | null };
  return (
    <NativeSelect
      id={`${item.id}--${field}`}
      label={label}
      disabled={locked}
      error={error}
      value={value ?? ''}
      data={[{ value: '', label: 'None' }, ...options]}
      onChange={(event) => change(kind, item, field, event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}

function ManyOf({ kind, item, field, label, options }: FieldProps): ReactElement {
  const { change, locked } = useEdition();
  const { value, error } = useFieldValue(item, field as never) as { readonly value: readonly string[]; readonly error: string | null };
  return (
    <ChoicesField
      id={`${item.id}--${field}`}
      label={label}
      readOnly={locked}
      error={error}
      value={value}
      options={options}
      onChange={(chosen) => change(kind, item, field, chosen)}
    />
  );
}

function RunsThroughField({ item }: { readonly item: Item<'theme'> }): ReactElement {
  const { change, content, locked } = useEdition();
  const { value, error } = useFieldValue(item, 'runsThrough');
  return (
    <div id={`${item.id}--runsThrough`}>
      <Checkbox
        label="Runs through all priorities, also those added later (else tick them in the matrix)"
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
