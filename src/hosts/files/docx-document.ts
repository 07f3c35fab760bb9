import { Problem } from '../../language/problem';
import { blocksThere } from '../../ooxml/merge/blocks-there';
import { DocumentFiles } from '../../ooxml/merge/document-files';
import {
  controlsOf,
  openParts,
  hasOurBookmarks,
  saveTree,
  type OpenDocument,
} from '../../ooxml/merge/open-document';
import { insertBlocks, replaceBlocks } from '../../ooxml/merge/place-blocks';
import { provenanceIn, putProvenance } from '../../ooxml/merge/provenance-part';
import { documentSettings, type DocumentSettings } from '../../ooxml/merge/settings';
import type { Provenance } from '../../ooxml/provenance';
import { documentContents } from '../../ooxml/read-contents';
import type { DocumentContents } from '../../report/checks/contents';
import type {
  BlocksToWrite,
  CheckableDocument,
  DocumentHost,
  DocumentState,
  InsertPlace,
} from '../document';
import { Archive } from './archive';
import { archiveInWords, fileKind, oleContent } from './content-kind';

/**
 * A .docx file as a document: blocks are read from it and written into it, and all else in it
 * stays as it was. A file has no cursor, so blocks that would go there go to the end.
 *
 * Change tracking stays on where it is on, but what is written is not marked as a change: marks
 * would make every updated block a deletion and an insertion of all its text.
 */
export class DocxDocument implements DocumentHost, CheckableDocument {
  private isChanged = false;

  constructor(
    readonly name: string,
    private readonly original: Uint8Array,
    private readonly document: OpenDocument,
  ) {}

  get settings(): DocumentSettings {
    return documentSettings(this.document);
  }

  read(): Promise<DocumentState> {
    const provenance = this.provenance();
    const blocks = blocksThere(this.document, provenance);
    const lost = blocks.length === 0 && hasOurBookmarks(this.document);
    return Promise.resolve({
      blocks,
      provenance,
      ...(lost ? { controlsLost: true as const } : {}),
    });
  }

  contents(): Promise<DocumentContents> {
    return Promise.resolve(documentContents(this.document));
  }

  insert({ package: source, tags }: BlocksToWrite, place: InsertPlace): Promise<void> {
    return this.change(() => {
      const there = place.at === 'cursor' ? ({ at: 'end' } as const) : place;
      insertBlocks(this.document, source, tags, there);
    });
  }

  replace({ package: source, tags }: BlocksToWrite): Promise<void> {
    return this.change(() => {
      replaceBlocks(this.document, source, tags);
    });
  }

  writeProvenance(provenance: Provenance): Promise<void> {
    return this.change(() => {
      putProvenance(this.document, provenance);
    });
  }

  /** Nothing shows a file; finds the block, or says that it is not there. */
  goTo(tag: string): Promise<void> {
    controlsOf(this.document, [tag]);
    return Promise.resolve();
  }

  /** The file's bytes: those that were opened, as long as nothing was written. */
  bytes(): Uint8Array {
    if (!this.isChanged) return this.original;
    saveTree(this.document);
    return this.document.files.toBytes();
  }

  /** A damaged part is as good as none: every block then counts as edited. */
  private provenance(): Provenance | null {
    try {
      return provenanceIn(this.document);
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  }

  private change(work: () => void): Promise<void> {
    return Promise.resolve().then(() => {
      if (this.settings.isProtected) throw new Problem('document-restricted', { file: this.name });
      work();
      this.isChanged = true;
    });
  }
}

/**
 * Opens a .docx file, told by its content and not by `name`, which only names the file in
 * messages. Throws a Problem: `file-empty`, `document-not-word`, `document-with-password`,
 * `document-damaged`, `document-with-macros`, `document-strict`, `part-not-readable`,
 * `file-too-large`.
 */
export function openDocument(bytes: Uint8Array, name: string): DocxDocument {
  if (bytes.length === 0) throw new Problem('file-empty', { file: name });
  const { kind, words } = fileKind(bytes);
  if (kind === 'ole' && oleContent(bytes) === 'protected') {
    throw new Problem('document-with-password', { file: name });
  }
  if (kind !== 'zip') throw new Problem('document-not-word', { file: name }, { kind: words });
  try {
    const archive = Archive.open(bytes, name);
    const files = new DocumentFiles(unpacked(archive));
    return new DocxDocument(name, bytes, openParts(files, archiveInWords(archive)));
  } catch (error) {
    throw documentProblem(error, name);
  }
}

function unpacked(archive: Archive): Map<string, Uint8Array> {
  return new Map(
    archive.names
      .filter((name) => !name.endsWith('/'))
      .map((name) => [name, archive.bytes(name) ?? new Uint8Array()]),
  );
}

/** Problems of the archive in words that fit a document, and with the file's name. */
function documentProblem(error: unknown, file: string): unknown {
  if (!(error instanceof Problem)) return error;
  const place = { ...error.place, file };
  switch (error.code) {
    case 'file-damaged':
    case 'package-not-readable':
      return new Problem('document-damaged', place, {}, { cause: error });
    case 'file-protected':
      return new Problem('document-with-password', place, {}, { cause: error });
    default:
      return new Problem(error.code, place, error.values, { cause: error });
  }
}
