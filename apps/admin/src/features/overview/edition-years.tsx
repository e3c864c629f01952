import { yearsCalled } from '@saferplan/domain/plan';
import type { ReactElement, ReactNode } from 'react';
import { DateField } from '../../ui/date-field/date-field.tsx';
import type { DateKind } from '../../ui/date-field/date-kinds.ts';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useParentRecord } from '../../edition-store/use-parent-record.ts';
import { PlanOfEdition } from './plan-of-edition.tsx';
import { planWords } from '../../words/plan-words.ts';

const said = planWords.editionYears;

/** What an edition is called, its years, when it was public and what it was taken from. */
export function EditionYears(): ReactElement {
  const { locked } = useEdition();
  const { id, valueOf, errorOf, save } = useParentRecord('edition');
  const line = (name: string, label: string, value: string, error: ReactNode, onCommit: (text: string) => void): ReactElement => (
    <LineField id={`${id}--${name}`} label={label} value={value} error={error} readOnly={locked} onCommit={onCommit} />
  );
  const text = (field: 'overlap' | 'title', label: string): ReactElement =>
    line(field, label, valueOf(field), errorOf(field), (value) => save({ [field]: value }));
  const dated = (part: Dated): ReactElement => (
    <DateField
      id={`${id}--${part.name}`}
      label={part.label}
      kind={part.kind}
      mayBeUnknown={part.kind !== 'day'}
      value={part.value}
      error={part.error}
      readOnly={locked}
      onChange={part.onChange}
    />
  );
  const day = (field: 'startsOn' | 'endsOn', label: string): ReactElement =>
    dated({ name: field, label, kind: 'day', value: valueOf(field), error: errorOf(field), onChange: (on) => save({ [field]: on }) });
  const source = valueOf('source') ?? { title: '', address: '', datedOn: null, sha256: '' };
  const saveSource = (part: Partial<typeof source>): void => {
    const changed = { ...source, ...part };
    save({ source: Object.values(changed).every((value) => value === '' || value === null) ? null : changed });
  };
  const sourceError = (name: keyof typeof source): ReactNode => errorOf('source', { name, isFirst: name === 'title' });
  return (
    <section className="stack narrow">
      <h2>{said.itsYears}</h2>
      {line('label', said.yearsSuchAs201718, valueOf('label'), errorOf('label'), (label) =>
        save(yearsCalled(label.trim(), { label: valueOf('label'), startsOn: valueOf('startsOn') }) ?? { label: label.trim() }),
      )}
      {day('startsOn', said.firstDay)}
      {day('endsOn', said.lastDay)}
      {text('overlap', said.whyItBeginsBeforeThe)}
      {text('title', said.titleOfTheDocumentWhere)}
      <PlanOfEdition />
      <h2>{said.whereItComesFrom}</h2>
      {dated({
        name: 'publishedOn',
        label: said.firstPublicInWhereThat,
        kind: 'month-or-day',
        value: valueOf('publishedOn') ?? '',
        error: errorOf('publishedOn'),
        onChange: (when) => save({ publishedOn: orNull(when) }),
      })}
      <div className="stack" id={`${id}--source`}>
        {line('sourceTitle', said.documentThatItWasTaken, source.title, sourceError('title'), (title) => saveSource({ title }))}
        {line('sourceAddress', said.addressOfTheDocument, source.address, sourceError('address'), (address) =>
          saveSource({ address: address.trim() }),
        )}
        {dated({
          name: 'sourceDate',
          label: said.issuedIn,
          kind: 'month-or-day',
          value: source.datedOn ?? '',
          error: sourceError('datedOn'),
          onChange: (when) => saveSource({ datedOn: orNull(when) }),
        })}
        {line('sourceHash', said.sha256OfTheFile, source.sha256, sourceError('sha256'), (sha256) =>
          saveSource({ sha256: sha256.trim().toLowerCase() }),
        )}
      </div>
    </section>
  );
}

interface Dated {
  readonly name: string;
  readonly label: string;
  readonly kind: DateKind;
  readonly value: string;
  readonly error: ReactNode;
  readonly onChange: (date: string) => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
