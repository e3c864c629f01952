import type { Extra, ExtraField } from '../plan/extra-field.ts';
import type { SnapshotPriority } from './snapshot.ts';

/** The extra fields of an item that hold something, in the partnership's order. */
export const publishExtra = (fields: readonly ExtraField[], on: ExtraField['on'], extra: Extra): SnapshotPriority['extra'] =>
  fields.flatMap((field) => {
    const value = field.on === on ? (extra[field.key] ?? '') : '';
    return value === '' ? [] : [{ label: field.label, value }];
  });
