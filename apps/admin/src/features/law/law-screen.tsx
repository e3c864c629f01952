import { NativeSelect } from '@mantine/core';
import { type Answer, checkLaw, type LawAnswer } from '@saferplan/domain/law';
import { type Language, lawNames } from '@saferplan/messages';
import { type ReactElement, useMemo, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { Empty } from '../../ui/screen-states.tsx';
import { ProvisionLine } from './provision-line.tsx';
import { Records } from './records.tsx';
import './law.css';
import { words } from '../../words/spoken.ts';

/** What reads first: what is missing. */
const ORDER: readonly Answer[] = ['gap', 'recorded', 'by-rule', 'not-applicable'];

/**
 * Every provision in force for this edition, by how it is answered, in the languages of the partnership's site: the gaps first and
 * open, the others folded until they are asked for.
 */
export function LawScreen(): ReactElement {
  const { content } = useEdition();
  const { languages } = content.partnership;
  const [language, setLanguage] = useState<Language>('en');
  const answers = useMemo(() => checkLaw(content), [content]);
  const { page } = lawNames(language);
  const gaps = answers.filter(({ answer }) => answer === 'gap');
  const asked = answers.filter(({ answer }) => answer !== 'not-applicable');
  return (
    <div className="law" lang={language}>
      <h1>{page.heading}</h1>
      {languages.includes('cy') ? (
        <NativeSelect
          label={page.readIn}
          maw="14rem"
          mb="md"
          value={language}
          data={languages.map((value) => ({ value, label: words.languageNames[value] }))}
          onChange={(event) => setLanguage(event.currentTarget.value === 'cy' ? 'cy' : 'en')}
        />
      ) : null}
      <p>
        <strong>{page.summary({ asked: asked.length, gaps: gaps.length })}</strong>
      </p>
      <p>{page.howToRead}</p>
      <Records />
      {gaps.length === 0 ? <Empty>{page.noGap}</Empty> : null}
      {ORDER.map((answer) => (
        <Section key={answer} answer={answer} answers={answers} language={language} />
      ))}
    </div>
  );
}

function Section(props: {
  readonly answer: Answer;
  readonly answers: readonly LawAnswer[];
  readonly language: Language;
}): ReactElement | null {
  const { answer, language } = props;
  const own = props.answers.filter((one) => one.answer === answer);
  if (own.length === 0) return null;
  return (
    <details className="records" open={answer === 'gap'}>
      <summary>
        <h2>
          {lawNames(language).page.sections[answer]} <span className="quiet">({own.length})</span>
        </h2>
      </summary>
      <ul className="plain provisions">
        {own.map((one) => (
          <ProvisionLine key={one.provision.id} answered={one} language={language} />
        ))}
      </ul>
    </details>
  );
}
