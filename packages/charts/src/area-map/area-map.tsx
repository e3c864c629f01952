import type { ReactElement } from 'react';
import { type Box, mapOf, type MapLayout } from './layout.ts';
import type { Outlines } from '@saferplan/domain/publication';

export interface AreaMapProps {
  /** Makes the identifiers of the drawing unique in its page. */
  readonly id: string;
  readonly outlines: Outlines;
  /** The class of each area by its code, 0 the lowest; null where its number is not shown. */
  readonly classes: ReadonlyMap<string, number | null>;
  /** What stands on each area: its place in the table. */
  readonly labels: ReadonlyMap<string, string>;
  /** The code of the area that is chosen; null where none is. */
  readonly chosen: string | null;
  readonly title: string;
  /** What the map shows, for those who do not see it. */
  readonly description: string;
  /** 'The town, enlarged'. */
  readonly enlarged: string;
}

/**
 * Areas in classes, each with its place in the table beside; where many small ones lie close together, that part again, enlarged. All
 * that it shows stands in a table too.
 */
export function AreaMap(props: AreaMapProps): ReactElement {
  const { id, outlines, title, description, enlarged } = props;
  const layout = mapOf(outlines);
  const { width, height, town } = layout;
  return (
    <div className={town === null ? 'area-map' : 'area-map area-map-two'}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        xmlns="http://www.w3.org/2000/svg"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <g id={`${id}-areas`}>
          <Areas {...props} layout={layout} />
        </g>
        <Labels {...props} layout={layout} isShown={({ x, y }) => town === null || !within(town, x, y)} size={22} />
        {town === null ? null : <rect className="am-town" x={town.x} y={town.y} width={town.width} height={town.height} />}
      </svg>
      {town === null ? null : (
        <svg
          viewBox={`${town.x} ${town.y} ${town.width} ${town.height}`}
          role="img"
          aria-label={enlarged}
          xmlns="http://www.w3.org/2000/svg"
        >
          <use href={`#${id}-areas`} />
          <Labels {...props} layout={layout} isShown={({ x, y }) => within(town, x, y)} size={Math.max(4, town.width / 34)} />
        </svg>
      )}
    </div>
  );
}

const within = ({ x, y, width, height }: Box, px: number, py: number): boolean => px > x && px < x + width && py > y && py < y + height;

type Drawn = AreaMapProps & { readonly layout: MapLayout };

function Areas({ layout, classes, chosen }: Drawn): ReactElement {
  const own = layout.areas.find(({ code }) => code === chosen);
  return (
    <>
      {layout.areas.map(({ code, path }) => {
        const found = classes.get(code) ?? null;
        return <path key={code} className={found === null ? 'am-area am-none' : `am-area am-${found.toString()}`} d={path} />;
      })}
      {own === undefined ? null : <path className="am-chosen" d={own.path} />}
    </>
  );
}

function Labels(
  props: Drawn & { readonly isShown: (at: { readonly x: number; readonly y: number }) => boolean; readonly size: number },
): ReactElement {
  const { layout, labels, isShown, size } = props;
  return (
    <>
      {layout.areas.map(({ code, centre: [x, y] }) =>
        isShown({ x, y }) ? (
          <text
            key={code}
            className="am-label"
            x={x}
            y={Math.round(y + size / 3)}
            fontSize={Math.round(size * 10) / 10}
            textAnchor="middle"
          >
            {labels.get(code) ?? ''}
          </text>
        ) : null,
      )}
    </>
  );
}
