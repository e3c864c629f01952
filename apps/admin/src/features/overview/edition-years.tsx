import { type EditionFields, yearsCalled } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { refusedFields } from '../../server/refused-fields.ts';
import { client, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import type { DateKind } from '../../ui/date-field/date-kinds.ts';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { PlanOfEdition } from './plan-of-edition.tsx';
import { planWords } from '../../words/plan-words.ts';
import { remarkInWords } from '../../words/remark-words.ts';
import { spoken } from '../../words/spoken.ts';
import { today } from '../../ui/today.ts';

/** What an edition is called, its years, when it was public and what it was taken from. */
export function EditionYears(): ReactElement {
  const { content, locked, refresh } = useEdition();
  const { edition } = content;
  const announce = useAnnounce();
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [kept, setKept] = useState<Partial<EditionFields>>({});
  const save = async (changes: Partial<EditionFields>): Promise<void> => {
    try {
      await client.plan.changeEdition.mutate({ editionId: edition.id, version: edition.version, changes });
      setRefused({});
      setKept({});
      await refresh();
    } catch (error) {
      announce(messageWithLang(error));
      // What was typed stays, to be corrected, and goes with the next change.
      setKept(changes);
      setRefused(refusedFields(error, (path) => path.replace(/^changes\./u, '')));
    }
  };
  const publishedOn = kept.publishedOn ?? edition.publishedOn ?? '';
  const source = kept.source ?? edition.source ?? { title: '', address: '', datedOn: null, sha256: '' };
  /** A change of where it comes from, with what was refused of that before. */
  const saveOrigin = (changed: Pick<Partial<EditionFields>, 'publishedOn' | 'source'>): void => {
    const { publishedOn: typed, source: typedSource } = { ...pick(kept), ...changed };
    const all = { ...(typed === undefined ? {} : { publishedOn: typed }), ...(typedSource === undefined ? {} : { source: typedSource }) };
    const faults = {
      ...(typeof typed === 'string' && typed > today() ? { publishedOn: remarkInWords({ code: 'public-in-future', when: typed }) } : {}),
      ...(typedSource?.title === '' ? { 'source.title': planWords.editionYears.sayWhatItIsCalled } : {}),
    };
    const [first] = Object.values(faults);
    if (first === undefined) return void save(all);
    // Known before it is sent; it stays to be corrected, and goes with the next change.
    setKept(all);
    setRefused(faults);
    announce(spoken(first));
  };
  const saveSource = (part: Partial<typeof source>): void => {
    const changed = { ...source, ...part };
    saveOrigin({ source: Object.values(changed).every((value) => value === '' || value === null) ? null : changed });
  };
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const line = (name: string, label: string, value: string, onCommit: (text: string) => void): ReactElement => (
    <LineField
      id={`${edition.id}--${name}`}
      label={label}
      value={value}
      error={refused[FIELDS[name] ?? name] ?? null}
      readOnly={locked}
      onCommit={onCommit}
    />
  );
  const dated = (name: string, label: string, kind: DateKind, value: string, onChange: (date: string) => void): ReactElement => (
    <DateField
      id={`${edition.id}--${name}`}
      label={label}
      kind={kind}
      mayBeUnknown={kind !== 'day'}
      value={value}
      error={refused[FIELDS[name] ?? name] ?? null}
      readOnly={locked}
      onChange={onChange}
    />
  );
  return (
    <section className="stack narrow">
      <h2>{planWords.editionYears.itsYears}</h2>
      {line(
        'label',
        planWords.editionYears.yearsSuchAs201718,
        edition.label,
        (text) => void save(yearsCalled(text.trim(), edition) ?? { label: text.trim() }),
      )}
      {dated('startsOn', planWords.editionYears.firstDay, 'day', edition.startsOn, (startsOn) => void save({ startsOn }))}
      {dated('endsOn', planWords.editionYears.lastDay, 'day', edition.endsOn, (endsOn) => void save({ endsOn }))}
      {line('overlap', planWords.editionYears.whyItBeginsBeforeThe, edition.overlap, (overlap) => void save({ overlap }))}
      {line('title', planWords.editionYears.titleOfTheDocumentWhere, edition.title, (title) => void save({ title }))}
      <PlanOfEdition />
      <h2>{planWords.editionYears.whereItComesFrom}</h2>
      {dated('publishedOn', planWords.editionYears.firstPublicInWhereThat, 'month-or-day', publishedOn, (date) =>
        saveOrigin({ publishedOn: orNull(date) }),
      )}
      {line('sourceTitle', planWords.editionYears.documentThatItWasTaken, source.title, (title) => saveSource({ title }))}
      {line('sourceAddress', planWords.editionYears.addressOfTheDocument, source.address, (address) =>
        saveSource({ address: address.trim() }),
      )}
      {dated('sourceDate', planWords.editionYears.issuedIn, 'month-or-day', source.datedOn ?? '', (date) =>
        saveSource({ datedOn: orNull(date) }),
      )}
      {line('sourceHash', planWords.editionYears.sha256OfTheFile, source.sha256, (sha256) =>
        saveSource({ sha256: sha256.trim().toLowerCase() }),
      )}
    </section>
  );
}

/** The field whose fault stands beside a line, where that is called otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
  sourceTitle: 'source.title',
  sourceAddress: 'source.address',
  sourceDate: 'source.datedOn',
  sourceHash: 'source.sha256',
};

const pick = ({ publishedOn, source }: Partial<EditionFields>) => ({ publishedOn, source });
