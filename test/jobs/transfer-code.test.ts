import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { makeReportFrom, type ReportSource } from '../../src/jobs/make-report';
import { rank } from '../../src/jobs/rank';
import { readTransferCode, writeTransferCode } from '../../src/jobs/transfer-code';
import { countedTally } from '../../src/ranking/counted-tally';
import { rankCounted } from '../../src/ranking/rank-counted';
import { readReportSheet } from '../../src/report/sheet';

async function sample(): Promise<ReportSource> {
  const file = 'member-survey.xlsx';
  const workbook = await openWorkbook(readFileSync(`assets/samples/${file}`), file);
  const { questions } = await rank(workbook, {});
  return { file, questions, sheet: readReportSheet(await workbook.sheets()) };
}

describe('a transfer code', () => {
  it('carries all that the report is made from', async () => {
    const source = await sample();
    const form = { language: 'zh', profile: 'itu' } as const;
    const carried = readTransferCode(writeTransferCode(source));
    expect(makeReportFrom(carried, form)).toEqual(makeReportFrom(source, form));
  });

  it('carries a question of which only the counts are known', async () => {
    const { sheet, file } = await sample();
    const tally = countedTally(
      [
        [3, 1],
        [1, 3],
      ],
      [0, 0],
    );
    const counted = rankCounted({ key: 'goals', title: 'Goals', options: ['A', 'B'], tally });
    const carried = readTransferCode(writeTransferCode({ file, sheet, questions: [counted] }));
    expect(carried.questions).toEqual([counted]);
  });

  it('may be broken into lines on the way', async () => {
    const code = writeTransferCode(await sample());
    const broken = `  ${code.replace(/.{60}/g, '$&\r\n')}\n`;
    expect(readTransferCode(broken).questions.map(({ key }) => key)).toEqual([
      'objectives',
      'goals',
    ]);
  });

  it('holds no ballot, no member and no delegation', async () => {
    const { questions } = readTransferCode(writeTransferCode(await sample()));
    expect(JSON.stringify(questions)).not.toMatch(/Delegation|anonymous/);
  });

  it('is refused when a letter of it was lost', async () => {
    const code = writeTransferCode(await sample());
    expect(() => readTransferCode(code.slice(0, 400) + code.slice(401))).toThrow('not whole');
    expect(() => readTransferCode(code.slice(0, -1))).toThrow('not whole');
  });

  it('is refused when it is of another version, or something else', () => {
    expect(() => readTransferCode('concord2.abc.def')).toThrow('another version');
    expect(() => readTransferCode('good day')).toThrow('not a Concord code');
  });
});
