import type { Work } from '../work.ts';

/** Who asks: a member of a partnership with the work they may ask for, or nobody who is signed in. */
export interface Context {
  readonly member: Member | null;
}

export interface Member {
  readonly work: Work;
  readonly email: string;
  readonly role: 'administrator';
}
