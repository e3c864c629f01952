import { Button, Textarea } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import type { Language } from '@saferplan/domain/shared';
import { type TranslatedText, translationKindOf } from '@saferplan/domain/translation';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { dayInWords } from '../../ui/day-in-words.ts';
import { outbox } from '../../edition-store/outbox.ts';
import { bothTexts } from '../../ui/both-texts.ts';
import { ConflictBox } from '../../ui/conflict-box.tsx';
import { editorWords } from '../../words/editor-words.ts';
import { stateNames } from './state-names.ts';
import { draftField, typedIn } from './typed-translation.ts';
import './translation.css';
import { translationWords } from '../../words/translation-words.ts';
import { ServerMessage } from '../../ui/server-message.tsx';
import { words } from '../../words/spoken.ts';

/**
 * One text in both languages, side by side: what it says in the first, and a field for the other, saved by its button. Whoever speaks
 * the language says so with a button of its own. What is typed stays in this browser until it is saved or discarded.
 */
export function TranslationEditor(props: {
  readonly of: TranslatedText;
  readonly language: Language;
  /** What the text is called, as the label of the field. */
  readonly label: string;
}): ReactElement {
  const { of, language, label } = props;
  const { content, outboxState, refresh } = useEdition();
  const session = useSession();
  const announce = useAnnounce();
  const kept = of.translation?.text ?? '';
  const typed = typedIn(outboxState.drafts, of, language);
  const text = typed?.text ?? kept;
  const discard = (): void => outbox.dropDraft(of.ownerId, draftField(of, language));
  const setTyped = (said: string): void =>
    said === kept
      ? discard()
      : outbox.keepDraft(of.ownerId, draftField(of, language), { text: said, original: typed?.original ?? of.text, before });
  /** What was typed over, and is what somebody else has saved meanwhile once that is chosen. */
  const before = typed?.before ?? kept;
  const isContested = typed !== null && before !== kept && typed.text.trim() !== kept;
  const keepMine = (said: string): void =>
    outbox.keepDraft(of.ownerId, draftField(of, language), { text: said, original: typed?.original ?? of.text, before: kept });
  const [first = 'en'] = content.partnership.languages;
  const name = words.languageNames[language];
  const save = useMutation({
    mutationFn: ({ isRead, said }: { readonly isRead: boolean; readonly said: string }) =>
      client.translation.set.mutate({
        editionId: content.edition.id,
        language,
        ownerId: of.ownerId,
        field: of.field,
        // Of what was typed, the original that stood beside it then; a text that is saved again is one of today's.
        original: typed?.original ?? of.text,
        text: said,
        isRead,
        before,
      }),
    onSuccess: async (_touched, { isRead, said }) => {
      await refresh();
      // What was typed on while this was being saved stays typed.
      if (typedIn(outbox.read().drafts, of, language)?.text === said) discard();
      announce(isRead ? translationWords.translationEditor.savedAndNotedAsRead(label) : translationWords.translationEditor.saved(label));
    },
    // Where somebody else has saved it, theirs is shown beside what was typed.
    onError: refresh,
  });
  const mayWrite = mayChange(session, translationKindOf(of.kind), null);
  const isChanged = typed !== null && typed.text.trim() !== kept;
  const isOlder = typed !== null && typed.original !== of.text;
  return (
    <div className="translation" data-state={of.state}>
      <div className="translation-first">
        <p className="translation-label">
          {label} <span className="quiet">{words.languageNames[first]}</span>
        </p>
        <p lang={first} className="translation-text">
          {of.text}
        </p>
      </div>
      <div>
        <Textarea
          label={
            <>
              {label} <span className="quiet">{name}</span>
            </>
          }
          lang={language}
          value={text}
          readOnly={!mayWrite}
          autosize
          minRows={1}
          maxRows={14}
          error={save.error === null ? null : <ServerMessage error={save.error} />}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className="translation-state" data-state={of.state}>
          {stateNames[of.state](name)}
          {of.state === 'read' && of.translation !== null
            ? `: ${of.translation.readBy}${of.translation.readOn === null ? '' : `, ${dayInWords(of.translation.readOn)}`}`
            : ''}
          {of.state === 'stale' && of.translation !== null ? (
            <>{translationWords.translationEditor.itWasTranslatedOf(of.translation.original)}</>
          ) : null}
          {isOlder ? <>{translationWords.translationEditor.youBeganToTypeIt(typed.original)}</> : null}
        </p>
        {isContested ? (
          <ConflictBox
            about={label}
            changedBy={editorWords.conflict.text}
            yours={text}
            theirs={kept}
            both={{ type: 'text', ...bothTexts(before, text, kept), onKeep: keepMine }}
            onKeepMine={() => keepMine(text)}
            onTakeTheirs={discard}
          />
        ) : null}
        {mayWrite && !isContested ? (
          <div className="buttons">
            <Button
              size="compact-sm"
              variant="default"
              disabled={!isChanged && !(of.state === 'stale' && text !== '')}
              loading={save.isPending}
              onClick={() => save.mutate({ isRead: false, said: text })}
            >
              {of.state === 'stale' && !isChanged
                ? translationWords.translationEditor.itStillSaysTheSame
                : translationWords.translationEditor.save}
              <span className="visually-hidden">: {label}</span>
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={text.trim() === '' || (of.state === 'read' && !isChanged)}
              loading={save.isPending}
              onClick={() => save.mutate({ isRead: true, said: text })}
            >
              {translationWords.translationEditor.iSpeakReadAndRight(name)}
              <span className="visually-hidden">: {label}</span>
            </Button>
            {typed === null ? null : (
              <Button size="compact-sm" variant="subtle" onClick={discard}>
                {translationWords.translationEditor.discardWhatWasTyped}
                <span className="visually-hidden">: {label}</span>
              </Button>
            )}
            {of.state === 'missing' && text === '' ? (
              <Button size="compact-sm" variant="subtle" onClick={() => setTyped(of.text)}>
                {translationWords.translationEditor.theSameIn(name)}
                <span className="visually-hidden">: {label}</span>
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
