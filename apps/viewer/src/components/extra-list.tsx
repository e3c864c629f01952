import type { SnapshotPriority } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';

/** What a partnership writes of an item beyond what all partnerships do. */
export function ExtraList({ extra }: { readonly extra: SnapshotPriority['extra'] }): ReactElement | null {
  if (extra.length === 0) return null;
  return (
    <dl className="extra">
      {extra.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
