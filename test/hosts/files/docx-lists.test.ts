import { openDocument, type DocxDocument } from '../../../src/hosts/files/docx-document';
import { checkReport } from '../../../src/jobs/check-report';
import { blockStates } from '../../../src/jobs/block-states';
import { planUpdate } from '../../../src/jobs/plan-update';
import { updateBlocks } from '../../../src/jobs/update-blocks';
import { readPackage, unzip, zipFiles } from '../../../src/ooxml/docx-file';
import { PART_NAMES, textOfPart } from '../../../src/ooxml/package';
import type { Report } from '../../../src/report/content';
import { existingDocument } from '../../ooxml/support/existing-document';
import { checkPackage } from '../../support/package-checks';
import { validate } from '../../support/validator';
import { sampleReport, withText } from '../word/support';

// The validator starts slowly when other tests keep the processor busy.
jest.setTimeout(180_000);

const RECOMMENDATIONS = 'concord:recommendations:';
const inOrder = { absent: 'in-order' } as const;

let counted: Report;
let typed: Report;
/** The report with counted labels, written into a document of others that has lists. */
let merged: Uint8Array;

beforeAll(async () => {
  counted = await sampleReport({ language: 'en', profile: 'itu', numbering: 'automatic' });
  typed = await sampleReport();
  merged = await written(withLists(), counted);
});

/** A document with a list whose number and definition have ids that ours would have. */
function withLists(): Uint8Array {
  const files = new Map<string, string | Uint8Array>(unzip(existingDocument()));
  const renumbered = (name: string): string =>
    part(existingDocument(), name)
      .replace(/(numId(?: w:val)?=)"8"/gi, '$1"2"')
      .replace(/(abstractNumId(?: w:val)?=)"7"/gi, '$1"0"');
  for (const name of [PART_NAMES.document, PART_NAMES.numbering]) files.set(name, renumbered(name));
  return zipFiles(files);
}

const open = (bytes: Uint8Array): DocxDocument => openDocument(bytes, 'r.docx');

async function written(bytes: Uint8Array, of: Report): Promise<Uint8Array> {
  const document = open(bytes);
  await updateBlocks(document, of, inOrder);
  return document.bytes();
}

const part = (bytes: Uint8Array, name: string): string => textOfPart(readPackage(bytes), name);

function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = new Map<string, string | Uint8Array>(unzip(bytes));
  const xml = part(bytes, PART_NAMES.document);
  if (change(xml) === xml) throw new Error('Nothing to change.');
  files.set(PART_NAMES.document, change(xml));
  return zipFiles(files);
}

/** The numbers of lists, or the ids of their definitions, that a document defines. */
const defined = (bytes: Uint8Array, id: 'numId' | 'abstractNumId'): string[] =>
  [...part(bytes, PART_NAMES.numbering).matchAll(/<w:(?:num|abstractNum) w:(\w+)="(\d+)"/g)]
    .filter(([, name]) => name === id)
    .map(([, , value = '']) => value);

async function standings(bytes: Uint8Array, of: Report): Promise<string[]> {
  return [...new Set(blockStates(await open(bytes).read(), of).map(({ standing }) => standing))];
}

describe('counted lists written into a document that has lists', () => {
  it('have numbers that it does not have, and its own list is as it was', async () => {
    expect([defined(withLists(), 'numId'), defined(withLists(), 'abstractNumId')]).toEqual([
      ['2'],
      ['0'],
    ]);
    expect(defined(merged, 'numId')).toEqual(['2', '1', '3', '4', '5', '6']);
    expect(defined(merged, 'abstractNumId')).toEqual(['0', '1', '2']);
    expect(part(merged, PART_NAMES.numbering)).toContain(
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>',
    );
    expect(await validate(merged)).toEqual([]);
    expect(checkPackage(merged)).toEqual([]);
    expect((await checkReport(open(merged))).findings).toEqual([]);
  });

  it('are up to date then, and writing them again changes no byte', async () => {
    expect(await standings(merged, counted)).toEqual(['up-to-date']);
    expect(await written(merged, counted)).toEqual(merged);
  });

  it('have the indents of its styles, as typed labels have', () => {
    const numbering = part(merged, PART_NAMES.numbering);
    // The document's enumlev1 has 723, the one of the report 794.
    expect(numbering.match(/w:left="723" w:hanging="723"/g)).toHaveLength(2);
    expect(numbering).not.toContain('w:left="794" w:hanging="794"');
    expect(numbering).toContain('w:left="1191" w:hanging="397"');
  });

  it('come into a document that has no numbering part', async () => {
    const files = new Map<string, string | Uint8Array>(unzip(existingDocument({ text: '<w:p/>' })));
    files.delete(PART_NAMES.numbering);
    for (const name of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
      const xml = new TextDecoder().decode(unzip(existingDocument()).get(name));
      files.set(name, xml.replace(/<(Override|Relationship) [^>]*numbering\.xml[^>]*\/>/, ''));
    }
    const bytes = await written(zipFiles(files), counted);
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
    expect(await standings(bytes, counted)).toEqual(['up-to-date']);
  });
});

