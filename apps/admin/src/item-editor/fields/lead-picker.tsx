import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core';
import type { LeadAgency } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, type ReactNode, useState } from 'react';
import { takesFocus } from '../../ui/takes-focus.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

export interface LeadPickerProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: LeadAgency;
  readonly error?: ReactNode;
  readonly readOnly?: boolean;
  readonly startsFocused?: boolean;
  /** What the box begins with, for one that is opened by typing. */
  readonly begunWith?: string | undefined;
  readonly onChange: (value: LeadAgency) => void;
  /** Called with Enter, Tab and Escape where the box does not handle them itself. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onLeave?: () => void;
}

/** As many as need no scrolling; typing finds the others. */
const MOST_SHOWN = 8;

interface Option {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Who carries an action: agencies, or a subgroup, found by name or short name; Enter takes the first that is found. */
export function LeadPicker(props: LeadPickerProps): ReactElement {
  const { label, labelHidden = false, value, onChange, readOnly = false } = props;
  const { shared, items } = useEdition().content;
  const { agency: agencies } = shared;
  const { subgroup: subgroups } = items;
  const combobox = useCombobox();
  const [text, setText] = useState(props.begunWith ?? '');
  const chosen = value.kind === 'agencies' ? value.agencyIds : value.kind === 'subgroup' ? [value.subgroupId] : [];
  const options: readonly Option[] = [
    ...agencies.map(({ id, name, shortName }) => ({ id, name, detail: shortName === name ? '' : shortName })),
    ...subgroups.map(({ id, name }) => ({ id, name, detail: fieldsWords.leadPicker.subgroup })),
  ];
  const uses = (id: string): number => items.action.filter(({ leadAgency }) => carries(leadAgency, id)).length;
  const found = text.trim() === '' ? options : matching(options, text.trim(), uses);
  const shown = found.filter(({ id }) => !chosen.some((one) => one === id)).slice(0, MOST_SHOWN);
  const take = (id: string): void => {
    setText('');
    combobox.resetSelectedOption();
    const subgroup = subgroups.find((one) => one.id === id);
    const agency = agencies.find((one) => one.id === id);
    if (subgroup !== undefined) onChange({ kind: 'subgroup', subgroupId: subgroup.id, members: false });
    else if (agency !== undefined)
      onChange(
        value.kind === 'agencies'
          ? { ...value, agencyIds: [...value.agencyIds, agency.id] }
          : { kind: 'agencies', agencyIds: [agency.id], andPartners: false },
      );
  };
  const drop = (id: string): void => {
    const left = value.kind === 'agencies' ? value.agencyIds.filter((one) => one !== id) : [];
    onChange(value.kind === 'agencies' && left.length > 0 ? { ...value, agencyIds: left } : { kind: 'not-agreed' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const [first] = shown;
    const last = chosen.at(-1);
    if (
      (event.key === 'Enter' || event.key === 'Tab') &&
      text.trim() !== '' &&
      first !== undefined &&
      combobox.getSelectedOptionIndex() < 1
    ) {
      take(first.id);
      if (event.key === 'Tab') return props.onKey?.(event);
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) drop(last);
    else if (event.key === 'Enter' && text.trim() === '' && combobox.getSelectedOptionIndex() < 0) {
      event.preventDefault();
      event.stopPropagation();
      props.onKey?.(event);
    } else if (event.key === 'Tab' || event.key === 'Escape') props.onKey?.(event);
  };
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.name ?? '';
  return (
    <Combobox store={combobox} onOptionSubmit={take} position="bottom-start" width={300} shadow="md" withinPortal={false}>
      <Combobox.DropdownTarget>
        <PillsInput
          {...(labelHidden ? {} : { label })}
          error={props.error ?? null}
          onClick={() => (readOnly ? undefined : combobox.openDropdown())}
        >
          <Pill.Group>
            {chosen.map((id) => (
              <Pill
                key={id}
                withRemoveButton={!readOnly}
                removeButtonProps={{ 'aria-label': fieldsWords.leadPicker.takeOut(nameOf(id)), 'aria-hidden': false, tabIndex: 0 }}
                onRemove={() => drop(id)}
              >
                {nameOf(id)}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                aria-label={label}
                {...(props.startsFocused === true ? { ref: takesFocus } : {})}
                readOnly={readOnly}
                placeholder={chosen.length === 0 ? (readOnly ? fieldsWords.leadPicker.notAgreed : fieldsWords.leadPicker.typeAName) : ''}
                value={text}
                onFocus={() => (readOnly ? undefined : combobox.openDropdown())}
                onBlur={() => {
                  combobox.closeDropdown();
                  props.onLeave?.();
                }}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  combobox.openDropdown();
                  combobox.resetSelectedOption();
                }}
                onKeyDown={onKeyDown}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={label}>
          {shown.map(({ id, name, detail }, index) => (
            <Combobox.Option key={id} value={id} {...(index === 0 && text.trim() !== '' ? { 'data-first': true } : {})}>
              {name} {detail === '' ? null : <span className="quiet">{detail}</span>}
            </Combobox.Option>
          ))}
          {shown.length === 0 ? <Combobox.Empty>{fieldsWords.leadPicker.noAgencyOrSubgroupIs}</Combobox.Empty> : null}
        </Combobox.Options>
        {shown.length === MOST_SHOWN ? (
          <Combobox.Footer className="quiet">{fieldsWords.leadPicker.typeToFindTheOthers}</Combobox.Footer>
        ) : null}
      </Combobox.Dropdown>
    </Combobox>
  );
}

const carries = (lead: LeadAgency, id: string): boolean =>
  lead.kind === 'agencies' ? lead.agencyIds.some((one) => one === id) : lead.kind === 'subgroup' && lead.subgroupId === id;

/**
 * Options whose name, short name or any word of it begins so: the name first; then those that hold it anywhere. Of equals the one
 * that carries most actions of the plan comes first.
 */
function matching(options: readonly Option[], text: string, uses: (id: string) => number): readonly Option[] {
  const wanted = text.toLowerCase();
  const rank = ({ name, detail }: Option): number => {
    const [whole, short] = [name.toLowerCase(), detail.toLowerCase()];
    if (whole.startsWith(wanted)) return 0;
    if (short.startsWith(wanted)) return 1;
    if (whole.split(/[\s/-]+/u).some((word) => word.startsWith(wanted))) return 2;
    return whole.includes(wanted) ? 3 : 4;
  };
  return options.filter((option) => rank(option) < 4).toSorted((one, other) => rank(one) - rank(other) || uses(other.id) - uses(one.id));
}
