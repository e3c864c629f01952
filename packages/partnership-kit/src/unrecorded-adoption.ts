import { type DefinedEdition, UnrecordedAdoption } from './defined-edition.ts';
import type { Maker } from './maker.ts';
import type { EditionSource } from './source.ts';

/** What is said of an adoption whose meeting is not recorded, which is refused where the edition was not public before; nothing where nothing is said. */
export function unrecordedAdoption(
  make: Maker,
  { adoption, state = 'published', publishedOn = null, source }: EditionSource,
  path: string,
): Pick<DefinedEdition, 'adoption'> {
  if (adoption === undefined) return {};
  const missing = [
    ...(state === 'published' ? [] : ["state: 'published'"]),
    ...(publishedOn === null ? ['publishedOn'] : []),
    ...(source === undefined ? ['source'] : []),
  ];
  if (missing.length > 0)
    make.refuse(
      path,
      `only of a plan that was public before can it be said that its meeting is not recorded: write ${missing.join(', ')} too, or leave this out`,
    );
  return { adoption: make.checked(UnrecordedAdoption, adoption, path) };
}
