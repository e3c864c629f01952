import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { LineField } from '../ui/line-field.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { choices as choiceWords } from '../words/choices.ts';

/** Who decides on an edition, and whether one person may both ask for its publication and publish it. */
export function DecisionSettings({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  const fourEyes = valueOf('fourEyes');
  return (
    <section className="stack narrow">
      <NativeSelect
        id="partnership--finalDecisionBy"
        label={settingsWords.decisionSettings.theFinalDecisionOnAn}
        value={valueOf('finalDecisionBy')}
        disabled={readOnly}
        error={errorOf('finalDecisionBy')}
        data={Object.entries(choiceWords.finalDecisions).map(([value, label]) => ({ value, label }))}
        onChange={(event) => save('finalDecisionBy', event.currentTarget.value)}
      />
      <LineField
        id="partnership--decidingBody"
        label={choiceWords.decidingBody}
        description={choiceWords.decidingBodyHelp}
        value={valueOf('decidingBody')}
        error={errorOf('decidingBody')}
        readOnly={readOnly}
        onCommit={(value) => save('decidingBody', value)}
      />
      <Checkbox
        id="partnership--fourEyes"
        label={settingsWords.decisionSettings.whoeverPublishesMustBeSomebody}
        description={fourEyes ? choiceWords.endFourEyesHelp : choiceWords.beginFourEyesHelp}
        checked={fourEyes}
        disabled={readOnly}
        error={errorOf('fourEyes')}
        onChange={(event) => save('fourEyes', event.currentTarget.checked)}
      />
    </section>
  );
}
