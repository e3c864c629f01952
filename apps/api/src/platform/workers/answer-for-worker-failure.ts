import type { WhyNotMade } from '@saferplan/messages/failures/not-made';
import type { WorkerFailure } from './worker-job.ts';

/** What a person is told over HTTP of a job that has no result. */
export interface WorkerFailureAnswer {
  /** 503 where it can be asked again as it is; 500 where it would fail again. */
  readonly status: 500 | 503;
  /** Seconds until it is worth asking again (`Retry-After`, RFC 9110 section 10.2.3); null where it is not known to help. */
  readonly retryAfterSeconds: number | null;
  readonly why: WhyNotMade;
}

const STOPPING_RETRY_S = 10;

/** What to answer for a job that has no result; what the operator needs is in the failure itself, and belongs in the log. */
export function answerForWorkerFailure(failure: WorkerFailure): WorkerFailureAnswer {
  switch (failure.code) {
    case 'busy':
      return { status: 503, retryAfterSeconds: failure.retryAfterSeconds, why: 'busy' };
    case 'closed':
    case 'aborted':
      return { status: 503, retryAfterSeconds: STOPPING_RETRY_S, why: 'restarting' };
    case 'deadline':
    case 'out-of-memory':
      return { status: 500, retryAfterSeconds: null, why: 'too-large' };
    case 'threw':
    case 'crashed':
      return { status: 500, retryAfterSeconds: null, why: 'failed' };
  }
}
