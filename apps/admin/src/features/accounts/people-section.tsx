import { Alert, Button, CopyButton, TextInput } from '@mantine/core';
import type { MemberFields } from '@saferplan/domain/accounts';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { client, isDoneAlready, messageWithLang, sentAs, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Await } from '../../ui/screen-states.tsx';
import { takesFocus } from '../../ui/takes-focus.ts';
import { words } from '../../words/spoken.ts';
import { useSession } from '../../session/session.ts';
import { type LedPriority, Rights } from './member-rights.tsx';
import { SignIns } from './sign-ins.tsx';
import { settingsWords } from '../../words/settings-words.ts';
import { changesInTurn } from './in-turn.ts';

type People = Awaited<ReturnType<typeof client.accounts.people.query>>;
type Member = People['members'][number];

/** Who works on the plan and what they may do; links for those who are to come; who has signed in. */
export function PeopleSection({ priorities }: { readonly priorities: readonly LedPriority[] }): ReactElement {
  const people = useQuery(trpc.accounts.people.queryOptions());
  const announce = useAnnounce();
  const [link, setLink] = useState<{ readonly name: string; readonly address: string; readonly expiresAt: string } | null>(null);
  // What was chosen of a member and is not stored yet, so that a second choice is made on top of the first.
  const [chosen, setChosen] = useState<ReadonlyMap<string, MemberFields>>(new Map());
  const [inTurn] = useState(() => changesInTurn<MemberFields>());
  const attempt = async (action: () => Promise<unknown>, done: string | null): Promise<boolean> => {
    const isDone = await action().then(
      () => true,
      (error: unknown) => {
        // By an earlier try whose answer was lost: what it made is in the list.
        if (isDoneAlready(error)) return true;
        announce(messageWithLang(error));
        return false;
      },
    );
    if (isDone && done !== null) announce(done);
    await people.refetch();
    return isDone;
  };
  const changeRights = async (member: Member, fields: MemberFields): Promise<void> => {
    const { userId, name } = member;
    setChosen((before) => new Map(before).set(userId, fields));
    const isLast = await inTurn(userId, rightsOf(member), async (before) =>
      (await attempt(
        () => client.accounts.changeMember.mutate({ userId, fields, before }),
        settingsWords.peopleSection.whatMayDoIsChanged(name),
      ))
        ? fields
        : null,
    );
    if (isLast) setChosen((before) => new Map([...before].filter(([id]) => id !== userId)));
  };
  const handOver = (name: string, made: { readonly token: string; readonly expiresAt: string }): void =>
    setLink({ name, address: `${location.origin}/admin/join#${made.token}`, expiresAt: made.expiresAt });
  return (
    <section className="people">
      <Await query={people}>
        {({ members, links, signIns }) => (
          <>
            <ul className="lines boxed" aria-label={settingsWords.peopleSection.people}>
              {members.map((member) => (
                <MemberRow
                  key={member.userId}
                  member={member}
                  priorities={priorities}
                  fields={chosen.get(member.userId) ?? rightsOf(member)}
                  onChange={(fields) => void changeRights(member, fields)}
                  onRemove={() =>
                    void attempt(
                      () => client.accounts.removeMember.mutate({ userId: member.userId }),
                      settingsWords.peopleSection.isNoLongerAMember(member.name),
                    )
                  }
                  onErase={() =>
                    void attempt(
                      () => client.accounts.eraseMember.mutate({ userId: member.userId }),
                      settingsWords.peopleSection.isErasedFromThisPartnership(member.name),
                    )
                  }
                  onResetSecondFactor={() =>
                    void attempt(
                      () => client.accounts.resetSecondFactor.mutate({ userId: member.userId }),
                      settingsWords.peopleSection.theSecondFactorOfIs(member.name),
                    )
                  }
                  onReset={() =>
                    void attempt(
                      async () => handOver(member.name, await client.accounts.makeResetLink.mutate({ userId: member.userId })),
                      null,
                    )
                  }
                />
              ))}
            </ul>
            {link === null ? null : (
              <Alert key={link.address} color="brand" title={settingsWords.peopleSection.handThisLinkTo(link.name)} mt="md">
                <p>{settingsWords.peopleSection.itWorksOnceUntilAnd(momentInWords(link.expiresAt))}</p>
                <div className="add-item">
                  <TextInput
                    aria-label={settingsWords.peopleSection.theLinkFor(link.name)}
                    readOnly
                    value={link.address}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                  <CopyButton value={link.address}>
                    {({ copied, copy }) => (
                      <Button ref={takesFocus} variant="default" onClick={copy}>
                        {copied ? settingsWords.peopleSection.copied : settingsWords.peopleSection.copy}
                      </Button>
                    )}
                  </CopyButton>
                </div>
              </Alert>
            )}
            <Invite
              priorities={priorities}
              onInvite={(invitation, change) =>
                attempt(async () => handOver(invitation.name, await client.accounts.invite.mutate({ invitation }, sentAs(change))), null)
              }
            />
            {links.length === 0 ? null : (
              <>
                <h2>{settingsWords.peopleSection.linksThatNobodyHasUsed}</h2>
                <ul>
                  {links.map(({ id, purpose, member, madeBy, expiresAt }) => (
                    <li key={id}>
                      {settingsWords.peopleSection.forByUntil(
                        purpose === 'invitation' ? settingsWords.peopleSection.invitation : settingsWords.peopleSection.newPassword,
                        member.name,
                        member.email,
                        madeBy,
                        momentInWords(expiresAt),
                      )}{' '}
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={settingsWords.peopleSection.takeBackTheLinkFor(member.name)}
                        onClick={() =>
                          void attempt(() => client.accounts.revokeLink.mutate({ id }), settingsWords.peopleSection.theLinkNoLongerWorks)
                        }
                      >
                        {settingsWords.peopleSection.takeBack}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <SignIns signIns={signIns} />
          </>
        )}
      </Await>
    </section>
  );
}

const rightsOf = ({ role, publisher, leads }: Member): MemberFields => ({ role, publisher, leads });

function MemberRow(props: {
  readonly member: Member;
  /** What they may do, as it was chosen last. */
  readonly fields: MemberFields;
  readonly priorities: readonly LedPriority[];
  readonly onChange: (fields: MemberFields) => void;
  readonly onRemove: () => void;
  readonly onErase: () => void;
  readonly onReset: () => void;
  readonly onResetSecondFactor: () => void;
}): ReactElement {
  const { member, fields, priorities, onChange, onRemove, onErase, onReset, onResetSecondFactor } = props;
  const [asking, setAsking] = useState<'erase' | 'second-factor' | null>(null);
  const session = useSession();
  const { userId, name, email, role, publisher, hasSecondFactor } = member;
  return (
    <li>
      <details>
        <summary className="line">
          <Avatar id={userId} name={name} />
          <span className="line-text">
            <b>
              {name}
              {userId === session.id ? settingsWords.peopleSection.you : ''}
            </b>
            <span>{email}</span>
          </span>
          <span className="person-rights">
            <span className="state">{words.roleNames[role]}</span>
            {publisher ? <span className="state state-published">{settingsWords.peopleSection.mayPublish}</span> : null}
            {hasSecondFactor ? <span className="state">{settingsWords.peopleSection.secondFactor}</span> : null}
          </span>
          <IconChevronRight aria-hidden="true" size={16} className="turns" />
        </summary>
        <div className="box-text">
          <Rights who={name} fields={fields} priorities={priorities} onChange={onChange} />
          <div className="buttons">
            <Button variant="default" size="compact-sm" onClick={onReset}>
              {settingsWords.peopleSection.newPasswordFor(name)}
            </Button>
            {userId === session.id ? null : (
              <>
                {hasSecondFactor ? (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-expanded={asking === 'second-factor'}
                    onClick={() => setAsking(asking === 'second-factor' ? null : 'second-factor')}
                  >
                    {settingsWords.peopleSection.resetTheSecondFactorOf(name)}
                  </Button>
                ) : null}
                <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
                  {settingsWords.peopleSection.remove(name)}
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-expanded={asking === 'erase'}
                  onClick={() => setAsking(asking === 'erase' ? null : 'erase')}
                >
                  {settingsWords.peopleSection.erase(name)}
                </Button>
              </>
            )}
          </div>
          {asking === 'second-factor' ? (
            <Alert color="yellow" mt="xs" title={settingsWords.peopleSection.resetTheSecondFactorOf2(name)}>
              <p>{settingsWords.peopleSection.doItOnlyWhenThey}</p>
              <Button
                size="compact-md"
                onClick={() => {
                  setAsking(null);
                  onResetSecondFactor();
                }}
              >
                {settingsWords.peopleSection.yesResetIt}
              </Button>
            </Alert>
          ) : null}
          {asking === 'erase' ? (
            <Alert color="red" mt="xs" title={settingsWords.peopleSection.eraseForGood(name)}>
              <p>{settingsWords.peopleSection.theMembershipGoesWithIts}</p>
              <Button
                color="red"
                size="compact-md"
                onClick={() => {
                  setAsking(null);
                  onErase();
                }}
              >
                {settingsWords.peopleSection.yesErase(name)}
              </Button>
            </Alert>
          ) : null}
        </div>
      </details>
    </li>
  );
}

interface NewMember extends MemberFields {
  readonly name: string;
  readonly email: string;
}

const NOBODY: NewMember = { name: '', email: '', role: 'reader', publisher: false, leads: [] };

function Invite({
  priorities,
  onInvite,
}: {
  readonly priorities: readonly LedPriority[];
  readonly onInvite: (invitation: NewMember, changeId: string) => Promise<boolean>;
}): ReactElement {
  const { typed: who, type: setWho, notice, send, isSending } = useHalfTyped('invite', NOBODY, null, ['role', 'leads']);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await send((change) => onInvite(who, change));
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void submit(event)}>
      <h2>{settingsWords.peopleSection.inviteSomebody}</h2>
      <TextInput
        label={settingsWords.peopleSection.name}
        required
        value={who.name}
        onChange={(event) => setWho({ ...who, name: event.currentTarget.value })}
      />
      <TextInput
        label={settingsWords.peopleSection.emailAddress}
        type="email"
        required
        value={who.email}
        onChange={(event) => setWho({ ...who, email: event.currentTarget.value })}
      />
      <Rights
        who={who.name === '' ? null : who.name}
        fields={who}
        priorities={priorities}
        onChange={(fields) => setWho({ ...who, ...fields })}
      />
      <Button type="submit" variant="light" loading={isSending}>
        {settingsWords.peopleSection.makeAnInvitation}
      </Button>
      {notice}
    </form>
  );
}
