import { useRouter } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useUnsentShown } from '../session/unsent-shown.ts';

/**
 * A button of the top bar with what opens below it: a native popover, so that Escape and a press elsewhere close it and the focus goes
 * back to the button. Going to another screen closes it too, and so does the list of what is not sent yet, which it would cover.
 */
export function BarMenu(props: {
  /** What the button is for, read out before what stands on it. */
  readonly name: string;
  readonly button: ReactNode;
  readonly at: 'start' | 'end';
  readonly plain?: boolean;
  readonly title?: string;
  /** The language of the name of the button and of what is in the menu. */
  readonly lang?: string;
  readonly children: ReactNode;
}): ReactElement {
  const { name, button, at, plain = false, title, lang, children } = props;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => router.subscribe('onBeforeNavigate', () => menu.current?.hidePopover()), [router]);
  const isUnsentShown = useUnsentShown();
  useLayoutEffect(() => {
    if (isUnsentShown) menu.current?.hidePopover();
  }, [isUnsentShown]);
  return (
    <>
      <button type="button" className="bar-button" lang={lang} popoverTarget={id} title={title} data-plain={plain ? true : undefined}>
        <span className="visually-hidden">{name}</span>
        {button}
      </button>
      <div ref={menu} id={id} popover="auto" lang={lang} className="bar-menu" data-at={at}>
        {children}
      </div>
    </>
  );
}
