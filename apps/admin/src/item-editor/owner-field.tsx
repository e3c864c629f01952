import { NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Avatar } from '../ui/avatar.tsx';
import { trpc } from '../server/trpc.ts';
import { words } from '../words/spoken.ts';
import { useEdition, useFieldValue, useLock } from '../edition-store/edition-data.tsx';
import { newItem } from './new-item.ts';
import { formsWords } from '../words/forms-words.ts';
import { fieldLabel } from '../words/item-names.ts';

/** Who of the members sees to an action; 'not said' where nobody does. It can be said while the edition is closed to changes. */
export function OwnerField({ actionId }: { readonly actionId: string }): ReactElement {
  const { content, create } = useEdition();
  const locked = useLock('action-owner', { actionId });
  const owner = content.items['action-owner'].find((one) => one.actionId === actionId);
  if (owner !== undefined) return <KnownOwner owner={owner} locked={locked} />;
  return (
    <OwnerSelect
      id={`${actionId}--owner`}
      value=""
      name=""
      error={null}
      locked={locked}
      onChoose={(accountId) => void create('action-owner', newItem('action-owner', accountId, actionId))}
    />
  );
}

function KnownOwner({ owner, locked }: { readonly owner: Item<'action-owner'>; readonly locked: boolean }): ReactElement {
  const { change } = useEdition();
  const { value, error } = useFieldValue(owner, 'accountId');
  return (
    <OwnerSelect
      id={`${owner.id}--accountId`}
      value={value}
      name={owner.name}
      error={error}
      locked={locked}
      onChoose={(accountId) => change('action-owner', owner, 'accountId', accountId)}
    />
  );
}

function OwnerSelect(props: {
  readonly id: string;
  readonly value: string;
  /** What the one who is chosen is called, until the members are known. */
  readonly name: string;
  readonly error: ReactNode;
  readonly locked: boolean;
  readonly onChoose: (accountId: string) => void;
}): ReactElement {
  const { id, value, name, error, locked, onChoose } = props;
  const members = useQuery(trpc.teamwork.names.queryOptions()).data ?? [];
  const isKnown = value === '' || members.some(({ userId }) => userId === value);
  return (
    <NativeSelect
      id={id}
      label={fieldLabel('action-owner', 'name')}
      description={formsWords.ownerField.itIsTheirsAtOnce}
      value={value}
      error={error}
      disabled={locked}
      data={[
        { value: '', label: formsWords.ownerField.notSaid },
        ...(isKnown ? [] : [{ value, label: name }]),
        ...members.map((member) => ({
          value: member.userId,
          label:
            member.role === 'reader' || member.role === 'analyst'
              ? formsWords.ownerField.cannotReport(member.name, words.roleNames[member.role].toLowerCase())
              : member.name,
        })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

/** The owner of an action as a disc with initials; nothing where it is not said who. */
export function OwnerMark({ actionId }: { readonly actionId: string }): ReactElement | null {
  const { content } = useEdition();
  return <OwnerSign owner={content.items['action-owner'].find((one) => one.actionId === actionId)} />;
}

/** The same of an owner that is known already. */
export function OwnerSign({ owner }: { readonly owner: Item<'action-owner'> | undefined }): ReactElement | null {
  if (owner === undefined || owner.accountId === '') return null;
  return (
    <span className="owner-mark" title={formsWords.ownerField.owner(owner.name)}>
      <Avatar id={owner.accountId} name={owner.name} />
      <span className="visually-hidden">{formsWords.ownerField.owner(owner.name)}</span>
    </span>
  );
}
