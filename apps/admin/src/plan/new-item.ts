import type { ItemKind } from '@saferplan/domain/plan';
import { newModel } from '@saferplan/domain/scoring';
import { today } from '../ui/today.ts';

/** The fields that a new item starts with, from the one line that is typed to add it. What is left out is decided later. */
export function newItem(kind: ItemKind, text: string, parentId: string | null): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'agency':
      return { name: text, shortName: text.slice(0, 40), standing: 'voluntary', about: '' };
    case 'contact':
      return { name: text, category: 'service', description: '', telephone: '', textNumber: '', web: '', address: '' };
    case 'glossary-entry':
      return { term: text, meaning: text, note: '' };
    case 'series':
      return {
        title: text,
        unit: 'cases',
        area: 'To be named',
        about: '',
        source: '',
        licence: '',
        caveat: '',
        audience: 'partners',
        interval: 'month',
        feed: { kind: 'none' },
        chart: 'i',
        rules: 'making-data-count',
        multiplier: 1,
        improvement: 'neutral',
        baselinePoints: null,
        limitsFrom: null,
        target: null,
      };
    case 'series-mark':
      return { seriesId: parentId, at: text, mark: { kind: 'annotation', text } };
    case 'scoring-model':
      return { title: text, definition: newModel(text), hash: '' };
    case 'meeting':
      return {
        item: text,
        body: 'To be named',
        heldOn: today(),
        agendaItem: '',
        recommendation: '',
        outcome: 'awaited',
        decision: '',
        votes: null,
        minute: '',
        documentId: null,
      };
    case 'consultation':
      return { title: text, startsOn: today(), endsOn: today(), audiences: '', questions: '', summary: '' };
    case 'response':
      return { consultationId: parentId, respondent: text, summary: '', whatChanged: '' };
    case 'implication':
      return { aspect: 'risk', text, officer: '', signedOff: false };
    case 'action-update':
      return { actionId: parentId, on: today(), status: 'under-way', done: text, next: '', evidence: '', override: null };
    case 'grant':
      return { name: text, funder: 'To be named', amount: 0, about: '' };
    case 'bid':
      return { grantId: parentId, applicant: text, purpose: '', amount: 0, priorityIds: [], decision: 'awaited', awarded: null, note: '' };
    case 'area':
      return { name: text, kind: 'district', code: '', policeName: '' };
    case 'area-change':
      return { kind: 'merged', on: today(), fromIds: [], toIds: [], authority: text, reason: '' };
    case 'page':
      return { title: text, summary: '', body: '' };
    case 'subgroup':
      return { name: text, note: '' };
    case 'priority':
      return {
        extra: {},
        title: text,
        summary: '',
        aim: '',
        why: '',
        lead: { state: 'not-decided' },
        subgroupId: null,
        actionPlan: { state: 'to-come', note: 'The action plan is being written.' },
        contactIds: [],
      };
    case 'theme':
      return { title: text, summary: '', about: '', runsThrough: { kind: 'all' } };
    case 'outcome':
      return { priorityId: parentId, text };
    case 'action':
      return { extra: {}, priorityId: parentId, text, leadAgency: { kind: 'not-agreed' }, due: 'not-agreed', status: 'not-reported' };
    case 'indicator':
      return {
        extra: {},
        priorityId: parentId,
        title: text,
        unit: '',
        direction: 'increase',
        frequency: 'not-agreed',
        baseline: null,
        target: { kind: 'not-set' },
        seriesId: null,
        calculation: null,
      };
    case 'reading':
      return { indicatorId: parentId, when: text, value: 0, note: '' };
    case 'topic':
      return {
        title: text,
        summary: '',
        reviews: null,
        informs: [],
        seriesIds: [],
        recommendation: 'not-decided',
        reason: '',
        departure: '',
      };
    case 'finding':
      return {
        topicId: parentId,
        measure: text,
        unit: '',
        now: null,
        before: null,
        stated: null,
        source: '',
        caveat: '',
        disagreement: '',
      };
    case 'score':
      return {
        topicId: parentId,
        modelId: text,
        modelHash: '',
        assessor: '',
        answers: {},
        discussion: {},
        confidence: 'not-graded',
        illustrative: false,
      };
    case 'completed-action':
      return { topicId: parentId, text };
    case 'lineage':
      return { kind: 'introduced', fromIds: [], toIds: [], reason: text, recommendedId: null, meetingId: null };
    case 'alignment':
      return { body: 'To be named', text };
    case 'context-section':
      return { title: text, body: '' };
    case 'contradiction':
      return { subject: text, statements: '', carried: '', settled: false, isPublic: false };
  }
}
