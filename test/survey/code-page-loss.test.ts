import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { findingMessage } from '../../src/language/finding';
import { readSurvey } from '../../src/survey/read-survey';
import { answers, formsExport, said } from './support';

const RANKED: readonly (readonly [string, number, string])[] = [
  ['', 1, 'Santé;Prêts;Égalité;'],
  ['', 2, 'Prêts;Santé;Égalité;'],
];

describe('letters that were lost in a code page', () => {
  it('are said at the first cell of a ranking that has question marks for them', () => {
    const survey = readSurvey(
      formsExport(
        RANKED.map(([name, hour, list]) => [name, hour, list.replace(/[éêÉ]/g, '?')] as const),
      ),
    );
    expect(said(survey.findings)).toEqual(['warning code-page-loss F2']);
    expect(findingMessage(survey.findings[0] ?? failed())).toContain('"Sant?;Pr?ts;?galit?;"');
  });

  it('are said of a text file that some program read in the wrong code page', async () => {
    const bytes = new TextEncoder().encode('Member,R\ufffdgion,A,B,C\nx,y,1,2,3\nz,y,2,1,3\n');
    const [sheet] = await (await openWorkbook(bytes, 'a.csv')).sheets();
    expect(said(readSurvey(sheet ?? failed()).findings)).toEqual(['warning code-page-loss B1']);
  });

  it('may be all letters of a script', () => {
    const rows = ['???? 1;????? 2;??? 3', '????? 2;???? 1;??? 3'];
    const survey = readSurvey(answers([['Rank them'], ...rows.map((row) => [row])]));
    expect(said(survey.findings)).toEqual(['warning code-page-loss A2']);
  });

  it('are not meant by questions, links and what people write beside a ranking', () => {
    const header = ['Name', 'What now?', 'Comment', 'Rank http://example.org/?a=b', 'B', 'C'];
    const survey = readSurvey(
      answers([header, ['x?', 'Really ??', 'yes?no', 1, 2, 3], ['y', '? ?', '?', 2, 1, 3]]),
    );
    expect(survey.findings).toEqual([]);
  });
});

function failed(): never {
  throw new Error('nothing there');
}
