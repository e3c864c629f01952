import { Alert, Button, FileButton } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { checkModel, type ScoringModel } from '@saferplan/domain/scoring';
import { useState, type ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { ItemHistory } from '../plan/item-history.tsx';
import { Unlocked, useEdition } from '../plan/edition-data.tsx';
import { newItem } from '../plan/new-item.ts';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { ModelEditor } from './model-editor.tsx';

/** The matrices of the partnership, in all their versions: to read, to enter, to bring in from a file. */
export function ModelsScreen(): ReactElement {
  const { content } = useEdition();
  const models = content.shared['scoring-model'];
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Unlocked kind="scoring-model">
      <div className="page-head">
        <div>
          <h1>Scoring models</h1>
          <p>All editions share these. A version that has scored a topic stays as it is; a new version can be made of it.</p>
        </div>
        <div className="page-actions">
          <Link to="/editions/$label/assessment/scores" params={{ label: content.edition.label }}>
            Scores and ranking
          </Link>
        </div>
      </div>
      <ul className="items">
        {models.map((model) => (
          <ModelCard key={model.id} model={model} open={openId === model.id} onOpen={setOpenId} />
        ))}
      </ul>
      <AddModel onAdded={setOpenId} />
    </Unlocked>
  );
}

function ModelCard(props: {
  readonly model: Item<'scoring-model'>;
  readonly open: boolean;
  readonly onOpen: (id: string | null) => void;
}): ReactElement {
  const { model, open, onOpen } = props;
  const { content, create, remove } = useEdition();
  const { definition, title } = model;
  const isUsed = content.items.score.some(({ modelId }) => modelId === model.id);
  const versions = content.shared['scoring-model']
    .filter((one) => one.definition.id === definition.id)
    .map((one) => one.definition.version);
  const next = Math.max(...versions) + 1;
  const makeVersion = async (): Promise<void> => {
    const made = await create('scoring-model', {
      title: `${definition.name}, version ${next}`,
      definition: { ...definition, version: next },
      hash: '',
    });
    if (made !== null) onOpen(made.id);
  };
  return (
    <li className="item" id={model.id}>
      <h2>{title}</h2>
      <p>
        {definition.groups.length} {definition.groups.length === 1 ? 'group' : 'groups'},{' '}
        {definition.groups.reduce((sum, { criteria }) => sum + criteria.length, 0)} criteria. Version {definition.version}.
        {definition.restricted ? ' Restricted.' : ''} {isUsed ? 'Used in this edition.' : ''}
      </p>
      <p className="quiet">{definition.provenance}</p>
      {checkModel(definition).map(({ message }) => (
        <p key={message} className="quiet">
          {message}
        </p>
      ))}
      <div className="buttons">
        <Button variant="default" onClick={() => onOpen(open ? null : model.id)} aria-expanded={open}>
          {open ? 'Close' : 'Open'} “{title}”
        </Button>
        <Button variant="default" onClick={() => void makeVersion()}>
          Make version {next} of it
        </Button>
        <a
          className="download"
          download={`${definition.id}-${definition.version}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(definition, null, 2))}`}
        >
          Download it as a file
        </a>
        {isUsed ? null : (
          <Button variant="subtle" color="red" onClick={() => void remove('scoring-model', model, title)}>
            Remove “{title}”
          </Button>
        )}
      </div>
      {open ? <ModelEditor model={model} isUsed={isUsed} /> : null}
      <ItemHistory kind="scoring-model" id={model.id} name={title} />
    </li>
  );
}

function AddModel({ onAdded }: { readonly onAdded: (id: string) => void }): ReactElement {
  const { create } = useEdition();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = async (definition: ScoringModel): Promise<void> => {
    const made = await create('scoring-model', { title: definition.name, definition, hash: '' });
    if (made !== null) onAdded(made.id);
  };
  const enter = async (): Promise<void> => {
    const made = await create('scoring-model', newItem('scoring-model', 'New matrix', null));
    if (made === null) return;
    onAdded(made.id);
    announce('A new matrix was added.');
  };
  const bringIn = async (file: File | null): Promise<void> => {
    if (file === null) return;
    try {
      const { model, problems } = await client.scoring.readModelFile.mutate({ name: file.name, text: await file.text() });
      const faults = problems.filter(({ severity }) => severity === 'fault').map(({ message }) => message);
      setTrouble(faults.length === 0 ? null : `${file.name} cannot be used: ${faults.join(' ')}`);
      if (faults.length === 0) await add(model);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return (
    <section>
      <h2>Another matrix</h2>
      <div className="buttons">
        <Button onClick={() => void enter()}>Enter a matrix</Button>
        <FileButton onChange={(file) => void bringIn(file)} accept=".json,.csv">
          {(props) => (
            <Button variant="default" {...props}>
              Bring one in from a file
            </Button>
          )}
        </FileButton>
      </div>
      <p className="quiet">
        A spreadsheet saved as CSV has a line for each level, with the columns group, criterion, level and value. A file that was downloaded
        here can be brought in again.
      </p>
      {trouble === null ? null : (
        <Alert color="red" role="alert">
          {trouble}
        </Alert>
      )}
    </section>
  );
}
