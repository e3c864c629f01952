import type { SnapshotPlaces, SnapshotWard } from '@saferplan/domain/publication';
import { slugFrom } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { Button } from '../govuk/button.tsx';
import { Select } from '../govuk/select.tsx';
import { href, type View } from '../view.ts';

/** Asks for a ward by its name, and leads to its numbers; `ward` is the one that is shown, null where none is. */
export function WardChooser(props: {
  readonly view: View;
  readonly places: SnapshotPlaces;
  readonly ward: SnapshotWard | null;
}): ReactElement {
  const { view, places, ward } = props;
  const said = view.words.beside.place;
  const wards = places.wards.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return (
    <form className="chooser" method="get" action={href(view, '/place')} data-filter="place">
      <Select
        label={ward === null ? said.choose : said.anotherWard}
        name="ward"
        value={ward === null ? '' : slugFrom(ward.name)}
        items={wards.map(({ name }) => ({ value: slugFrom(name), text: name }))}
      />
      <Button text={said.show} />
    </form>
  );
}