describe('an update of counted lists', () => {
  it('begins them anew and leaves no list behind', async () => {
    const newer = withText(counted, 'Accept', 'Take');
    const document = open(merged);
    const { replaced } = await updateBlocks(document, newer, inOrder);
    expect(replaced).toContain(RECOMMENDATIONS);
    const bytes = document.bytes();
    expect(defined(bytes, 'numId')).toHaveLength(defined(merged, 'numId').length);
    expect(defined(bytes, 'abstractNumId')).toEqual(defined(merged, 'abstractNumId'));
    expect(await standings(bytes, newer)).toEqual(['up-to-date']);
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('to typed labels is a change of form that a dry run shows; the lists go', async () => {
    const plan = await planUpdate(open(merged), typed, inOrder);
    const block = plan.find(({ tag }) => tag === RECOMMENDATIONS);
    expect([block?.does, block?.labelsBecome]).toEqual(['replace', 'typed']);
    // What a reader sees is the same.
    expect(new Set(block?.lines.map(({ kind }) => kind))).toEqual(new Set(['same']));
    const bytes = await written(merged, typed);
    expect(defined(bytes, 'numId')).toEqual(['2']);
    expect(defined(bytes, 'abstractNumId')).toEqual(['0']);
    expect(await standings(bytes, typed)).toEqual(['up-to-date']);
  });

  it('from typed labels is one too', async () => {
    const bytes = await written(existingDocument(), typed);
    const plan = await planUpdate(open(bytes), counted, inOrder);
    expect(plan.map(({ does, labelsBecome }) => [does, labelsBecome])).toEqual(
      plan.map(() => ['replace', 'automatic']),
    );
    expect(plan.map(({ tag }) => tag)).toContain(RECOMMENDATIONS);
    expect(await standings(await written(bytes, counted), counted)).toEqual(['up-to-date']);
  });

  it('to the labels of another house is seen, though the text stays', async () => {
    const un = await sampleReport({ language: 'en', profile: 'un', numbering: 'automatic' });
    const plan = await planUpdate(open(merged), un, inOrder);
    const lines = plan.find(({ tag }) => tag === RECOMMENDATIONS)?.lines ?? [];
    expect(lines.filter(({ kind }) => kind !== 'same').map(({ text }) => text.slice(0, 8))).toEqual(
      expect.arrayContaining(['1 Adopt ', '1. Adopt']),
    );
    expect(await standings(await written(merged, un), un)).toEqual(['up-to-date']);
  });
});

describe('a counted list that somebody edited', () => {
  /** The first recommendation's paragraph moved one level down. */
  const demoted = () =>
    edited(merged, (xml) => xml.replace(/(concord:recommendations:.*?<w:ilvl w:val=")0"/s, '$11"'));

  it('counts as edited when an item has another level, though its text is the same', async () => {
    const { kept, replaced } = await updateBlocks(open(demoted()), typed, inOrder);
    expect([kept, replaced.includes(RECOMMENDATIONS)]).toEqual([[RECOMMENDATIONS], false]);
    const codes = (await checkReport(open(demoted()))).findings.map(({ code }) => code);
    expect(codes).toContain('check-block-edited');
  });

  it('is found out of sequence when a copied item took its number', async () => {
    const copied = edited(merged, (xml) => {
      const list = /concord:recommendations:.*?<w:numId w:val="(\d+)"/s.exec(xml)?.[1] ?? '';
      const copy = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>A copy</w:t></w:r></w:p>`;
      return xml.replace(/<w:body>/, `<w:body>${copy}`);
    });
    const findings = (await checkReport(open(copied))).findings.filter(
      ({ code }) => code === 'check-label-start',
    );
    expect(findings).toMatchObject([
      { place: { block: RECOMMENDATIONS }, values: { label: '3', expected: '1' } },
    ]);
  });
});
