import { Problem } from '../../language/problem';
import { relationshipsName } from '../../ooxml/package';
import { resultSheetNames } from './xlsx-results';
import { xmlTags } from './xml-tags';

/** Where the text of a package's parts comes from: an archive, or one that is being written. */
export interface PartTexts {
  text(name: string): string | null;
}

/** The same, and which parts there are. */
export interface KnownParts extends PartTexts {
  has(name: string): boolean;
}

/** A worksheet of an .xlsx and the parts that belong to it. */
export interface XlsxSheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** The part with its cells. */
  readonly path: string;
  /** The parts of its tables. */
  readonly tables: readonly string[];
}

/** Where the contents of an .xlsx are. */
export interface XlsxParts {
  readonly sheets: readonly XlsxSheetPart[];
  readonly sharedStrings: string | null;
  /** Whether dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** A link inside a package. */
export interface PartLink {
  /** The last word of its type: `worksheet`. */
  readonly type: string;
  readonly path: string;
}

const MAIN_PART = 'xl/workbook.xml';
/** More than any workbook of a survey has. */
export const MOST_SHEETS = 1000;

/** The main part of an .xlsx or .xlsm, or `null` when the archive is something else. */
export function mainPartOf(archive: KnownParts): string | null {
  const roots = [...relationships(archive, '').values()];
  const main = roots.find(({ type }) => type === 'officeDocument')?.path ?? MAIN_PART;
  return main.endsWith('.xml') && /(^|\/)workbook\d*\.xml$/i.test(main) && archive.has(main)
    ? main
    : null;
}

/** Finds the worksheets of an .xlsx but those of our results. Throws `file-too-many-sheets` above 1,000. */
export function xlsxParts(archive: PartTexts, main: string, file: string): XlsxParts {
  const xml = archive.text(main) ?? '';
  const targets = relationships(archive, main);
  const results = resultSheetNames(xml);
  const sheets: XlsxSheetPart[] = [];
  for (const tag of xmlTags(xml, 'sheet')) {
    if (sheets.length === MOST_SHEETS) {
      throw new Problem('file-too-many-sheets', { file }, { most: MOST_SHEETS });
    }
    const target = targets.get(relationshipId(tag));
    // Chart sheets and macro sheets hold no cells to read.
    if (target?.type !== 'worksheet') continue;
    const name = tag.get('name') ?? '';
    if (results.has(name)) continue;
    sheets.push({
      name,
      hidden: /hidden/i.test(tag.get('state') ?? ''),
      path: target.path,
      tables: pathsOfType(relationships(archive, target.path), 'table'),
    });
  }
  const [settings] = xmlTags(xml, 'workbookPr');
  return {
    sheets,
    sharedStrings: pathsOfType(targets, 'sharedStrings')[0] ?? null,
    date1904: /^(1|true)$/.test(settings?.get('date1904') ?? ''),
  };
}

function pathsOfType(targets: ReadonlyMap<string, PartLink>, type: string): string[] {
  return [...targets.values()].filter((target) => target.type === type).map(({ path }) => path);
}

/** `r:id`, whatever prefix the writer chose for the namespace of relationships. */
function relationshipId(tag: ReadonlyMap<string, string>): string {
  for (const [name, value] of tag) if (name.endsWith(':id')) return value;
  return '';
}

/** The internal relationships of a part (`''` for the package) by their id. */
export function relationships(archive: PartTexts, part: string): Map<string, PartLink> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = archive.text(relationshipsName(part)) ?? '';
  const found = new Map<string, PartLink>();
  for (const tag of xmlTags(xml, 'Relationship')) {
    if (tag.get('TargetMode') === 'External') continue;
    const type = tag.get('Type') ?? '';
    found.set(tag.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      path: resolvePath(folder, tag.get('Target') ?? ''),
    });
  }
  return found;
}

function resolvePath(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
