/** What the address of the Plan screen names: what is read, the item in the panel beside it, and its field or tab. */
export interface PlanAddress {
  /** The identifier of a priority, or one of `PARTS`. */
  readonly at?: string;
  readonly item?: string;
  readonly field?: string;
  readonly tab?: 'comments' | 'history';
  /** That a new action of the priority is to be typed. */
  readonly add?: 'action';
}

/** The address as it was typed or followed; what is no text is left out. */
export function planAddress(search: Record<string, unknown>): PlanAddress {
  const text = (name: string): Record<string, string> => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const { tab, add } = search;
  return {
    ...text('at'),
    ...text('item'),
    ...text('field'),
    ...(tab === 'comments' || tab === 'history' ? { tab } : {}),
    ...(add === 'action' ? { add } : {}),
  };
}
