import { publishedPartAt, publishedPlaces } from '@saferplan/domain/publication';
import { expect, it } from 'vitest';
import { publishedCy } from './published-cy.ts';
import { publishedEn } from './published-en.ts';
import { labelSaid } from './say-published.ts';

const places = publishedPlaces().map(({ place }) => place);

it('has a label for every place of what is published that somebody reads, in both languages', () => {
  const told = places.filter((place) => publishedPartAt(place)?.part !== undefined);
  expect(told.length).toBeGreaterThan(120);
  const bare = told.filter((place) =>
    [labelSaid(place, 'en'), labelSaid(place, 'cy')].some((label) => ['nothing', 'dim byd'].includes(label)),
  );
  expect(bare).toEqual([]);
});

it('has no label by a place that does not exist, nor one by its last name that no place goes by', () => {
  expect(Object.keys(publishedEn.fields).filter((place) => !places.includes(place))).toEqual([]);
  expect(Object.keys(publishedCy.fields).toSorted()).toEqual(Object.keys(publishedEn.fields).toSorted());
  const lastNames = new Set(places.map((place) => place.slice(place.lastIndexOf('.') + 1)));
  expect(Object.keys(publishedEn.last).filter((name) => !lastNames.has(name))).toEqual([]);
});

it('calls the part of a field by the words of its form, wherever it is published', () => {
  const said = (place: string): string => labelSaid(place, 'en');
  expect(said('topics.findings.now.from')).toBe('From');
  expect(said('topics.findings.stated.kind')).toBe('Stated as');
  expect([said('meetings.votes.abstain'), said('lineage.meeting.votes.abstain')]).toEqual(['Abstained', 'Abstained']);
  expect(said('lineage.meeting.body')).toBe(said('meetings.body'));
  expect(said('priorities.leadState')).toBe('State of the lead');
});
