import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement, Ref } from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** Whether it leads to the screen that is open. The router's own answer counts every screen below an address as that address. */
  readonly current: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
};

/** A link to a place, which says itself whether one is there. */
export const PlaceAnchor = createLink(({ current, ...props }: Props): ReactElement => {
  const { 'aria-current': _router, children, ...others } = props;
  return (
    <a {...others} {...(current ? { 'aria-current': 'page' } : {})}>
      {children}
    </a>
  );
});
