/** What the address of the Progress screen names: how it is looked at, what is shown, and the action that is open beside it. */
export interface ProgressAddress {
  readonly view?: 'board';
  /** A colour, `soon`, `mine` or `all`. */
  readonly show?: string;
  readonly agency?: string;
  readonly priority?: string;
  /** The account of the member who owns the action. */
  readonly owner?: string;
  readonly item?: string;
}

/** The address as it was typed or followed; what is no text is left out. */
export function progressAddress(search: Record<string, unknown>): ProgressAddress {
  const text = (name: string): Record<string, string> => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...(search['view'] === 'board' ? { view: 'board' } : {}),
    ...text('show'),
    ...text('agency'),
    ...text('priority'),
    ...text('owner'),
    ...text('item'),
  };
}
