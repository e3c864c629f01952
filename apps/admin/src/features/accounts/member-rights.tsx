import { Checkbox, NativeSelect } from '@mantine/core';
import { type MemberFields, Role } from '@saferplan/domain/accounts';
import type { ReactElement } from 'react';
import { settingsWords } from '../../words/settings-words.ts';
import { words } from '../../words/spoken.ts';

/** A priority that a person may lead, by its address. */
export interface LedPriority {
  readonly slug: string;
  readonly title: string;
}

/** What somebody may do in the partnership: their role, whether they publish, and the priorities that a lead has. */
export function Rights(props: {
  /** Whose it is; null of somebody who is only being invited. */
  readonly who: string | null;
  readonly fields: MemberFields;
  readonly priorities: readonly LedPriority[];
  readonly onChange: (fields: MemberFields) => void;
}): ReactElement {
  const { who, fields, priorities, onChange } = props;
  return (
    <>
      <NativeSelect
        label={who === null ? settingsWords.peopleSection.role : settingsWords.peopleSection.roleOf(who)}
        value={fields.role}
        data={Role.options.map((role) => ({ value: role, label: words.roles[role] }))}
        onChange={(event) => onChange({ ...fields, role: Role.options.find((one) => one === event.currentTarget.value) ?? fields.role })}
      />
      <Checkbox
        mt="xs"
        label={who === null ? settingsWords.peopleSection.mayPublish : settingsWords.peopleSection.mayPublish2(who)}
        checked={fields.publisher}
        onChange={(event) => onChange({ ...fields, publisher: event.currentTarget.checked })}
      />
      {fields.role === 'lead' && priorities.length > 0 ? (
        <fieldset>
          <legend>{who === null ? settingsWords.peopleSection.leads2 : settingsWords.peopleSection.leads(who)}</legend>
          {priorities.map(({ slug, title }) => (
            <Checkbox
              key={slug}
              label={title}
              checked={fields.leads.includes(slug)}
              onChange={(event) =>
                onChange({
                  ...fields,
                  leads: event.currentTarget.checked ? [...fields.leads, slug] : fields.leads.filter((one) => one !== slug),
                })
              }
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
