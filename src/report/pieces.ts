import type { Inline, ItemLabel, Paragraph, ParagraphStyle } from './content';

/** Plain words as a piece of running text. */
export function words(text: string): Inline {
  return { kind: 'text', text };
}

/** A paragraph; a label makes it an item of a list. */
export function paragraph(
  style: ParagraphStyle,
  inlines: readonly Inline[],
  label?: ItemLabel,
): Paragraph {
  return { kind: 'paragraph', style, ...(label === undefined ? {} : { label }), inlines };
}

/** The words that a reader sees of pieces of running text. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'target' ? inline.before + inline.number : inline.text))
    .join('');
}

/** Text for places that have one line, such as captions and names in sentences. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}

/** The lines of running text, each as its own text; empty lines are left out. */
export function linesOf(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...inline, text });
    });
  }
  return lines.filter((line) => plainText(line).trim() !== '');
}
