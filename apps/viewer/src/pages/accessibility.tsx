import { InsetText } from '../govuk/inset-text.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';

/** The accessibility statement that the regulations of 2018 ask for, with what the last run of the tests found. */
export function accessibilityPage(view: View): Page {
  const { words, snapshot, site } = view;
  const { partnership, contacts } = snapshot;
  const run = site.accessibility;
  const [service] = contacts.filter(({ category, telephone }) => category === 'service' && telephone !== '');
  return {
    title: words.accessibility,
    description: words.accessibilityLede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{words.accessibility}</h1>
        <p className="lede">{words.accessibilityLede}</p>
        <p>{words.accessibilityCommitment(partnership.name)}</p>
        <p>{words.accessibilityCan}</p>
        <ul>
          {words.accessibilityUse.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
        {run === null ? null : (
          <>
            <h2>{words.accessibilityStatus}</h2>
            <p>{run.violations.length === 0 ? words.accessibilityFull : words.accessibilityPartly(run.violations.length)}</p>
            {run.violations.length === 0 ? null : (
              <InsetText>
                <ul>
                  {run.violations.map((violation) => (
                    <li key={violation}>{violation}</li>
                  ))}
                </ul>
              </InsetText>
            )}
            <h2>{words.accessibilityTests}</h2>
            <p>{words.accessibilityTested(words.date(run.on), run.pages, run.settings)}</p>
          </>
        )}
        <h2>{words.accessibilityReport}</h2>
        <p>{words.accessibilityReportText}</p>
        <ul>
          {service === undefined ? null : (
            <li>
              {service.name}: <a href={`tel:${service.telephone.replaceAll(' ', '')}`}>{service.telephone}</a>
            </li>
          )}
          <li>
            <a href={href(view, '/contacts')}>{words.contacts}</a>
          </li>
        </ul>
        <p>
          {words.accessibilityEnforce} <a href="https://www.equalityadvisoryservice.com/">www.equalityadvisoryservice.com</a>
        </p>
      </div>
    ),
  };
}
