import type { EditionContent, Item } from '@saferplan/domain/plan';
import { useSession } from '../../session/session.ts';

/** Whose answers are meant: those of one assessor, or (with an empty name) those that all agreed. */
export type Sheet = Pick<Item<'score'>, 'assessor' | 'assessorId'>;

export const AGREED: Sheet = { assessor: '', assessorId: '' };

/** The same for the same assessor. A sheet of before accounts were noted has a name alone. */
export const sheetKey = ({ assessor, assessorId }: Sheet): string => `${assessorId} ${assessor}`;

export const isSheet = (one: Sheet, other: Sheet): boolean => sheetKey(one) === sheetKey(other);

/** The sheet of whoever is signed in: the one of before accounts were noted where there is one under their name. */
export function useOwnSheet(content: EditionContent, modelId: string): Sheet {
  const { id, name } = useSession();
  const own = content.items.score.find((score) => score.modelId === modelId && isOwn(score, { id, name }));
  return own === undefined ? { assessor: name, assessorId: id } : { assessor: own.assessor, assessorId: own.assessorId };
}

const isOwn = ({ assessor, assessorId }: Sheet, { id, name }: { readonly id: string; readonly name: string }): boolean =>
  assessor !== '' && (assessorId === '' ? assessor === name : assessorId === id);

/** The sheets of all who have scored alone by a model, by name. */
export function sheetsOf(content: EditionContent, modelId: string): readonly Sheet[] {
  const lone = content.items.score.filter((score) => score.modelId === modelId && score.assessor !== '');
  const sheets = new Map(lone.map(({ assessor, assessorId }) => [sheetKey({ assessor, assessorId }), { assessor, assessorId }]));
  return [...sheets.values()].toSorted((one, other) => one.assessor.localeCompare(other.assessor));
}
