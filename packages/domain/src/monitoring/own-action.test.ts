import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '../plan/kinds.ts';
import { isOwnAction } from './own-action.ts';

const priorityOf = (slug: string) => KINDS.priority.schema.parse({ ...KINDS.priority.blank('A priority'), slug, extra: {} });

it('an action is somebody’s own where they own it or lead its priority, and is never nobody’s', () => {
  const account = fc.constantFrom('', 'ann', 'bob');
  fc.assert(
    fc.property(account, account, fc.subarray(['drugs', 'gangs']), (owner, id, leads) => {
      const priorities = ['drugs', 'gangs'].map((slug, position) => ({
        id: KINDS.priority.id.parse(`pri_${slug}`),
        position,
        version: 1,
        ...priorityOf(slug),
      }));
      const action = { id: KINDS.action.id.parse('act_1'), priorityId: KINDS.priority.id.parse('pri_drugs') };
      const owners = [
        { id: KINDS['action-owner'].id.parse('own_1'), position: 0, version: 1, actionId: action.id, accountId: owner, name: owner },
      ];
      const isOwn = isOwnAction({ priority: priorities, 'action-owner': owners }, action, { id, leads });
      expect(isOwn).toBe((owner !== '' && owner === id) || leads.includes('drugs'));
    }),
  );
});
