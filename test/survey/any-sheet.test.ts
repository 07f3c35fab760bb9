import fc from 'fast-check';
import { findingMessage } from '../../src/language/finding';
import { readSurvey } from '../../src/survey/read-survey';
import { answers } from './support';

const cell = fc.oneof(
  fc.constantFrom(null, 'A', 'B', 'C', 'A;B;C', 'B;C;A', '1st', '2nd choice', 'No opinion', '-'),
  fc.constantFrom('First choice', 'Goals [A]', 'Goals [B]', 'Total', 'Email', 'a@example.org'),
  fc.constantFrom({ error: '#N/A' }, true, '{"ImportId":"x"}', '["A","B"]', ';', '[', '(', ' - '),
  fc.integer({ min: -1, max: 5 }),
  fc.double(),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const grid = fc
  .integer({ min: 1, max: 7 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: 0, maxLength: width }), { maxLength: 12 }),
  );

describe('any sheet at all', () => {
  it('is read without an exception, and what is said of it can be understood', () => {
    fc.assert(
      fc.property(grid, fc.array(fc.nat(11), { maxLength: 3 }), (rows, hidden) => {
        const survey = readSurvey(answers(rows, hidden), { visibleOnly: hidden.length > 1 });
        for (const question of survey.questions) {
          const { options, key, title } = question;
          expect(options.length).toBeGreaterThan(1);
          if (question.shape === 'counts') expect(question.tally.options).toBe(options.length);
          else {
            expect(question.ballots.columns).toHaveLength(options.length);
            expect(question.rows).toHaveLength(question.ballots.count);
          }
          expect(key).not.toBe('');
          expect(title).not.toBe('');
        }
        for (const finding of survey.findings) {
          expect(finding.place.cell).toMatch(/^[A-Z]+\d+$/);
          expect(findingMessage(finding)).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 2000, seed: 20261125 },
    );
  });
});
