import type { Meta, Rule } from '@saferplan/api/access';
import { appRouter } from '@saferplan/api/router';
import { ITEM_KINDS, PARTNERSHIP_KINDS, KINDS, type ItemKind } from '@saferplan/domain/plan';
import { PUBLISHED_FIELDS, snapshotJsonSchema } from '@saferplan/domain/publication';
import { itemName } from '@saferplan/messages';
import { compile } from 'json-schema-to-typescript';
import { z } from 'zod';
import { kitPage } from './kit-reference.ts';

/** What the reference needs of a procedure, where tRPC keeps it. */
interface Procedure {
  readonly _def: { readonly type: string; readonly inputs: readonly z.ZodType[]; readonly meta?: Meta };
}

/** The pages of the reference, by file name: made of the routers, the rights and the schemas, so that they cannot lag behind. */
export async function reference(): Promise<Readonly<Record<string, string>>> {
  return {
    'kit.md': kitPage(),
    'procedures.md': await proceduresPage(),
    'items.md': await itemsPage(),
    'plan-json.md': await planJsonPage(),
  };
}

async function proceduresPage(): Promise<string> {
  // tRPC lists the procedures of a router here, and has no other way to.
  // oxlint-disable-next-line no-underscore-dangle
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
  const parts = await Promise.all(
    procedures.map(
      async ([
        path,
        {
          _def: { type, inputs, meta },
        },
      ]) => {
        const [input] = inputs;
        return [
          `## ${path}`,
          meta?.summary ?? '',
          `${type === 'query' ? 'Query' : 'Mutation'}, for ${who(meta?.access ?? [])}.`,
          ...(input === undefined ? [] : [await typeOf(input, 'Input')]),
        ].join('\n\n');
      },
    ),
  );
  const how = [
    '# Procedures',
    'Every procedure of the API, as [tRPC](https://trpc.io) calls it: `GET /trpc/plan.editions` for a query, `POST` for a mutation. What they answer are the types `Outputs` of `@saferplan/api/router`. A refusal has a `code` and a sentence in plain English; see `packages/domain/src/shared/failure.ts`.',
    'Who belongs to several partnerships names one by the header `x-saferplan-partnership`.',
    'What is public needs no procedure: it is read as [plan.json](plan-json.md) and at the addresses of the page “Open data” of each partnership.',
  ];
  return `${[...how, ...parts].join('\n\n')}\n`;
}

function who(rule: Rule): string {
  if (rule === 'everybody') return 'everybody, signed in or not';
  if (rule === 'publishers') return 'those who may publish';
  if (rule === 'publishing-administrators') return 'administrators who may publish';
  return rule.map((role) => (role === 'administrator' ? 'administrators' : `${role}s`)).join(', ');
}

async function itemsPage(): Promise<string> {
  const parts = await Promise.all(
    ITEM_KINDS.map(async (kind) => {
      const isShared = (PARTNERSHIP_KINDS as readonly string[]).includes(kind);
      return [
        `## ${kind}`,
        `One ${itemName(kind)}, of ${isShared ? 'the partnership' : 'an edition'}.`,
        await typeOf(KINDS[kind].schema, 'Fields'),
        publishedPart(kind),
      ].join('\n\n');
    }),
  );
  const how = 'What an item of each kind holds: the `fields` of `plan.create` and the `changes` of `plan.change`.';
  return `${['# Items', how, ...parts].join('\n\n')}\n`;
}

/** Where each field is in plan.json, or why it is not there. */
function publishedPart(kind: ItemKind): string {
  const answers: Readonly<Record<string, string | { readonly not: string }>> = PUBLISHED_FIELDS[kind];
  const lines = Object.entries(answers).map(([field, answer]) =>
    typeof answer === 'string' ? `- \`${field}\` is published as \`${answer}\`` : `- \`${field}\` is not published: ${answer.not}`,
  );
  return lines.join('\n');
}

async function planJsonPage(): Promise<string> {
  const how =
    'The whole of a published edition, as `/data/plan.json` and `/data/editions/<label>.json` have it. Its JSON Schema is at `/data/schema.json`. Fields are added, never renamed.';
  return `${['# plan.json', how, await code(snapshotJsonSchema(), 'Plan')].join('\n\n')}\n`;
}

const typeOf = (schema: z.ZodType, name: string): Promise<string> =>
  code(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), name);

async function code(schema: object, name: string): Promise<string> {
  // The library reads drafts before 2020-12 by their types, and both say the same where we use them.
  const written = await compile({ ...schema, title: name }, name, { bannerComment: '', ignoreMinAndMaxItems: true });
  return `\`\`\`ts\n${written.trim()}\n\`\`\``;
}
