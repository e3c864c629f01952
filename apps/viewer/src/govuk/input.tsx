import type { ReactElement } from 'react';

/** GOV.UK Frontend's text input with its label. */
export function Input(props: {
  readonly label: string;
  readonly name: string;
  readonly type?: 'text' | 'search';
  readonly value?: string;
  readonly autoComplete?: string;
}): ReactElement {
  const { label, name, type = 'text', value, autoComplete } = props;
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      <input
        className="govuk-input"
        id={name}
        name={name}
        type={type}
        {...(value === undefined ? {} : { defaultValue: value })}
        {...(autoComplete === undefined ? {} : { autoComplete })}
      />
    </div>
  );
}
