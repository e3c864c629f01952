import type { ReactElement } from 'react';
import { initialsOf } from './initials.ts';

const COLOURS = 4;

/** A person as a disc with their initials, always in the same colour. It is decoration: beside it stands or is said who it is. */
export const Avatar = (props: { readonly id: string; readonly name: string; readonly live?: boolean }): ReactElement => (
  <span className="avatar" aria-hidden="true" data-colour={colourOf(props.id)} data-live={props.live === true ? true : undefined}>
    {initialsOf(props.name)}
  </span>
);

const colourOf = (id: string): number =>
  Array.from({ length: id.length }, (_, at) => id.charCodeAt(at)).reduce((sum, code) => sum + code, 0) % COLOURS;
