import type { Failure } from '@saferplan/domain/shared';
import type { WorkerFailure } from './worker-job.ts';

/** What a person is told of a job in a worker thread that has no result: whether to ask again, or that it is too large. */
export const whyNotMade = ({ code }: WorkerFailure): Failure => ({ code: 'not-made', why: WHY[code] });

const WHY: Readonly<Record<WorkerFailure['code'], Extract<Failure, { readonly code: 'not-made' }>['why']>> = {
  busy: 'busy',
  aborted: 'busy',
  closed: 'busy',
  deadline: 'too-large',
  'out-of-memory': 'too-large',
  threw: 'failed',
  crashed: 'failed',
};
