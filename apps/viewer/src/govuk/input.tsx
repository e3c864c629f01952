import type { ReactElement } from 'react';
import { ErrorMessage } from './error-message.tsx';

/** GOV.UK Frontend's text input with its label, and with what is wrong with what was typed between the two. */
export function Input(props: {
  readonly label: string;
  readonly name: string;
  readonly type?: 'text' | 'search';
  readonly value?: string;
  readonly autoComplete?: string;
  readonly error?: { readonly before: string; readonly text: string } | null;
}): ReactElement {
  const { label, name, type = 'text', value, autoComplete, error = null } = props;
  const errorId = `${name}-error`;
  return (
    <div className={`govuk-form-group${error === null ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label" htmlFor={name}>
        {label}
      </label>
      {error === null ? null : <ErrorMessage id={errorId} before={error.before} text={error.text} />}
      <input
        className={`govuk-input${error === null ? '' : ' govuk-input--error'}`}
        id={name}
        name={name}
        type={type}
        {...(value === undefined ? {} : { defaultValue: value })}
        {...(autoComplete === undefined ? {} : { autoComplete })}
        {...(error === null ? {} : { 'aria-describedby': errorId })}
      />
    </div>
  );
}
