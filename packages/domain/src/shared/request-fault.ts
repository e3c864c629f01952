import type { CodedOf } from './coded.ts';

/** Why the server does not take what was sent to it, or has nothing at an address that is asked for, beyond what the domain refuses. */
export interface RequestFaults {
  /** A body that is larger than any that the address takes. */
  readonly 'body-too-large': { readonly megabytes: number };
  readonly 'other-site': null;
  readonly 'not-json': null;
  /** A file that was sent in a form, or as another type than bytes. */
  readonly 'not-bytes': null;
  readonly 'file-without-name': null;
  readonly 'not-a-report': null;
  readonly 'attachment-too-large': { readonly megabytes: number };
  readonly 'upload-too-large': { readonly gigabytes: number };
  /** So many files of one member wait to be imported already. */
  readonly 'uploads-waiting': { readonly files: number };
  readonly 'too-many-tries': { readonly retryAfterS: number };
  readonly 'not-the-form': null;
  readonly 'nothing-published': null;
  readonly 'not-embeddable': null;
  readonly 'no-topics': null;
}

export type RequestFault = CodedOf<RequestFaults>;
