import type { WorkerFailure } from './worker-job.ts';

/** What a person is told over HTTP of a job that has no result. */
export interface WorkerFailureAnswer {
  /** 503 where it can be asked again as it is; 500 where it would fail again. */
  readonly status: 500 | 503;
  /** Seconds until it is worth asking again (`Retry-After`, RFC 9110 section 10.2.3); null where it is not known to help. */
  readonly retryAfterSeconds: number | null;
  readonly words: { readonly en: string; readonly cy: string };
}

const STOPPING_RETRY_S = 10;

/** What to answer for a job that has no result; what the operator needs is in the failure itself, and belongs in the log. */
export function answerForWorkerFailure(failure: WorkerFailure): WorkerFailureAnswer {
  switch (failure.code) {
    case 'busy':
      return {
        status: 503,
        retryAfterSeconds: failure.retryAfterSeconds,
        words: {
          en: 'Many people ask for this at the moment. Please try again in a minute.',
          cy: 'Mae llawer o bobl yn gofyn am hyn ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.',
        },
      };
    case 'closed':
    case 'aborted':
      return {
        status: 503,
        retryAfterSeconds: STOPPING_RETRY_S,
        words: {
          en: 'The server is being restarted. Please try again in a minute.',
          cy: 'Mae’r gweinydd yn cael ei ailgychwyn. Rhowch gynnig arall arni ymhen munud.',
        },
      };
    case 'deadline':
    case 'out-of-memory':
      return {
        status: 500,
        retryAfterSeconds: null,
        words: {
          en: 'This was too large to make, and was stopped. Please tell the partnership.',
          cy: 'Roedd hyn yn rhy fawr i’w greu, a chafodd ei atal. Rhowch wybod i’r bartneriaeth.',
        },
      };
    case 'threw':
    case 'crashed':
      return {
        status: 500,
        retryAfterSeconds: null,
        words: {
          en: 'This could not be made. Please tell the partnership.',
          cy: 'Nid oedd modd creu hyn. Rhowch wybod i’r bartneriaeth.',
        },
      };
  }
}
