import { Button, FileButton } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { checkModel, newModel, type ScoringModel } from '@saferplan/domain/scoring';
import { useState, type ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { ItemHistory } from '../../item-editor/item-history.tsx';
import { Unlocked, useEdition } from '../../edition-store/edition-data.tsx';
import { newItem } from '../../item-editor/new-item.ts';
import { client, messageOf } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { ModelEditor } from './model-editor.tsx';
import { faultInWords } from '../../words/fault-words.ts';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';
import { ErrorAlert } from '../../ui/error-alert.tsx';

/** The matrices of the partnership, in all their versions: to read, to enter, to bring in from a file. */
export function ModelsScreen(): ReactElement {
  const { content } = useEdition();
  const models = content.shared['scoring-model'];
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Unlocked kind="scoring-model">
      <div className="page-head">
        <div>
          <h1>{scoringModelsWords.modelsScreen.scoringModels}</h1>
          <p>{scoringModelsWords.modelsScreen.allEditionsShareTheseA}</p>
        </div>
        <div className="page-actions">
          <Link to="/editions/$label/assessment/scores" params={{ label: content.edition.label }}>
            {scoringModelsWords.modelsScreen.scoresAndRanking}
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
      title: scoringModelsWords.modelsScreen.version(definition.name, next),
      definition: { ...definition, version: next },
      hash: '',
    });
    if (made !== null) onOpen(made.id);
  };
  return (
    <li className="item" id={model.id}>
      <h2>
        <OwnText>{title}</OwnText>
      </h2>
      <p>
        {scoringModelsWords.modelsScreen.groupsCriteriaVersion(
          definition.groups.length,
          definition.groups.reduce((sum, { criteria }) => sum + criteria.length, 0),
          definition.version,
          definition.restricted ? scoringModelsWords.modelsScreen.restricted : '',
          isUsed ? scoringModelsWords.modelsScreen.usedInThisEdition : '',
        )}
      </p>
      <p className="quiet">
        <OwnText>{definition.provenance}</OwnText>
      </p>
      {checkModel(definition).map(({ path, fault }) => (
        <p key={`${path} ${fault.code}`} className="quiet">
          {faultInWords(fault)}
        </p>
      ))}
      <div className="buttons">
        <Button variant="default" onClick={() => onOpen(open ? null : model.id)} aria-expanded={open}>
          {open ? scoringModelsWords.modelsScreen.close : scoringModelsWords.modelsScreen.open} “{title}”
        </Button>
        <Button variant="default" onClick={() => void makeVersion()}>
          {scoringModelsWords.modelsScreen.makeVersionOfIt(next)}
        </Button>
        <a
          className="download"
          download={`${definition.id}-${definition.version}.json`}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(definition, null, 2))}`}
        >
          {scoringModelsWords.modelsScreen.downloadItAsAFile}
        </a>
        {isUsed ? null : (
          <Button variant="subtle" color="red" onClick={() => void remove('scoring-model', model, title)}>
            {scoringModelsWords.modelsScreen.remove(title)}
          </Button>
        )}
      </div>
      {open ? <ModelEditor model={model} isUsed={isUsed} /> : null}
      <ItemHistory kind="scoring-model" id={model.id} name={title} />
    </li>
  );
}

function AddModel({ onAdded }: { readonly onAdded: (id: string) => void }): ReactElement {
  const { content, create } = useEdition();
  const announce = useAnnounce();
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = async (definition: ScoringModel): Promise<void> => {
    const made = await create('scoring-model', { title: definition.name, definition, hash: '' });
    if (made !== null) onAdded(made.id);
  };
  const enter = async (): Promise<void> => {
    const made = await create(
      'scoring-model',
      newItem('scoring-model', freeName(scoringModelsWords.modelsScreen.newMatrix, content.shared['scoring-model']), null),
    );
    if (made === null) return;
    onAdded(made.id);
    announce(scoringModelsWords.modelsScreen.aNewMatrixWasAdded);
  };
  const bringIn = async (file: File | null): Promise<void> => {
    if (file === null) return;
    try {
      const { model, problems } = await client.scoring.readModelFile.mutate({ name: file.name, text: await file.text() });
      const faults = problems.filter(({ severity }) => severity === 'fault').map(({ fault }) => faultInWords(fault));
      setTrouble(faults.length === 0 ? null : scoringModelsWords.modelsScreen.cannotBeUsed(file.name, faults.join(' ')));
      if (faults.length === 0) await add(model);
    } catch (error) {
      setTrouble(messageOf(error));
    }
  };
  return (
    <section>
      <h2>{scoringModelsWords.modelsScreen.anotherMatrix}</h2>
      <div className="buttons">
        <Button onClick={() => void enter()}>{scoringModelsWords.modelsScreen.enterAMatrix}</Button>
        <FileButton onChange={(file) => void bringIn(file)} accept=".json,.csv">
          {(props) => (
            <Button variant="default" {...props}>
              {scoringModelsWords.modelsScreen.bringOneInFromA}
            </Button>
          )}
        </FileButton>
      </div>
      <p className="quiet">{scoringModelsWords.modelsScreen.aSpreadsheetSavedAsCsv}</p>
      <ErrorAlert error={trouble} />
    </section>
  );
}

/** The name, or the name with the first number after it, under which no matrix stands yet: `New matrix 2`. */
function freeName(name: string, models: readonly Item<'scoring-model'>[]): string {
  const taken = new Set(models.map(({ definition }) => definition.id));
  const titles = new Set(models.map(({ title }) => title));
  const isFree = (one: string): boolean => !titles.has(one) && !taken.has(newModel(one).id);
  let free = name;
  for (let number = 2; !isFree(free); number += 1) free = `${name} ${number.toString()}`;
  return free;
}
