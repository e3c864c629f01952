import type { ReactElement } from 'react';
import type { Crumb } from './govuk/breadcrumbs.tsx';
import type { Section } from './view.ts';

/** A page before it is put into the frame that all pages share. */
export interface Page {
  readonly title: string;
  /** What it means in a sentence, for those who have not opened it: search engines and shared links. */
  readonly description: string;
  readonly section: Section | null;
  readonly body: ReactElement;
  /** The way down to it. */
  readonly crumbs?: readonly Crumb[];
  /** Whether those who read it may have to hide it quickly. */
  readonly quickExit?: boolean;
  /** Whether it says itself where the edition stands, under its first sentence; every other page begins with that. */
  readonly hasStanding?: boolean;
  /** Whether the code that makes it has failed, so that it only says so. */
  readonly failed?: boolean;
  /** Data about the page for machines, as JSON-LD. */
  readonly linkedData?: object;
}
