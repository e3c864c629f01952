import { Checkbox, NativeSelect } from '@mantine/core';
import type { Partnership } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { settingsWords } from '../words/settings-words.ts';
import { choices as choiceWords } from '../words/choices.ts';

/** Who decides on an edition, and whether one person may both ask for its publication and publish it. */
export function DecisionSettings(props: {
  readonly readOnly: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly onSave: (field: keyof Partnership, value: unknown) => void;
}): ReactElement {
  const { readOnly, errors, onSave } = props;
  const { finalDecisionBy, decidingBody, fourEyes } = useEdition().content.partnership;
  return (
    <section className="stack narrow">
      <NativeSelect
        label={settingsWords.decisionSettings.theFinalDecisionOnAn}
        value={finalDecisionBy}
        disabled={readOnly}
        error={errors['finalDecisionBy'] ?? null}
        data={Object.entries(choiceWords.finalDecisions).map(([value, label]) => ({ value, label }))}
        onChange={(event) => onSave('finalDecisionBy', event.currentTarget.value)}
      />
      <LineField
        id="partnership--decidingBody"
        label={choiceWords.decidingBody}
        description={choiceWords.decidingBodyHelp}
        value={decidingBody}
        error={errors['decidingBody'] ?? null}
        readOnly={readOnly}
        onCommit={(value) => onSave('decidingBody', value)}
      />
      <Checkbox
        label={settingsWords.decisionSettings.whoeverPublishesMustBeSomebody}
        description={fourEyes ? choiceWords.endFourEyesHelp : choiceWords.beginFourEyesHelp}
        checked={fourEyes}
        disabled={readOnly}
        error={errors['fourEyes'] ?? null}
        onChange={(event) => onSave('fourEyes', event.currentTarget.checked)}
      />
    </section>
  );
}
