import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { Button } from './button.tsx';
import { Details } from './details.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { ExitThisPage } from './exit-this-page.tsx';
import { Input } from './input.tsx';
import { InsetText } from './inset-text.tsx';
import { Select } from './select.tsx';
import { SkipLink } from './skip-link.tsx';

const resolve = createRequire(import.meta.url);

interface Fixture {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly html: string;
}

function fixture(component: string, name: string): Fixture {
  const path = resolve.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { readonly fixtures: readonly Fixture[] };
  const found = fixtures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`GOV.UK Frontend has no fixture ${component}: ${name}`);
  return found;
}

/** The same markup whatever its spaces, the order of its attributes and how empty attributes are written. */
function normalised(html: string): string {
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> | </g, (space) => space.trim())
    .replaceAll(/<(?<tag>[a-z0-9]+)(?<attributes>[^>]*?)\/?>/g, (_whole, tag: string, attributes: string) => {
      const list = [...attributes.matchAll(/(?<name>[\w-]+)(?:="(?<value>[^"]*)")?/g)].map(
        ({ groups }) => `${groups?.['name'] ?? ''}="${groups?.['value'] ?? ''}"`,
      );
      return `<${[tag, ...list.toSorted()].join(' ')}>`;
    })
    .replaceAll('&#x27;', '’')
    .trim();
}

type Options = Fixture['options'];
const text = (options: Options, name: string): string => String(options[name]);

describe('our components are marked up as GOV.UK Frontend’s own', () => {
  const cases: readonly (readonly [component: string, fixture: string, ours: (options: Options) => ReactElement])[] = [
    ['skip-link', 'default', (options) => <SkipLink href={text(options, 'href')} text={text(options, 'text')} />],
    ['breadcrumbs', 'default', (options) => <Breadcrumbs items={options['items'] as Crumb[]} label="Breadcrumb" />],
    ['breadcrumbs', 'with one level', (options) => <Breadcrumbs items={options['items'] as Crumb[]} label="Breadcrumb" />],
    ['details', 'default', (options) => <Details summary={text(options, 'summaryText')}>{text(options, 'text')}</Details>],
    ['inset-text', 'default', (options) => <InsetText>{text(options, 'text')}</InsetText>],
    ['button', 'default', (options) => <Button text={text(options, 'text')} />],
    [
      'exit-this-page',
      'default',
      (options) => <ExitThisPage href={text(options, 'redirectUrl')} hidden="Emergency" text="Exit this page" />,
    ],
    [
      'error-summary',
      'default',
      (options) => (
        <ErrorSummary
          title={text(options, 'titleText')}
          errors={(options['errorList'] as Options[]).map((error) => ({ text: text(error, 'text'), href: text(error, 'href') }))}
        />
      ),
    ],
    [
      'input',
      'with error message',
      (options) => (
        <Input
          name={text(options, 'id')}
          label={text(options['label'] as Options, 'text')}
          error={{ before: 'Error:', text: text(options['errorMessage'] as Options, 'text') }}
        />
      ),
    ],
    ['input', 'default', (options) => <Input name={text(options, 'name')} label={text(options['label'] as Options, 'text')} />],
    [
      'select',
      'default',
      (options) => (
        <Select
          name={text(options, 'name')}
          label={text(options['label'] as Options, 'text')}
          value="2"
          items={(options['items'] as Options[]).map((item) => ({ value: text(item, 'value'), text: text(item, 'text') }))}
        />
      ),
    ],
  ];
  it.each(cases)('%s: %s', (component, name, ours) => {
    const { options, html } = fixture(component, name);
    // A disabled option is not among what we use of the select; a field of ours is named in what is sent as it is in the page.
    const theirs = html.replace(' disabled', '').replace('name="test-name-3"', 'name="input-with-error-message"');
    expect(normalised(renderToStaticMarkup(ours(options)))).toBe(normalised(theirs));
  });

  it('what is compared can differ', () => {
    expect(normalised('<strong class="govuk-tag">A</strong>')).not.toBe(normalised('<strong class="tag">A</strong>'));
  });
});
