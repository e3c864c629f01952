import { ChangeSetId } from '@saferplan/domain/shared';
import type { SentAs } from '../service-context.ts';

/** The header in which a caller says under which identifier of their own making they send a change: `chg_` and 32 random hexadecimal digits. */
const SENT_AS_HEADER = 'saferplan-change';

const MADE_BY_CALLER = /^chg_[0-9a-f]{32}$/u;

/** The identifier of a request, as its headers say it; nothing where they say none, or none of that form. */
export function sentAsIn(headers: Headers): { readonly sentAs?: SentAs } {
  const id = headers.get(SENT_AS_HEADER);
  return id === null || !MADE_BY_CALLER.test(id) ? {} : { sentAs: { id: ChangeSetId.parse(id), notedIn: new WeakSet() } };
}
