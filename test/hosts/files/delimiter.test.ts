import { sniffDelimiter } from '../../../src/hosts/files/delimiter';

describe('the delimiter of a text table', () => {
  it.each([
    // The first three are split wrongly by papaparse's own guess (docs/performance.md).
    ['a comma beside lists of semicolons', 'ID,Rank\n1,A;B;C;D;\n2,B;A;C;D;', ','],
    ['a semicolon beside quoted lists', 'ID;Rank\n1;"A;B;C;"\n2;"B;A;C;"', ';'],
    ['a tab in two rows', 'ID\tRank\n1\tA', '\t'],
    ['a semicolon beside decimal commas', 'Nom;A;B\nX;1,0;2,0\nY;2,0;1,0', ';'],
    ['a comma below a title', 'Survey of May\nID,Rank\n1,A;B;C\n2,B;C;A', ','],
    ['a comma with commas in quotes', '"Rank, please",ID\n"A, B",1\n"B, A",2', ','],
    ['a semicolon below a header with a comma', 'Rank them, please;Region\nA;AFR\nB;ASP', ';'],
    ['a bar', 'a|b|c\n1|2|3', '|'],
    ['a comma in ragged rows', 'ID,Name,Rank\n1,A,x\n2,B\n3,C,y\n4,D,z', ','],
    ['none around lists of semicolons', 'Rank\nA;B;C;\nB;A;C;', null],
    ['none around lists of commas', 'Rank\n"A, B"\nC > A', null],
    ['none in a single column', 'Rank\n1\n2', null],
    ['none in nothing', '', null],
  ])('is %s', (_, text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});
