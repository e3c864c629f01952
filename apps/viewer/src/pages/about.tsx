import { Prose } from '../components/prose.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';

/** The background of the plan: its prose, and what it aligns with. */
export function aboutPage(view: View): Page {
  const { words, snapshot } = view;
  const { plan, sections, alignments } = snapshot;
  const bodies = [...new Set(alignments.map((alignment) => alignment.body))];
  return {
    title: words.about,
    description: words.aboutLede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{words.about}</h1>
        <p className="lede">{words.aboutLede}</p>
        <p>
          {plan.title}
          {plan.motto === '' ? '' : `: “${plan.motto}”`}
        </p>
        {sections.map((section) => (
          <section key={section.slug} id={section.slug}>
            <h2>{section.title}</h2>
            <Prose text={section.body} />
          </section>
        ))}
        {bodies.map((body) => (
          <section key={body}>
            <h2>{words.aligned(body)}</h2>
            <ul>
              {alignments
                .filter((alignment) => alignment.body === body)
                .map((alignment) => (
                  <li key={alignment.text}>{alignment.text}</li>
                ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={href(view, '/decisions')}>{words.decisions}</a>
        </p>
      </div>
    ),
  };
}
