import type { Agreement } from '../../src/ranking/ranked-question';
import { agreementWords } from '../../src/taskpane/agreement-words';
import { loadWords, type Words } from '../../src/taskpane/messages';

const agreement = (kendallW: number | null, p: number | null): Agreement => ({
  kendallW,
  chiSquare: null,
  degreesOfFreedom: null,
  p,
  pMethod: null,
  reason: kendallW === null ? 'no-ballots' : null,
});

describe('the words on agreement', () => {
  let words: Words;
  beforeAll(async () => {
    words = await loadWords('en');
  });

  it('are those that Schmidt gives to 0.1, 0.3, 0.5, 0.7 and 0.9', () => {
    const said = [0.1, 0.3, 0.5, 0.7, 0.9].map((w) =>
      agreementWords(agreement(w, 0.01), 20, words),
    );
    expect(said).toEqual([
      'The ballots agree very weakly (Kendall’s W = 0.10, p = 0.010).',
      'The ballots agree weakly (Kendall’s W = 0.30, p = 0.010).',
      'The ballots agree moderately (Kendall’s W = 0.50, p = 0.010).',
      'The ballots agree strongly (Kendall’s W = 0.70, p = 0.010).',
      'The ballots agree very strongly (Kendall’s W = 0.90, p = 0.010).',
    ]);
  });

  it('claim nothing that chance explains, and nothing of fewer than six ballots', () => {
    expect(agreementWords(agreement(0.3, 0.2), 20, words)).toMatch(/no more than chance/);
    expect(agreementWords(agreement(1, 0.001), 5, words)).toMatch(/Fewer than 6 ballots/);
    expect(agreementWords(agreement(null, null), 20, words)).toMatch(/cannot be computed/);
  });

  it('write a very small p as a bound', () => {
    expect(agreementWords(agreement(0.9, 1e-9), 20, words)).toContain('p < 0.001');
  });

  it('write numbers as the language does', async () => {
    const arabic = agreementWords(agreement(0.5, 0.01), 20, await loadWords('ar'));
    expect(arabic).toContain('0.50');
    expect(agreementWords(agreement(0.5, 0.01), 20, await loadWords('zh'))).toContain(
      '一致程度中等',
    );
  });
});
