import { type EditionFields, EditionLabel, planYearOf } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { LineField } from '../ui/line-field.tsx';
import { useEdition } from './edition-data.tsx';

/** What an edition is called, its years, when it was public and what it was taken from. */
export function EditionYears(): ReactElement {
  const { content, locked, refresh } = useEdition();
  const { edition } = content;
  const announce = useAnnounce();
  const save = async (changes: Partial<EditionFields>): Promise<void> => {
    try {
      await client.plan.changeEdition.mutate({ editionId: edition.id, version: edition.version, changes });
      await refresh();
    } catch (error) {
      announce(messageOf(error));
    }
  };
  const source = edition.source ?? { title: '', address: '', datedOn: null, sha256: '' };
  const saveSource = (part: Partial<typeof source>): void => {
    const changed = { ...source, ...part };
    void save({ source: Object.values(changed).every((value) => value === '' || value === null) ? null : changed });
  };
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const line = (name: string, label: string, value: string, onCommit: (text: string) => void): ReactElement => (
    <LineField id={`${edition.id}--${name}`} label={label} value={value} readOnly={locked} onCommit={onCommit} />
  );
  return (
    <section className="stack narrow">
      <h2>Its years</h2>
      {line('label', 'Years, such as 2017-18, or 2017-20 for three', edition.label, (text) => void save(yearsCalled(text.trim(), edition)))}
      {line('startsOn', 'First day, such as 2017-04-01', edition.startsOn, (startsOn) => void save({ startsOn: startsOn.trim() }))}
      {line('endsOn', 'Last day, such as 2018-03-31', edition.endsOn, (endsOn) => void save({ endsOn: endsOn.trim() }))}
      {line(
        'overlap',
        'Why it begins before the edition before it ends, where it does',
        edition.overlap,
        (overlap) => void save({ overlap }),
      )}
      {line('title', 'Title of the document, where it is not that of the plan', edition.title, (title) => void save({ title }))}
      <h2>Where it comes from</h2>
      {line(
        'publishedOn',
        'First public in, such as 2017-03, where that was before it came here',
        edition.publishedOn ?? '',
        (text) => void save({ publishedOn: orNull(text) }),
      )}
      {line('sourceTitle', 'Document that it was taken from', source.title, (title) => saveSource({ title }))}
      {line('sourceAddress', 'Address of the document', source.address, (address) => saveSource({ address: address.trim() }))}
      {line('sourceDate', 'Issued in, such as 2017-03', source.datedOn ?? '', (text) => saveSource({ datedOn: orNull(text) }))}
      {line('sourceHash', 'SHA-256 of the file', source.sha256, (sha256) => saveSource({ sha256: sha256.trim().toLowerCase() }))}
    </section>
  );
}

/** Years under another label, which begin on the same day of the year; the label alone where it names none, so that this is told. */
const yearsCalled = (label: string, { startsOn }: Pick<EditionFields, 'startsOn'>): Partial<EditionFields> =>
  EditionLabel.safeParse(label).success ? { label, ...planYearOf(label, `${label.slice(0, 4)}${startsOn.slice(4)}`) } : { label };
