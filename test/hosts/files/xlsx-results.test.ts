import { resultSheetNames } from '../../../src/hosts/files/xlsx-results';

const names = (definedNames: string): string[] => [
  ...resultSheetNames(`<workbook><definedNames>${definedNames}</definedNames></workbook>`),
];

describe('the sheets of our own results in a file', () => {
  it('are those that our defined names refer to', () => {
    expect(
      names(
        `<definedName name="concord.goals">'Results – goals'!$A$1:$G$40</definedName>` +
          '<definedName name="Prices">Sheet1!$A$1</definedName>' +
          '<definedName name="CONCORD.topics" comment="x">Order!$A$1:$G$40</definedName>',
      ),
    ).toEqual(['Results – goals', 'Order']);
  });

  it('have their names without quotes and entities', () => {
    expect(
      names(`<definedName name="concord.a">'R&amp;D''s ! order'!$A$1:$G$40</definedName>`),
    ).toEqual(["R&D's ! order"]);
  });

  it('are found whatever prefix and order of attributes a program writes', () => {
    expect(
      names("<x:definedName localSheetId='1' name='concord.a'>Copy!$A$1</x:definedName>"),
    ).toEqual(['Copy']);
  });

  it('are none where the sheet was deleted', () => {
    expect(names('<definedName name="concord.a">#REF!</definedName>')).toEqual([]);
  });
});
