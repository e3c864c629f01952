import type { ReactElement } from 'react';
import type { Section } from './view.ts';

/** A page before it is put into the frame that all pages share. */
export interface Page {
  readonly title: string;
  readonly section: Section | null;
  readonly body: ReactElement;
}
