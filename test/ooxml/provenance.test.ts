import fc from 'fast-check';
import { blockHash } from '../../src/ooxml/block-text';
import { buildPackage } from '../../src/ooxml/build-package';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import {
  provenanceOf,
  readProvenance,
  writeProvenance,
  type Provenance,
} from '../../src/ooxml/provenance';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../../src/ranking/ranked-question';
import { blockTag } from '../../src/report/content';
import { anyText } from './support/any-report';
import { englishReport } from './support/english-report';
import { problemCode } from './support/problem-code';

const provenance = provenanceOf(englishReport);
const xml = writeProvenance(provenance);

/** Any tally numbers, finite and not negative, as sums of weights are. */
function anyFigure(): fc.Arbitrary<Provenance['figures'][number]> {
  const weight = fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }).map(Math.abs);
  return fc.integer({ min: 1, max: 4 }).chain((options) => {
    const numbers = (length: number): fc.Arbitrary<Float64Array> =>
      fc
        .array(weight, { minLength: length, maxLength: length })
        .map((values) => Float64Array.from(values));
    const name = anyText().map((text) => text.replace(/[^\p{L}\p{P}\p{S}\p{N}\n\t ]|\ufffd/gu, ''));
    return fc.record({
      key: name,
      title: name,
      options: fc.array(name, { minLength: options, maxLength: options }),
      shownAs: fc.array(name, { minLength: options, maxLength: options }),
      method: fc.constantFrom(...METHOD_NAMES),
      unranked: fc.constantFrom(...UNRANKED_POLICIES),
      weighted: fc.boolean(),
      tally: fc.record({
        options: fc.constant(options),
        ballots: fc.nat(),
        weight,
        positions: numbers(options ** 2),
        leftOver: numbers(options ** 2),
        unranked: numbers(options),
        pairs: fc.record({ above: numbers(options ** 2), aboveUnranked: numbers(options ** 2) }),
        tieTerm: weight,
      }),
    });
  });
}

describe('what a document says about its making', () => {
  it('comes back as it was written', () => {
    expect(readProvenance(xml)).toEqual(provenance);
  });

  it('comes back exactly, whatever the numbers and names', () => {
    fc.assert(
      fc.property(fc.array(anyFigure(), { maxLength: 2 }), (figures) => {
        const one = { ...provenance, figures };
        expect(readProvenance(writeProvenance(one))).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  it.each([0, null])('carries a question known by its counts, with the tie term %s', (tieTerm) => {
    const figures = provenance.figures.map((figure) => ({
      ...figure,
      tally: { ...figure.tally, pairs: null, tieTerm },
    }));
    const written = writeProvenance({ ...provenance, figures });
    expect(written).not.toContain('above');
    expect(readProvenance(written)).toEqual({ ...provenance, figures });
  });

  it('names each block with the hash of its text', () => {
    expect(provenance.blocks).toEqual(
      englishReport.blocks.map((block) => ({ tag: blockTag(block), hash: blockHash(block) })),
    );
  });

  it('is a custom XML part of the document that other programs find by its namespace', async () => {
    const source = await buildPackage(englishReport);
    expect(textOfPart(source, PART_NAMES.provenance)).toBe(xml);
    expect(textOfPart(source, PART_NAMES.provenanceProperties)).toContain(
      '<ds:schemaRef ds:uri="urn:concord:report:1"/>',
    );
    const links = source.parts.get(PART_NAMES.document)?.relationships ?? [];
    expect(links.filter(({ target }) => target === PART_NAMES.provenance)).toHaveLength(1);
  });

  it.each([
    ['another namespace', xml.replace('report:1"', 'report:2"'), /urn:concord:report:1/],
    ['another language', xml.replace('language="en"', 'language="de"'), /"de"/],
    ['an unknown method', xml.replace('method="mean-rank"', 'method="borda"'), /"borda"/],
    ['a number that is none', xml.replace('<positions>16', '<positions>x'), /"x"/],
    ['an infinite number', xml.replace('<positions>16', '<positions>1e999'), /1e999/],
    ['a negative number', xml.replace('<positions>16', '<positions>-1'), /-1/],
    ['a number too few', xml.replace('<positions>16 ', '<positions>'), /15 numbers for 4 options/],
    ['only half of the pairs', xml.replace(/<above>.*?<\/above>/, ''), /"" is not a number/],
    ['pairs without a tie term', xml.replace(/tieTerm="[^"]*"/, ''), /no tieTerm/],
    ['no tally', xml.replaceAll('tally', 'count'), /no <tally>/],
    ['a missing attribute', xml.replace(/hash="\w+"/, ''), /no hash/],
  ])('is refused with %s', (_fault, damaged, reason) => {
    expect(damaged).not.toBe(xml);
    expect(() => readProvenance(damaged)).toThrow(reason);
    expect(problemCode(() => readProvenance(damaged))).toBe('provenance-not-readable');
  });

  it.each([
    ['that is cut off', xml.slice(0, 200)],
    [
      'that declares entities',
      `<!DOCTYPE x [<!ENTITY a "aa">]>${xml.slice(xml.indexOf('<report'))}`,
    ],
    ['that is empty', ''],
  ])('is refused in XML %s', (_fault, damaged) => {
    expect(problemCode(() => readProvenance(damaged))).toBe('part-not-readable');
  });
});
