import { Alert, Button, Checkbox, CopyButton, NativeSelect, TextInput } from '@mantine/core';
import { type MemberFields, Role } from '@saferplan/domain/accounts';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { momentInWords } from '../ui/moment-in-words.ts';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { useSession } from './session.tsx';
import { SignIns } from './sign-ins.tsx';

type People = Awaited<ReturnType<typeof client.accounts.people.query>>;
type Member = People['members'][number];

/** Who works on the plan and what they may do; links for those who are to come; who has signed in. */
export function PeopleSection(): ReactElement {
  const people = useQuery(trpc.accounts.people.queryOptions());
  const announce = useAnnounce();
  const [link, setLink] = useState<{ readonly name: string; readonly address: string; readonly expiresAt: string } | null>(null);
  const attempt = async (action: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await action();
      announce(done);
    } catch (error) {
      announce(messageOf(error));
    }
    await people.refetch();
  };
  const handOver = (name: string, made: { readonly token: string; readonly expiresAt: string }): void =>
    setLink({ name, address: `${location.origin}/admin/join#${made.token}`, expiresAt: made.expiresAt });
  return (
    <section className="people">
      <Await query={people}>
        {({ members, links, signIns }) => (
          <>
            <ul className="lines boxed" aria-label="People">
              {members.map((member) => (
                <MemberRow
                  key={member.userId}
                  member={member}
                  onChange={(fields) =>
                    void attempt(
                      () => client.accounts.changeMember.mutate({ userId: member.userId, fields }),
                      `What ${member.name} may do is changed.`,
                    )
                  }
                  onRemove={() =>
                    void attempt(
                      () => client.accounts.removeMember.mutate({ userId: member.userId }),
                      `${member.name} is no longer a member.`,
                    )
                  }
                  onErase={() =>
                    void attempt(
                      () => client.accounts.eraseMember.mutate({ userId: member.userId }),
                      `${member.name} is erased: from this partnership, and from every plan that is open to changes.`,
                    )
                  }
                  onResetSecondFactor={() =>
                    void attempt(
                      () => client.accounts.resetSecondFactor.mutate({ userId: member.userId }),
                      `The second factor of ${member.name} is reset. They sign in with their password alone until they set one up again.`,
                    )
                  }
                  onReset={() =>
                    void attempt(
                      async () => handOver(member.name, await client.accounts.makeResetLink.mutate({ userId: member.userId })),
                      `A link for ${member.name} is ready.`,
                    )
                  }
                />
              ))}
            </ul>
            {link === null ? null : (
              <Alert color="brand" title={`Hand this link to ${link.name}`} mt="md">
                <p>It works once, until {momentInWords(link.expiresAt)}, and is not shown again. Send it so that nobody else reads it.</p>
                <div className="add-item">
                  <TextInput
                    aria-label={`The link for ${link.name}`}
                    readOnly
                    value={link.address}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                  <CopyButton value={link.address}>
                    {({ copied, copy }) => (
                      <Button variant="default" onClick={copy}>
                        {copied ? 'Copied' : 'Copy'}
                      </Button>
                    )}
                  </CopyButton>
                </div>
              </Alert>
            )}
            <Invite
              onInvite={async (invitation) => {
                await attempt(
                  async () => handOver(invitation.name, await client.accounts.invite.mutate({ invitation })),
                  `A link for ${invitation.name} is ready.`,
                );
              }}
            />
            {links.length === 0 ? null : (
              <>
                <h2>Links that nobody has used yet</h2>
                <ul>
                  {links.map(({ id, purpose, member, madeBy, expiresAt }) => (
                    <li key={id}>
                      {purpose === 'invitation' ? 'Invitation' : 'New password'} for {member.name} ({member.email}), by {madeBy}, until{' '}
                      {momentInWords(expiresAt)}{' '}
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={`Take back the link for ${member.name}`}
                        onClick={() => void attempt(() => client.accounts.revokeLink.mutate({ id }), 'The link no longer works.')}
                      >
                        Take back
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

function MemberRow(props: {
  readonly member: Member;
  readonly onChange: (fields: MemberFields) => void;
  readonly onRemove: () => void;
  readonly onErase: () => void;
  readonly onReset: () => void;
  readonly onResetSecondFactor: () => void;
}): ReactElement {
  const { member, onChange, onRemove, onErase, onReset, onResetSecondFactor } = props;
  const [asking, setAsking] = useState<'erase' | 'second-factor' | null>(null);
  const session = useSession();
  const { userId, name, email, role, publisher, leads, hasSecondFactor } = member;
  const fields = { role, publisher, leads };
  return (
    <li>
      <details>
        <summary className="line">
          <Avatar id={userId} name={name} />
          <span className="line-text">
            <b>
              {name}
              {userId === session.id ? ' (you)' : ''}
            </b>
            <span>{email}</span>
          </span>
          <span className="person-rights">
            <span className="state">{words.roleNames[role]}</span>
            {publisher ? <span className="state state-published">May publish</span> : null}
            {hasSecondFactor ? <span className="state">Second factor</span> : null}
          </span>
          <IconChevronRight aria-hidden="true" size={16} className="turns" />
        </summary>
        <div className="box-text">
          <Rights who={name} fields={fields} onChange={onChange} />
          <div className="buttons">
            <Button variant="default" size="compact-sm" onClick={onReset}>
              New password for {name}
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
                    Reset the second factor of {name}
                  </Button>
                ) : null}
                <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
                  Remove {name}
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-expanded={asking === 'erase'}
                  onClick={() => setAsking(asking === 'erase' ? null : 'erase')}
                >
                  Erase {name}
                </Button>
              </>
            )}
          </div>
          {asking === 'second-factor' ? (
            <Alert color="yellow" mt="xs" title={`Reset the second factor of ${name}?`}>
              <p>
                Do it only when they asked you in person or by a call: from then on their password alone signs them in, until they set a
                second factor up again. They are signed out everywhere and told by mail, and it stands in the history.
              </p>
              <Button
                size="compact-md"
                onClick={() => {
                  setAsking(null);
                  onResetSecondFactor();
                }}
              >
                Yes, reset it
              </Button>
            </Alert>
          ) : null}
          {asking === 'erase' ? (
            <Alert color="red" mt="xs" title={`Erase ${name} for good?`}>
              <p>
                The membership goes with its history of signing in, and the name goes from every plan that is open to changes. The account
                goes with its address, unless it belongs to another partnership too. The log of changes and what is published keep the name.
              </p>
              <Button
                color="red"
                size="compact-md"
                onClick={() => {
                  setAsking(null);
                  onErase();
                }}
              >
                Yes, erase {name}
              </Button>
            </Alert>
          ) : null}
        </div>
      </details>
    </li>
  );
}

function Rights(props: {
  readonly who: string;
  readonly fields: MemberFields;
  readonly onChange: (fields: MemberFields) => void;
}): ReactElement {
  const { who, fields, onChange } = props;
  const { content } = useEdition();
  return (
    <>
      <NativeSelect
        label={`Role of ${who}`}
        value={fields.role}
        data={Role.options.map((role) => ({ value: role, label: words.roles[role] }))}
        onChange={(event) => onChange({ ...fields, role: Role.options.find((one) => one === event.currentTarget.value) ?? fields.role })}
      />
      <Checkbox
        mt="xs"
        label={`${who} may publish`}
        checked={fields.publisher}
        onChange={(event) => onChange({ ...fields, publisher: event.currentTarget.checked })}
      />
      {fields.role === 'lead' ? (
        <fieldset className="cites">
          <legend>{who} leads</legend>
          {content.items.priority.map(({ slug, title }) => (
            <Checkbox
              key={slug}
              label={title}
              checked={fields.leads.includes(slug)}
              onChange={(event) =>
                onChange({
                  ...fields,
                  leads: event.currentTarget.checked ? [...fields.leads, slug] : fields.leads.filter((one) => one !== slug),
                })
              }
            />
          ))}
        </fieldset>
      ) : null}
    </>
  );
}

interface NewMember extends MemberFields {
  readonly name: string;
  readonly email: string;
}

const NOBODY: NewMember = { name: '', email: '', role: 'reader', publisher: false, leads: [] };

function Invite({ onInvite }: { readonly onInvite: (invitation: NewMember) => Promise<void> }): ReactElement {
  const [who, setWho] = useState(NOBODY);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await onInvite(who);
    setWho(NOBODY);
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void submit(event)}>
      <h2>Invite somebody</h2>
      <TextInput label="Name" required value={who.name} onChange={(event) => setWho({ ...who, name: event.currentTarget.value })} />
      <TextInput
        label="Email address"
        type="email"
        required
        value={who.email}
        onChange={(event) => setWho({ ...who, email: event.currentTarget.value })}
      />
      <Rights who={who.name === '' ? 'New member' : who.name} fields={who} onChange={(fields) => setWho({ ...who, ...fields })} />
      <Button type="submit" variant="light">
        Make an invitation
      </Button>
    </form>
  );
}
