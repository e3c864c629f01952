import type { ReactElement } from 'react';

/** GOV.UK Frontend's select with its label. */
export function Select(props: {
  readonly label: string;
  readonly name: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
}): ReactElement {
  const { label, name, items, value } = props;
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <select className="govuk-select" id={name} name={name} defaultValue={value}>
        {items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </div>
  );
}
