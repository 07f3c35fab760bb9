import * as fc from 'fast-check';
import { readSettingsPart, writeSettingsPart } from '../../src/hosts/settings-part';
import type { WorkbookSettings } from '../../src/hosts/workbook-settings';
import { Problem } from '../../src/language/problem';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../../src/ranking/ranked-question';
import { MAPPED_SHAPES } from '../../src/survey/read-options';

const SETTINGS: WorkbookSettings = {
  choices: {
    method: 'schulze',
    unranked: 'exclude',
    weights: 'Votes "A" & <B>',
    visibleOnly: true,
  },
  mapping: { sheet: 'Form "1"', shape: 'rank-columns', columns: 'F:J,Remarks', header: 2 },
  keys: [{ title: 'Rank the goals\n(best first)', key: 'goals' }],
  results: [{ key: 'goals', sheet: 'Results – goals', hash: '0123456789abcdef' }],
};

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyMapping = fc.record(
  {
    sheet: text,
    shape: fc.constantFrom(...MAPPED_SHAPES),
    columns: text,
    header: fc.integer({ min: 1, max: 1_048_576 }),
  },
  { requiredKeys: ['sheet', 'shape', 'columns'] },
);
const anySettings: fc.Arbitrary<WorkbookSettings> = fc
  .record({
    choices: fc.record(
      {
        method: fc.constantFrom(...METHOD_NAMES),
        unranked: fc.constantFrom(...UNRANKED_POLICIES),
        weights: text,
        oneVotePer: text,
        groupBy: text,
        visibleOnly: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    keys: fc.array(fc.record({ title: text, key: text }), { maxLength: 3 }),
    results: fc.array(fc.record({ key: text, sheet: text, hash: text }), { maxLength: 3 }),
    mapping: fc.option(anyMapping),
  })
  .map(({ mapping, ...others }) => (mapping === null ? others : { ...others, mapping }));

describe('the settings part of a workbook', () => {
  it('begins with its namespace and has no XML declaration, which Excel would not update', () => {
    expect(writeSettingsPart(SETTINGS)).toMatch(/^<survey xmlns="urn:concord:survey:1">/);
  });

  it('gives back what was written', () => {
    expect(readSettingsPart(writeSettingsPart(SETTINGS))).toEqual(SETTINGS);
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettingsPart(writeSettingsPart(settings))).toEqual({ ...settings });
      }),
    );
  });

  it('is read whatever prefix another program gave it', () => {
    const xml =
      '<?xml version="1.0"?><s:survey xmlns:s="urn:concord:survey:1"><s:choices method="kemeny"/></s:survey>';
    expect(readSettingsPart(xml)).toEqual({ choices: { method: 'kemeny' }, keys: [], results: [] });
  });

  it.each([
    ['cut off', '<survey xmlns="urn:concord:survey:1"><choices meth'],
    ['of another version', '<survey xmlns="urn:concord:survey:2"/>'],
    ['something else', '<notes xmlns="urn:concord:survey:1"/>'],
    ['empty', ''],
    [
      'with a document type',
      '<!DOCTYPE x [<!ENTITY a "b">]><survey xmlns="urn:concord:survey:1"/>',
    ],
    [
      'with an unknown method',
      '<survey xmlns="urn:concord:survey:1"><choices method="dice"/></survey>',
    ],
    [
      'with a key without title',
      '<survey xmlns="urn:concord:survey:1"><question key="a"/></survey>',
    ],
    [
      'with cells in an unknown shape',
      '<survey xmlns="urn:concord:survey:1"><mapping sheet="a" shape="pile" columns="F"/></survey>',
    ],
    [
      'with cells below no row',
      '<survey xmlns="urn:concord:survey:1"><mapping sheet="a" shape="list" columns="F" header="0"/></survey>',
    ],
    [
      'with a result without hash',
      '<survey xmlns="urn:concord:survey:1"><result key="a" sheet="b"/></survey>',
    ],
  ])('is refused when it is %s', (_damage, xml) => {
    expect(() => readSettingsPart(xml)).toThrow(Problem);
    expect(() => readSettingsPart(xml)).toThrow(/cannot be read/);
  });
});
