import type { OpenDocument } from './open-document';
import { writeXml } from '../xml';

/** Ids and names of which a document may have each only once, and those that nothing has yet. */
export interface FreeIds {
  nextDrawing(): string;
  nextBookmark(): string;
  /** The id itself when no control has it, else the first free one above it. */
  control(wanted: string): string;
  /** The bookmark's name itself when no bookmark has it, else with a number behind it. */
  bookmarkName(wanted: string): string;
  /** A number for a list (`w:num`). */
  nextList(): string;
  /** An id for the definition of a list (`w:abstractNum`). */
  nextListForm(): string;
}

const DRAWING_ID = /:docPr\b[^>]*?\sid="(\d+)"/g;
const BOOKMARK_ID = /:bookmarkStart\b[^>]*?:id="(\d+)"/g;
const BOOKMARK_NAME = /:bookmarkStart\b[^>]*?:name="([^"]*)"/g;
const CONTROL_ID = /:id\b[^>]*?:val="(-?\d+)"/g;

/** Lists that a paragraph names count too, though the document may not define them. */
const LIST_NUMBER = /:num\b[^>]*?:numId="(\d+)"|:numId\b[^>]*?:val="(\d+)"/g;
const LIST_FORM_ID = /:abstractNum\b[^>]*?:abstractNumId="(\d+)"/g;

/** Longest name that Word takes for a bookmark. */
const LONGEST_NAME = 40;

/**
 * The ids that are free in all stories of a document: Word numbers drawings, bookmarks, controls
 * and lists of headers, notes and comments together with those of the text. Take them after what
 * goes has gone.
 */
export function freeIds({ files, main, tree }: OpenDocument): FreeIds {
  const stories = files.names
    .filter((name) => name !== main && /^word\/[^/]+\.xml$/i.test(name))
    .map((name) => files.text(name) ?? '');
  const all = [...stories, writeXml(tree)];
  const found = (pattern: RegExp): Set<string> =>
    new Set(
      all.flatMap((xml) => [...xml.matchAll(pattern)].map(([, id, other = '']) => id ?? other)),
    );
  const [drawings, bookmarks, controls] = [DRAWING_ID, BOOKMARK_ID, CONTROL_ID].map(found);
  const [lists, listForms] = [LIST_NUMBER, LIST_FORM_ID].map(found);
  const names = new Set([...found(BOOKMARK_NAME)].map((name) => name.toLowerCase()));
  return {
    nextDrawing: () => free(drawings, 1),
    nextBookmark: () => free(bookmarks, 1),
    nextList: () => free(lists, 1),
    nextListForm: () => free(listForms, 0),
    control: (wanted) => free(controls, Number(wanted)),
    bookmarkName: (wanted) => {
      let name = wanted;
      for (let number = 2; names.has(name.toLowerCase()); number += 1) {
        const end = `_${number}`;
        name = wanted.slice(0, LONGEST_NAME - end.length) + end;
      }
      names.add(name.toLowerCase());
      return name;
    },
  };
}

function free(taken: Set<string> | undefined, from: number): string {
  let id = from;
  while (taken?.has(String(id)) === true) id += 1;
  taken?.add(String(id));
  return String(id);
}
