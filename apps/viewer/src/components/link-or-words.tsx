import { linkOrNull } from '@saferplan/domain/shared';
import type { ReactElement, ReactNode } from 'react';

/** A link to an address that somebody has typed; where the address may not become a link, it stands in brackets after the words. */
export function LinkOrWords({ address, children }: { readonly address: string; readonly children: ReactNode }): ReactElement {
  const href = linkOrNull(address);
  if (href !== null) return <a href={href}>{children}</a>;
  return (
    <>
      {children}
      {address === '' || children === address ? null : ` (${address})`}
    </>
  );
}
