import { isAbandoned, untilAborted } from '@saferplan/database';
import { findChangeSet } from '@saferplan/database/change-log';
import { refuse } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFault } from '@saferplan/messages/faults/values';
import { failuresEn } from '@saferplan/messages/failures/en';
import { initTRPC, TRPCError } from '@trpc/server';
import { DONE_BEFORE } from '../record-changes.ts';
import { isAllowed, type Meta } from './access.ts';
import type { Context } from './context.ts';
import { asStorageFailure, errorOf, failureOf, orThrow, throwIfTrouble } from './failure.ts';

const trpc = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    errorFormatter: ({ shape, error }) => {
      const failure = failureOf(error);
      const hidden = error.code === 'INTERNAL_SERVER_ERROR';
      const message = failure === null ? (hidden ? failuresEn.ownFault : shape.message) : describeFailure(failure);
      const { stack: _stack, ...data } = shape.data;
      // Of several faults each by itself, for clients that do not hold the words.
      const said = failure?.code === 'invalid' ? failure.faults.map((fault) => describeFault(fault.message)) : [];
      return { ...shape, message, data: { ...data, failure, said } };
    },
  });

export const router = trpc.router;

/** Open to everybody, signed in or not, where its `.meta` says so; without any, to nobody. Where the database does not answer in time, or storage refuses to be written to, the answer says so by a code of its own. */
export const publicProcedure = trpc.procedure.use(async ({ next, meta }) => {
  if (meta === undefined) throw new TRPCError({ code: 'FORBIDDEN', message: 'This procedure does not say who may call it.' });
  const result = await next();
  if (result.ok) return result;
  if (isAbandoned(result.error)) throw new TRPCError({ code: 'CLIENT_CLOSED_REQUEST', message: 'Whoever asked has gone.' });
  throwIfTrouble(result.error);
  const failure = asStorageFailure(result.error);
  if (failure !== null) throw failure;
  return result;
});

/**
 * Open to members whose role its `.meta` allows to call it; without any, to nobody. A change that comes a second time under the identifier
 * that its caller has made for it is not done again where it has made an entry in the history: the answer is that there is such a change.
 */
export const memberProcedure = publicProcedure.use(async ({ ctx, type, signal, meta, next }) => {
  if (ctx.member === null) throw new TRPCError({ code: 'UNAUTHORIZED', message: failuresEn.signIn });
  if (meta === undefined || !isAllowed(meta.access, ctx.member)) throw errorOf({ code: 'not-allowed' });
  if (ctx.member.isPractice && meta.inPractice === 'refused') orThrow(refuse({ code: 'practice-copy' }));
  const { context, uploads } = ctx.member;
  const { db, scope, sentAs } = context;
  if (type === 'mutation' && sentAs !== undefined && (await findChangeSet(db, scope, sentAs.id)) !== null) throw errorOf(DONE_BEFORE);
  // What only reads ends when whoever asked has gone; what changes something is done or refused as a whole.
  return next({
    ctx: { member: ctx.member, context: type === 'query' ? { ...context, db: untilAborted(db, signal) } : context, uploads },
  });
});
