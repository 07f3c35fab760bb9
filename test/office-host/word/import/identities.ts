import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../../src/ooxml/xml';
import type { DocumentState } from '../document-state';
import { createW, everyW, ownerOf, setW, wValue } from '../wml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** Gives controls, drawings and bookmarks of blocks ids that nothing in the document has. */
export function freshIdentities(state: DocumentState, blocks: readonly Element[]): void {
  freshControls(state, blocks);
  freshDrawings(state, blocks);
  freshBookmarks(state, blocks);
}

/** A control keeps its id unless the document has it already. */
function freshControls(state: DocumentState, blocks: readonly Element[]): void {
  const taken = new Set(everyW(state.body, 'sdtPr').map(controlId));
  let next = 1;
  for (const properties of blocks.flatMap((block) => everyW(block, 'sdtPr'))) {
    const id = controlId(properties);
    if (id !== null && !taken.has(id)) {
      taken.add(id);
      continue;
    }
    while (taken.has(String(next))) next += 1;
    taken.add(String(next));
    const element = childElement(properties, 'id') ?? createW(ownerOf(properties), 'id');
    if (element.parentNode === null) properties.appendChild(element);
    setW(element, { val: String(next) });
  }
}

function controlId(properties: Element): string | null {
  return wValue(childElement(properties, 'id'));
}

function drawingsIn(root: Element): Element[] {
  return [...root.getElementsByTagNameNS(DRAWING, 'docPr')];
}

function freshDrawings(state: DocumentState, blocks: readonly Element[]): void {
  const ids = drawingsIn(state.body).map((drawing) => Number(drawing.getAttribute('id')));
  const taken = new Set(ids);
  for (const drawing of blocks.flatMap(drawingsIn)) {
    let id = Number(drawing.getAttribute('id'));
    while (taken.has(id) || id < 1) id += 1;
    taken.add(id);
    drawing.setAttribute('id', String(id));
  }
}

/** Ends of bookmarks are renumbered in pairs; a name goes to the newest bookmark. */
function freshBookmarks(state: DocumentState, blocks: readonly Element[]): void {
  const nextId = state.freshIds();
  const ids = new Map<string, string>();
  for (const start of blocks.flatMap((block) => everyW(block, 'bookmarkStart'))) {
    removeBookmark(state.body, wValue(start, 'name') ?? '');
    const id = nextId();
    ids.set(wValue(start, 'id') ?? '', id);
    setW(start, { id });
  }
  for (const end of blocks.flatMap((block) => everyW(block, 'bookmarkEnd'))) {
    const id = ids.get(wValue(end, 'id') ?? '');
    if (id === undefined) end.parentNode?.removeChild(end);
    else setW(end, { id });
  }
}

/** Takes a bookmark away and leaves its text. Names are compared as Word does, without case. */
export function removeBookmark(body: Element, name: string): void {
  for (const start of everyW(body, 'bookmarkStart')) {
    if ((wValue(start, 'name') ?? '').toLowerCase() !== name.toLowerCase()) continue;
    const id = wValue(start, 'id');
    start.parentNode?.removeChild(start);
    for (const end of everyW(body, 'bookmarkEnd')) {
      if (wValue(end, 'id') === id) end.parentNode?.removeChild(end);
    }
  }
}
