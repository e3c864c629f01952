import { slugFrom } from '@saferplan/domain/shared';

/** A section of a chapter: what stands under one heading of the second level. */
interface ManualSection {
  readonly title: string;
  /** The last part of the address of its heading. */
  readonly address: string;
  /** Its own address and those of the headings within it. */
  readonly addresses: readonly string[];
  /** Its Markdown, without its heading. */
  readonly text: string;
}

/** A chapter of the manual in its parts. */
interface ManualChapter {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly ManualSection[];
}

/** The parts of a chapter, whose Markdown begins with its title and has no heading within code. */
export function sectionsOf(markdown: string): ManualChapter {
  const [before = '', ...texts] = markdown.split(/^## /mu);
  const { head, rest } = headAndRest(before);
  return {
    title: head.replace(/^# /u, ''),
    introduction: rest,
    sections: texts.map((text) => {
      const { head: title, rest: own } = headAndRest(text);
      const address = slugFrom(title);
      const within = [...own.matchAll(/^### (?<heading>.+)$/gmu)].map(({ groups }) => slugFrom(groups?.['heading'] ?? ''));
      return { title, address, addresses: [address, ...within], text: own };
    }),
  };
}

function headAndRest(text: string): { readonly head: string; readonly rest: string } {
  const [head = '', ...lines] = text.split('\n');
  return { head, rest: lines.join('\n') };
}
