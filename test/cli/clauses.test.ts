import { CLAUSES } from '../../src/report/clauses/catalogue';
import { concord } from './support';

describe('concord clauses', () => {
  it('lists every clause with what it needs', async () => {
    const { status, out } = await concord('clauses');
    expect(status).toBe(0);
    for (const name of Object.keys(CLAUSES)) expect(out).toContain(`[[${name}]]`);
    expect(out).toContain('[[report-again]]  needs group, until (date)');
    expect(out).toContain('[[adopt-priorities]]  needs subject; takes items');
  });

  it('gives their words in another language, and as JSON', async () => {
    const { out } = await concord('clauses', '--language', 'zh', '--json');
    expect(JSON.parse(out)).toContainEqual({
      name: 'accept-report',
      use: 'recommendation',
      parameters: [{ name: 'group', type: 'text' }],
      takesItems: false,
      words: '接受‹group›的报告',
    });
  });

  it('takes no file', async () => {
    expect((await concord('clauses', 'x.xlsx')).status).toBe(2);
    expect((await concord('clauses', '--language', 'de')).err).toContain('en, fr, es');
  });
});
