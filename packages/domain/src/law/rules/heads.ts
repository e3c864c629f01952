import type { EditionContent } from '../../plan/edition-content.ts';
import type { Item } from '../../plan/item.ts';
import { about, answered, type Evidence, type Finding, nothing } from '../evidence.ts';
import type { Head } from '../provision.ts';

/** Words, English and Welsh, by which a text is about a head. They tell what it is about, not whether it says enough. */
const WORDS: Readonly<Record<Head, RegExp>> = {
  'crime-and-disorder':
    /(?<!\p{L})(?:crim|offence|disorder|anti-?social|asb(?!\p{L})|theft|stolen|burglar|robber|violen|assault|criminal damage|arson|fires? set|abuse|exploitation|slavery|hate|fly-?tip|[td]h?rosedd|nhrosedd|[ah]*anhrefn|gwrthgymdeithasol|[dt]h?rais|nhrais|[cg]am-?drin|lladrad|dwyn|llosgi bwriadol|casineb)/iu,
  reoffending: /(?<!\p{L})(?:re-?offend|repeat offend|offender management|aildrosedd|ail-?drosedd)/iu,
  'substance-misuse': /(?<!\p{L})(?:drug|alcohol|substance|needle|opi(?:ate|oid)|cocaine|heroin|[cg]h?yffur|nghyffur|sylwedd)/iu,
  'serious-violence':
    /(?<!\p{L})(?:serious (?:youth )?violence|kni(?:fe|ves)|weapon|firearm|stabbing|homicide|murder|[dt]h?rais difrifol|[cg]h?yll(?:ell|yll)|arfau|llofrudd)/iu,
};

const isAbout = (head: Head, texts: readonly string[]): boolean => texts.some((text) => WORDS[head].test(text));

const measuresOf = (topic: Item<'topic'>, { items }: EditionContent): readonly Item<'finding'>[] =>
  items.finding.filter(({ topicId }) => topicId === topic.id);

/** For each head, what covers it; a gap where a head has nothing. */
function eachHead(heads: readonly Head[], covering: (head: Head) => readonly Evidence[]): Finding {
  const found = heads.map((head) => ({ head, evidence: covering(head) }));
  return answered(
    found.flatMap(({ evidence }) => evidence),
    found.filter(({ evidence }) => evidence.length === 0).map(({ head }) => nothing({ code: 'head-missing', head })),
  );
}

/** Levels and patterns: a topic about each head, with a finding or a series. */
export const levels = (content: EditionContent, heads: readonly Head[]): Finding =>
  eachHead(heads, (head) =>
    content.items.topic.flatMap((topic) => {
      const findings = measuresOf(topic, content);
      if (findings.length === 0 && topic.seriesIds.length === 0) return [];
      if (!isAbout(head, [topic.title, topic.summary, ...findings.map(({ measure }) => measure)])) return [];
      return [{ code: 'covers', head, title: topic.title, about: about('topic', topic.id) }];
    }),
  );

/** Changes: for each head a finding that has a value now and before, or states how it changed. */
export const changes = (content: EditionContent, heads: readonly Head[]): Finding =>
  eachHead(heads, (head) =>
    content.items.topic.flatMap((topic) =>
      measuresOf(topic, content)
        .filter((finding) => isChange(finding) && isAbout(head, [topic.title, finding.measure]))
        .map(({ id, measure }) => ({ code: 'change-stated', head, title: measure, about: about('finding', id) })),
    ),
  );

/** Whether a finding states a change: a figure now and before, or a stated figure other than a share. */
export const isChange = ({ now, before, stated }: Item<'finding'>): boolean =>
  (now !== null && before !== null) || (stated !== null && stated.kind !== 'percent-share');

/** A strategy: for each head a priority or theme about it, by its title, texts and actions. */
export const strategy = ({ items }: EditionContent, heads: readonly Head[]): Finding =>
  eachHead(heads, (head) => [
    ...items.priority
      .filter(({ id, title, summary, aim, why }) =>
        isAbout(head, [title, summary, aim, why, ...items.action.filter(({ priorityId }) => priorityId === id).map(({ text }) => text)]),
      )
      .map(({ id, title }): Evidence => ({ code: 'covers', head, title, about: about('priority', id) })),
    ...items.theme
      .filter((theme) => isAbout(head, [theme.title, theme.summary, theme.about]))
      .map(({ id, title }): Evidence => ({ code: 'covers', head, title, about: about('theme', id) })),
  ]);
