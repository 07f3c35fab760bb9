import type { Element } from '@xmldom/xmldom';
import type { ReportPackage } from './package';
import { blockPackage, withBody } from './select-blocks';
import { childElement, childElements, descendants, NAMESPACES, removeElement } from './xml';

/** The content of one block without its control, an empty paragraph, and the block's count. */
export interface BlockContent {
  readonly package: ReportPackage;
  /** Paragraphs of the block, those in table cells included, without the empty one. */
  readonly paragraphs: number;
}

/**
 * What goes into a control that a document has already: the block's content, without the control
 * around it. With it, every update would put one more control inside the last (office-js#603).
 * Behind it stands an empty paragraph: the last one that is inserted may lose its style
 * (office-js#2914), and whoever inserts it takes the blank ones out again.
 */
export function blockContent(source: ReportPackage, tag: string): BlockContent {
  let paragraphs = 0;
  const content = withBody(blockPackage(source, [tag]), (body, document) => {
    for (const control of childElements(body, 'sdt')) unwrap(control);
    paragraphs = descendants(body, NAMESPACES.w, 'p').length;
    const section = childElement(body, 'sectPr');
    body.insertBefore(document.createElementNS(NAMESPACES.w, 'w:p'), section);
  });
  return { package: content, paragraphs };
}

function unwrap(control: Element): void {
  const content = childElement(control, 'sdtContent');
  for (const child of content === null ? [] : childElements(content)) {
    control.parentNode?.insertBefore(child, control);
  }
  removeElement(control);
}
