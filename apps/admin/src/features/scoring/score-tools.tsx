import { Button, Popover, TextInput } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { AGREED, isSheet, type Sheet, sheetKey, sheetsOf, useOwnSheet } from './sheet.ts';
import { scoringWords } from '../../words/scoring-words.ts';

/** A choice that looks like a pill, with its name said to those who do not see what it is about. */
export function PillSelect(props: {
  readonly label: string;
  readonly value: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly on?: boolean;
  /** What stands before the chosen words. */
  readonly before?: string;
}): ReactElement {
  const { label, value, data, onChange, on = false, before = '' } = props;
  return (
    <select
      className="score-pill"
      data-on={on ? true : undefined}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {data.map((one) => (
        <option key={one.value} value={one.value}>
          {before}
          {one.label}
        </option>
      ))}
    </select>
  );
}

const FOR_ANOTHER = 'for-another';

/** Whose answers are shown: those that are agreed, one's own, or those of somebody else, which an administrator may enter. */
export function SheetChoice(props: {
  readonly model: Item<'scoring-model'>;
  readonly sheet: Sheet;
  readonly onChoose: (sheet: Sheet) => void;
}): ReactElement {
  const { model, sheet, onChoose } = props;
  const { content, locked } = useEdition();
  const { role } = useSession();
  const own = useOwnSheet(content, model.id);
  const [asking, setAsking] = useState(false);
  const others = [...sheetsOf(content, model.id), sheet]
    .filter((one, at, all) => all.findIndex((other) => isSheet(one, other)) === at)
    .filter((one) => !isSheet(one, AGREED) && !isSheet(one, own));
  const known = [AGREED, own, ...others];
  return (
    <>
      <PillSelect
        label={scoringWords.scoreTools.answersOf}
        before={scoringWords.scoreTools.answers}
        value={asking ? FOR_ANOTHER : sheetKey(sheet)}
        data={[
          { value: sheetKey(AGREED), label: scoringWords.scoreTools.allTogetherAsAgreed },
          { value: sheetKey(own), label: scoringWords.scoreTools.myOwn(own.assessor) },
          ...others.map((one) => ({ value: sheetKey(one), label: one.assessor })),
          ...(role === 'administrator' && !locked ? [{ value: FOR_ANOTHER, label: scoringWords.scoreTools.enterThemForSomebodyElse }] : []),
        ]}
        onChange={(value) => {
          setAsking(value === FOR_ANOTHER);
          const chosen = known.find((one) => sheetKey(one) === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      {asking ? (
        <ForAnother
          onChoose={(chosen) => {
            setAsking(false);
            onChoose(isSheet(chosen, { ...own, assessorId: chosen.assessorId }) ? own : chosen);
          }}
        />
      ) : null}
    </>
  );
}

/** The name of the person whose answers an administrator has in writing; of somebody with an account here the account is noted. */
function ForAnother({ onChoose }: { readonly onChoose: (sheet: Sheet) => void }): ReactElement {
  const [name, setName] = useState('');
  const people = useQuery(trpc.teamwork.names.queryOptions()).data ?? [];
  return (
    <form
      className="score-for"
      onSubmit={(event) => {
        event.preventDefault();
        const assessor = name.trim();
        if (assessor === '') return;
        onChoose({ assessor, assessorId: people.find((person) => person.name === assessor)?.userId ?? '' });
      }}
    >
      <TextInput
        label={scoringWords.scoreTools.whoseAnswersDoYouEnter}
        list="score-people"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <datalist id="score-people">
        {people.map(({ userId, name: known }) => (
          <option key={userId} value={known}>
            {known}
          </option>
        ))}
      </datalist>
      <Button type="submit">{scoringWords.scoreTools.enterTheirAnswers}</Button>
    </form>
  );
}

/** How partners come to score: who has, and the address at which they do. */
export function AskPartners({ model }: { readonly model: Item<'scoring-model'> }): ReactElement {
  const { content } = useEdition();
  const [copied, setCopied] = useState(false);
  const sheets = sheetsOf(content, model.id);
  const topics = content.items.topic.length;
  const scoredBy = (sheet: Sheet): number =>
    content.items.score.filter((score) => score.modelId === model.id && isSheet(score, sheet) && Object.keys(score.answers).length > 0)
      .length;
  const address = location.href.replace(/[#?].*$/u, '');
  return (
    <Popover width={340} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button variant="default">{scoringWords.scoreTools.askPartnersToScore}</Button>
      </Popover.Target>
      <Popover.Dropdown>
        <p>{scoringWords.scoreTools.eachPersonSignsInAnd}</p>
        <Note>
          {sheets.length === 0
            ? scoringWords.scoreTools.nobodyHasScoredAloneYet
            : sheets.map((sheet) => (
                <span key={sheetKey(sheet)} className="score-asked">
                  {scoringWords.scoreTools.ofTopics(sheet.assessor, scoredBy(sheet), topics)}
                </span>
              ))}
        </Note>
        <TextInput
          label={scoringWords.scoreTools.theAddressOfThisScreen}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button
          mt="xs"
          variant="light"
          onClick={() =>
            void navigator.clipboard.writeText(address).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? scoringWords.scoreTools.copied : scoringWords.scoreTools.copyTheAddress}
        </Button>
        <p className="small quiet">{scoringWords.scoreTools.anAnalystEditorOrAdministrator}</p>
      </Popover.Dropdown>
    </Popover>
  );
}

const Note = ({ children }: { readonly children: ReactNode }): ReactElement => <p className="small">{children}</p>;
