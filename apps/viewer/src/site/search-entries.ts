import type { Snapshot } from '@saferplan/domain/publication';
import { residentReading } from '@saferplan/messages';

/** One page that can be found: where it is, what it is called, and its words. */
export interface SearchEntry {
  readonly path: string;
  readonly kind: 'priority' | 'theme' | 'trend' | 'topic' | 'contact' | 'page';
  readonly title: string;
  readonly text: string;
}

/** Every page of an edition with the words that it can be found by. */
export function searchEntries(snapshot: Snapshot): readonly SearchEntry[] {
  const priorities = snapshot.priorities.map((priority): SearchEntry => ({
    path: `/priorities/${priority.slug}`,
    kind: 'priority',
    title: priority.title,
    text: words([
      priority.summary,
      priority.aim,
      priority.why,
      ...priority.leads.flatMap(({ person, agency }) => [person, agency]),
      priority.subgroup,
      ...priority.outcomes.map(({ text }) => text),
      ...priority.actions.flatMap(({ text, leadAgency, updates }) => [
        text,
        leadAgency,
        ...updates.flatMap(({ done, next }) => [done, next]),
      ]),
      ...priority.indicators.map(({ title }) => title),
    ]),
  }));
  const themes = snapshot.themes.map(({ slug, title, summary, about }): SearchEntry => ({
    path: `/themes/${slug}`,
    kind: 'theme',
    title,
    text: words([summary, about]),
  }));
  const trends = snapshot.series.map((series): SearchEntry => ({
    path: `/trends/${series.slug}`,
    kind: 'trend',
    title: series.title,
    text: words([
      ...snapshot.partnership.languages.map((language) => residentReading(series, language)),
      series.about,
      series.caveat,
      series.area,
    ]),
  }));
  const topics = snapshot.topics.map(({ slug, title, summary, reason, findings, completedActions }): SearchEntry => ({
    path: `/how-we-chose#${slug}`,
    kind: 'topic',
    title,
    text: words([
      summary,
      reason,
      ...findings.flatMap((finding) => [finding.measure, finding.caveat, finding.disagreement]),
      ...completedActions.map(({ text }) => text),
    ]),
  }));
  const contacts = snapshot.contacts.map(({ slug, name, description, telephone, address }): SearchEntry => ({
    path: `/contacts#${slug}`,
    kind: 'contact',
    title: name,
    text: words([description, telephone, address]),
  }));
  const glossary = snapshot.glossary.map(({ term, meaning }) => `${term} ${meaning}`);
  const agencies = snapshot.partnership.agencies.map(({ name, about }) => `${name} ${about}`);
  const sections = snapshot.sections.map(({ slug, title, body }): SearchEntry => ({
    path: `/about#${slug}`,
    kind: 'page',
    title,
    text: body,
  }));
  const pages = snapshot.pages.map(({ slug, title, summary, body }): SearchEntry => ({
    path: `/pages/${slug}`,
    kind: 'page',
    title,
    text: words([summary, body]),
  }));
  const meetings = snapshot.meetings.map(({ body, item, decision }) => `${body} ${item} ${decision}`);
  return [
    ...priorities,
    ...themes,
    ...trends,
    ...topics,
    ...contacts,
    ...sections,
    ...pages,
    { path: '/partners', kind: 'page', title: snapshot.partnership.name, text: words(agencies) },
    { path: '/glossary', kind: 'page', title: 'Glossary', text: words(glossary) },
    { path: '/decisions', kind: 'page', title: 'How this plan was decided', text: words(meetings) },
  ];
}

const words = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ');
