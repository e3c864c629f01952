import { type ReactElement, type ReactNode, useId, useRef } from 'react';

/**
 * A button of the top bar with what opens below it: a native popover, so that Escape and a press elsewhere close it and the focus goes
 * back to the button. `children` is given what closes it.
 */
export function BarMenu(props: {
  /** What the button is for, read out before what stands on it. */
  readonly name: string;
  readonly button: ReactNode;
  readonly at: 'start' | 'end';
  readonly plain?: boolean;
  readonly title?: string;
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const { name, button, at, plain = false, title, children } = props;
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className="bar-button" popoverTarget={id} title={title} data-plain={plain ? true : undefined}>
        <span className="visually-hidden">{name}</span>
        {button}
      </button>
      <div ref={menu} id={id} popover="auto" className="bar-menu" data-at={at}>
        {children(() => menu.current?.hidePopover())}
      </div>
    </>
  );
}
