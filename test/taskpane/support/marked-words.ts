import type { Words } from '../../../src/taskpane/messages';

const [OPEN, CLOSE] = ['⟦', '⟧'];

/** A text of a test that a view may show as it is: an option, a file. */
export function marked(text: string): string {
  return `${OPEN}${text}${CLOSE}`;
}

/**
 * Words that say their key and values between marks, so that what a view shows without a mark is
 * written into the view.
 */
export const MARKED_WORDS: Words = {
  language: 'en',
  direction: 'ltr',
  say: (key, values = {}) => marked([key, ...Object.values(values)].join(' ')),
  tell: ({ code, values }) => marked([code, ...Object.values(values)].join(' ')),
};

/** Attributes that people read, see or hear. */
const READ_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];

/** What a page shows and says outside of marks, each once. */
export function unmarkedTexts(page: HTMLElement): string[] {
  const texts: string[] = [];
  const nodes = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? '');
  for (const element of page.querySelectorAll('*')) {
    for (const name of READ_ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  }
  return [...new Set(texts.map(withoutMarks))].filter((text) => /\p{L}/u.test(text));
}

/** Marks stand within marks where a message has a name in it. */
function withoutMarks(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return inner === text ? text.trim() : withoutMarks(inner);
}
