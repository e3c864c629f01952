import type { AppRouter } from '@saferplan/api/router';
import type { Failure } from '@saferplan/domain/shared';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink, type TRPCClient, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { shellWords } from '../words/shell-words.ts';
import { failuresInWelsh, lang } from '../words/spoken.ts';
import { headersOfWindow, PARTNERSHIP_HEADER, WRITER_HEADER } from './window-member.ts';

export const queryClient = new QueryClient({
  // What the server cannot answer just now, as while its database restarts, it may answer a second later.
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (count, error) => count < 2 && (!isAnswer(error) || serverTroubleOf(error) === 'unavailable') },
  },
});

export const client: TRPCClient<AppRouter> = createTRPCClient<AppRouter>({
  links: [
    httpLink({
      url: '/trpc',
      fetch: ask,
      headers: ({ op }) => ({
        ...headersOfWindow(op.type),
        ...writerOf(op.context),
        ...partnershipOf(op.context),
        ...changeOf(op.context),
      }),
    }),
  ],
});

/** Says who typed what is sent, where that is known: the server refuses it if somebody else has signed in since. */
export const typedBy = (writer: string): { readonly context: Readonly<Record<string, unknown>> } => ({ context: { writer } });

const writerOf = ({ writer }: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  typeof writer === 'string' ? { [WRITER_HEADER]: writer } : {};

/** Sends a change under an identifier of one's own making: the server does it once, however often it is sent. */
export const sentAs = (change: string): { readonly context: Readonly<Record<string, unknown>> } => ({ context: { change } });

const changeOf = ({ change }: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  typeof change === 'string' ? { 'saferplan-change': change } : {};

/** Whether the server refuses a change because it has done it already. */
export function isDoneAlready(error: unknown): boolean {
  const failure = failureIn(error);
  return failure?.code === 'already-exists' && failure.what === 'change';
}

/** Asks in a partnership of one's own by its address, whichever this browser works for. */
export const inPartnership = (slug: string): { readonly context: Readonly<Record<string, unknown>> } => ({
  context: { partnership: slug },
});

const partnershipOf = ({ partnership }: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  typeof partnership === 'string' ? { [PARTNERSHIP_HEADER]: partnership } : {};

export const trpc: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({ client, queryClient });

/** The statuses that stand by themselves: of the server before it has read what was sent, or of a proxy before it. */
type BareStatus = keyof typeof shellWords.trpc.answers;
const isBareStatus = (status: number): status is BareStatus => status in shellWords.trpc.answers;

/** An answer of which nothing but its status is known. */
class BareAnswer extends Error {
  readonly status: BareStatus;
  constructor(status: BareStatus) {
    super(shellWords.trpc.answers[status]);
    this.status = status;
  }
}

/** An answer as it came; fails with its status where that is all that it says. */
export async function orStatus(response: Response): Promise<Response> {
  if (!isBareStatus(response.status)) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (typeof body === 'object' && body !== null && 'error' in body) return response;
  throw new BareAnswer(response.status);
}

/** Asks the server. */
async function ask(input: RequestInfo | URL | string, init?: object): Promise<Response> {
  return orStatus(await fetch(input, init));
}

/** The status of an answer of which nothing else is known; null where there is a reason, or no answer. */
const bareStatusOf = (error: unknown): BareStatus | null =>
  error instanceof TRPCClientError && error.cause instanceof BareAnswer ? error.cause.status : null;

/** Whether the server answered at all; if not, the connection is at fault and trying again may help. */
export const isAnswer = (error: unknown): boolean =>
  error instanceof TRPCClientError && ((error.data !== null && error.data !== undefined) || bareStatusOf(error) !== null);

/** The refusal that an answer carries; null where the error is no refusal of the domain. */
export function failureIn(error: unknown): Failure | null {
  if (!(error instanceof TRPCClientError)) return null;
  // The router's error formatter puts it there; the client types an error's data as unknown.
  const data = error.data as { readonly failure?: Failure | null } | null | undefined;
  return data?.failure ?? null;
}

/** What to tell the user about one of the faults that a refusal names, in the language that is spoken; null where the server does not say. */
export function messageOfFault(error: unknown, index: number): string | null {
  const failure = failureIn(error);
  const fault = failure?.code === 'invalid' ? failure.faults[index] : undefined;
  if (fault === undefined || !(error instanceof TRPCClientError)) return null;
  if (failuresInWelsh !== null) return failuresInWelsh.say({ code: 'invalid', faults: [fault] });
  // The router's error formatter puts it there, in English.
  return (error.data as { readonly said?: readonly string[] }).said?.[index] ?? null;
}

/** Whether the session has ended. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof TRPCClientError &&
  ((error.data as { readonly code?: string } | null | undefined)?.code === 'UNAUTHORIZED' || bareStatusOf(error) === 401);

/** Why the server cannot save anything just now, so that trying again later helps; `error` where it does not say; null where it refuses this. */
export function serverTroubleOf(error: unknown): 'storage-full' | 'storage-read-only' | 'unavailable' | 'error' | null {
  const failure = failureIn(error);
  if (failure?.code === 'storage-full' || failure?.code === 'storage-read-only' || failure?.code === 'unavailable') return failure.code;
  const status =
    error instanceof TRPCClientError
      ? ((error.data as { readonly httpStatus?: number } | null | undefined)?.httpStatus ?? bareStatusOf(error) ?? undefined)
      : undefined;
  if (status === 502 || status === 503 || status === 504 || status === 429) return 'unavailable';
  return status !== undefined && status >= 500 ? 'error' : null;
}

/** What to tell the user about an error. */
export const messageOf = (error: unknown): string => messageWithLang(error).text;

/** The same with its language: what the app says itself and refusals are in the language that is spoken; what else the server answers is English. */
export function messageWithLang(error: unknown): { readonly text: string; readonly lang: string } {
  if (!isAnswer(error)) return { text: shellWords.trpc.noConnectionToTheServer, lang };
  const bare = bareStatusOf(error);
  if (bare !== null) return { text: shellWords.trpc.answers[bare], lang };
  if (isSignedOut(error) && failureIn(error) === null) return { text: shellWords.trpc.answers[401], lang };
  const inWelsh = answerInWelsh(error);
  if (inWelsh !== null) return { text: inWelsh, lang };
  return error instanceof Error ? { text: error.message, lang: 'en-GB' } : { text: shellWords.trpc.somethingWentWrong, lang };
}

/** What the server answered, in Welsh; null where the app speaks English or there is no Welsh of it. */
function answerInWelsh(error: unknown): string | null {
  if (failuresInWelsh === null) return null;
  const failure = failureIn(error);
  if (failure !== null) return failuresInWelsh.say(failure);
  return serverTroubleOf(error) === 'error' ? failuresInWelsh.said.ownFault : null;
}
