import { type Subject, subjectsOf } from './subjects.ts';
import { ALIKE, likeness, wordsOfTitle } from './title-words.ts';

/** A priority or theme of one partnership, as the county sees it. */
export interface DistrictPlanElement {
  readonly partnership: string;
  readonly title: string;
  readonly path: string;
}

/** What several partnerships have in common: what it is about, or else the shortest of its names; and who has it. */
export interface CommonPlanElement {
  /** Null where it is about nothing that is known by its words: then they are alike in name. */
  readonly subject: Subject | null;
  readonly title: string;
  readonly planElements: readonly DistrictPlanElement[];
  /** How many partnerships share it. */
  readonly partnerships: number;
}

/**
 * Which priorities (or themes) several partnerships share, by what their titles are about (`subjectsOf`), and those that are about nothing
 * known by the words of their titles: those that most share come first. One that is about several things stands under each. Whether
 * partnerships mean the same is for people to say.
 */
export function commonPlanElements(planElements: readonly DistrictPlanElement[]): readonly CommonPlanElement[] {
  const about = planElements.flatMap((planElement) => subjectsOf(planElement.title).map((subject) => ({ subject, planElement })));
  const bySubject = [...Map.groupBy(about, ({ subject }) => subject)].map(([subject, own]) =>
    common(
      subject,
      own.map(({ planElement }) => planElement),
    ),
  );
  const others = alikeInName(planElements.filter(({ title }) => subjectsOf(title).length === 0)).map((own) => common(null, own));
  return [...bySubject, ...others].toSorted(
    (one, other) => other.partnerships - one.partnerships || one.title.localeCompare(other.title, 'en-GB'),
  );
}

const common = (subject: Subject | null, planElements: readonly DistrictPlanElement[]): CommonPlanElement => ({
  subject,
  title:
    planElements.map(({ title }) => title).toSorted((one, other) => one.length - other.length || one.localeCompare(other, 'en-GB'))[0] ??
    '',
  planElements: planElements.toSorted((one, other) => one.path.localeCompare(other.path, 'en-GB')),
  partnerships: new Set(planElements.map(({ partnership }) => partnership)).size,
});

function alikeInName(planElements: readonly DistrictPlanElement[]): readonly (readonly DistrictPlanElement[])[] {
  const groups: { readonly words: ReadonlySet<string>; readonly planElements: DistrictPlanElement[] }[] = [];
  for (const planElement of planElements.toSorted(
    (one, other) => one.title.localeCompare(other.title, 'en-GB') || one.path.localeCompare(other.path, 'en-GB'),
  )) {
    const words = wordsOfTitle(planElement.title);
    const group = groups.find((other) => likeness(words, other.words) >= ALIKE);
    if (group === undefined) groups.push({ words, planElements: [planElement] });
    else group.planElements.push(planElement);
  }
  return groups.map((group) => group.planElements);
}
