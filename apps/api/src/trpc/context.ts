import type { Uploads } from '../spc/uploads.ts';
import type { Work } from '../work.ts';

/** Who asks: a member of a partnership with the work they may ask for, or nobody who is signed in. */
export interface Context {
  readonly member: Member | null;
}

export interface Member {
  readonly work: Work;
  /** The files that this member has sent and not imported yet. */
  readonly uploads: Uploads;
  readonly email: string;
  readonly role: 'administrator';
}
