import { NativeSelect } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../../ui/line-field.tsx';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

const KINDS = [
  { value: 'none', label: fieldsWords.feedField.nothingValuesAreTypedIn },
  { value: 'police', label: fieldsWords.feedField.policeFiles },
  { value: 'official', label: fieldsWords.feedField.officialFigures },
  { value: 'table', label: fieldsWords.feedField.aPartnersSpreadsheet },
];

/** Which import fills a series: the crime types of a district, an offence group of an area, or a measure of a spreadsheet. */
export function FeedField({ item, label }: { readonly item: Item<'series'>; readonly label: string }): ReactElement {
  const { change, content, locked } = useEdition();
  const { value, error } = useFieldValue(item, 'feed');
  const save = (feed: Item<'series'>['feed']): void => change('series', item, 'feed', feed);
  const choose = (kind: string): void => {
    if (kind === 'police') save({ kind, district: content.partnership.area, crimeTypes: [item.title] });
    else if (kind === 'official') save({ kind, area: content.partnership.area, measure: item.title });
    else if (kind === 'table') save({ kind, measure: item.title });
    else save({ kind: 'none' });
  };
  return (
    <div className="stack" id={`${item.id}--feed`}>
      <NativeSelect
        label={label}
        disabled={locked}
        data={KINDS}
        value={value.kind}
        error={error}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {value.kind === 'police' ? (
        <>
          <LineField
            id={`${item.id}--feed-district`}
            label={fieldsWords.feedField.districtAsThePoliceFiles}
            value={value.district}
            readOnly={locked}
            onCommit={(district) => save({ ...value, district: district.trim() })}
          />
          <LineField
            id={`${item.id}--feed-types`}
            label={fieldsWords.feedField.crimeTypesSeparatedBySemicolons}
            value={value.crimeTypes.join('; ')}
            readOnly={locked}
            onCommit={(text) =>
              save({
                ...value,
                crimeTypes: text
                  .split(';')
                  .map((crimeType) => crimeType.trim())
                  .filter((crimeType) => crimeType !== ''),
              })
            }
          />
        </>
      ) : null}
      {value.kind === 'official' ? (
        <>
          <LineField
            id={`${item.id}--feed-area`}
            label={fieldsWords.feedField.areaAsTheOfficialTables}
            value={value.area}
            readOnly={locked}
            onCommit={(area) => save({ ...value, area: area.trim() })}
          />
          <LineField
            id={`${item.id}--feed-group`}
            label={fieldsWords.feedField.offenceGroupOrAllRecorded}
            value={value.measure}
            readOnly={locked}
            onCommit={(measure) => save({ ...value, measure: measure.trim() })}
          />
        </>
      ) : null}
      {value.kind === 'table' ? (
        <LineField
          id={`${item.id}--feed-measure`}
          label={fieldsWords.feedField.theMeasuresNameInThe}
          value={value.measure}
          readOnly={locked}
          onCommit={(measure) => save({ ...value, measure: measure.trim() })}
        />
      ) : null}
    </div>
  );
}
