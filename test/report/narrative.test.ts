import type { Language } from '../../src/language/languages';
import { rankTally } from '../../src/ranking/rank-tally';
import type { RankedQuestion } from '../../src/ranking/ranked-question';
import { plainText } from '../../src/report/pieces';
import {
  goals,
  noDifference,
  objectives,
  OBJECTIVES_CLAIMS,
  question,
  unanimousTally,
} from './support/questions';
import { blockOf, built } from './support/sheets';

/** The sentences on one question, without the last two on its basis, unless all are asked for. */
function said(of: RankedQuestion, language: Language = 'en'): string {
  const { report } = built([], { language, questions: [of] });
  const [first] = blockOf(report, 'figure', of.key).pieces;
  return first?.kind === 'paragraph' ? plainText(first.inlines) : '';
}

const firstSentence = (of: RankedQuestion, language: Language = 'en'): string =>
  said(of, language).split(
    language === 'zh' ? /(?<=。)/u : /(?<=\.) (?=\p{Lu}|\p{Script=Arabic})/u,
  )[0] ?? '';

const SHORT = { options: ['D', 'C', 'B', 'A'] };
const SHORT_GOALS = { options: ['B', 'A', 'D', 'C', 'E'] };

describe('the narrative of an order', () => {
  it('names the first, who follows closely and who is far behind', () => {
    expect(firstSentence(objectives())).toBe(
      'Of the four objectives, D.4 Inclusive information society is the highest priority, closely followed by D.3 Enabling environment and D.2 Modern and secure infrastructure; D.1 Coordination has a distinctly lower average rank than the others.',
    );
  });

  it.each<[Language, string]>([
    [
      'fr',
      'Parmi les quatre objectifs, A vient en tête, et B et C suivent de près; D a un rang moyen nettement moins bon que les autres.',
    ],
    [
      'es',
      'De los cuatro objetivos, A ocupa el primer lugar; muy de cerca siguen B y C; el rango medio de D es claramente inferior al del resto.',
    ],
    [
      'ru',
      'Из четырех задач первое место занимает A, с небольшим отставанием следуют B и C; явно более низкий средний ранг, чем у остальных, имеет D.',
    ],
    ['zh', '在四项部门目标中，A列在首位，B和C以微小差距居其后；D的平均排名明显落后于其他各项。'],
    [
      'ar',
      'من بين الأهداف الأربعة، كانت المرتبة الأولى من نصيب A، يلي ذلك بفارق ضئيل B وC؛ وكان متوسط ترتيب D أدنى بوضوح من متوسط ترتيب البقية.',
    ],
  ])('says the same in %s', (language, sentence) => {
    expect(firstSentence(objectives(SHORT), language)).toBe(sentence);
  });

  it.each<[Language, string]>([
    [
      'en',
      'Of the five goals, A and B, in that order and close together, are clearly the priorities of most respondents; the remaining three goals (C, D and E) were ranked lower by most of them.',
    ],
    [
      'fr',
      'Parmi les cinq buts, A et B (dans cet ordre et à faible distance) sont clairement les priorités de la plupart des participants; la plupart d’entre eux placent plus bas les trois autres buts (C, D et E).',
    ],
    [
      'es',
      'De las cinco metas, A y B (por este orden y a poca distancia) son claramente las prioridades de la mayoría de los participantes; la mayoría sitúa más abajo las tres metas restantes (C, D y E).',
    ],
    [
      'ru',
      'Из пяти целей явными приоритетами большинства участников опроса являются A и B (в таком порядке и с небольшим разрывом); остальные три цели (C, D и E) большинство поставило ниже.',
    ],
    [
      'zh',
      '在五项总体目标中，多数答卷人的首要重点显然是A和B（依此次序，差距很小）；多数答卷人把其余三项总体目标（C、D和E）排在后面。',
    ],
    [
      'ar',
      'من بين الغايات الخمس، من الواضح أن أولويات معظم المجيبين هي A وB (بهذا الترتيب وبفارق ضئيل)؛ أما الغايات الثلاث المتبقية (C وD وE) فقد وضعها معظمهم في مراتب أدنى.',
    ],
  ])('tells two groups apart in %s', (language, sentence) => {
    expect(firstSentence(goals(SHORT_GOALS), language)).toBe(sentence);
  });

  it('speaks of most respondents only if most of them put each above each', () => {
    const tally = unanimousTally([[1], [0], [3], [2], [4]], 34);
    const above = Float64Array.from(tally.pairs.above);
    above[0 * 5 + 3] = 17;
    const sentence = firstSentence(
      goals({ ...SHORT_GOALS, tally: { ...tally, pairs: { ...tally.pairs, above } } }),
    );
    expect(sentence).toBe(
      'Of the five goals, A is the highest priority, closely followed by B, and then by C, D and E.',
    );
  });

  it('speaks of no respondents and no other method where only counts are known', () => {
    const tally = { ...unanimousTally([[1], [0], [3], [2], [4]], 34), pairs: null };
    const { declined, orders, condorcetWinner } = rankTally(tally);
    const counted = { tally, declined, orders, condorcetWinner, claims: [] };
    expect(said(goals({ ...SHORT_GOALS, ...counted }))).toBe(
      'Of the five goals, A is the highest priority, followed by B, C, D and E. The order is by mean rank; 34 ballots were counted. Figure 1 shows how the answers are spread.',
    );
  });

  it('claims nothing without a claim', () => {
    expect(firstSentence(objectives({ ...SHORT, claims: [] }))).toBe(
      'Of the four objectives, A is the highest priority, followed by B, C and D.',
    );
  });

  it('says who is clearly first', () => {
    const claims = [{ kind: 'clearly-ahead', options: [3] }] as const;
    expect(firstSentence(objectives({ ...SHORT, claims }))).toBe(
      'Of the four objectives, A is clearly the highest priority, ahead of all the others, followed by B, C and D.',
    );
  });

  it('says ties as ties', () => {
    expect(firstSentence(objectives({ ...SHORT, order: [[3, 2], [1], [0]], claims: [] }))).toBe(
      'Of the four objectives, A and B share the highest priority, followed by C and D.',
    );
    expect(firstSentence(objectives({ ...SHORT, order: [[3], [2, 1], [0]], claims: [] }))).toBe(
      'Of the four objectives, A is the highest priority, followed by B and C (tied), then D.',
    );
    expect(firstSentence(objectives({ ...SHORT, order: [[0, 1, 2, 3]], claims: [] }))).toBe(
      'Of the four objectives, none is ahead: all are tied.',
    );
  });

  it('says which neighbours cannot be told apart', () => {
    const claims = [noDifference(2, 1), noDifference(1, 0), noDifference(2, 0)];
    expect(said(objectives({ ...SHORT, claims }))).toContain(
      'There is no clear difference among B, C and D.',
    );
    const [pair] = claims;
    expect(said(objectives({ ...SHORT, claims: pair === undefined ? [] : [pair] }))).toContain(
      'There is no clear difference between B and C.',
    );
  });

  it('does not say again of the closely following that they cannot be told apart', () => {
    const claims = [...OBJECTIVES_CLAIMS, noDifference(3, 2), noDifference(2, 1)];
    expect(said(objectives({ claims }))).not.toContain('no clear difference');
  });

  it('always ends with the method, the number of ballots, other methods and the figure', () => {
    expect(said(objectives(SHORT))).toMatch(
      /others\. The order is by mean rank; 34 ballots were counted\. The Copeland method, the Schulze method, the ranked pairs method and the Kemeny–Young method give the same order\. Figure 1 shows how the answers are spread\.$/u,
    );
  });

  it('says what other methods give when they differ, and leaves out those that decline', () => {
    const order = [[3], [2], [1], [0]];
    const other = [[2], [3], [1], [0]];
    const orders = {
      'mean-rank': order,
      copeland: other,
      schulze: other,
      'ranked-pairs': order,
      kemeny: null,
    };
    expect(said(objectives({ ...SHORT, orders }))).toContain(
      'The Copeland method and the Schulze method give another order: B, A, C and D. The ranked pairs method gives the same order.',
    );
  });

  it('says when the other policy for unranked options changes the order, and the weight', () => {
    const alternative = {
      unranked: 'no-opinion',
      order: [[2], [3], [1], [0]],
      changed: true,
    } as const;
    const text = said(objectives({ ...SHORT, alternative, weighted: true }));
    expect(text).toContain(
      'If options that a ballot leaves unranked were not compared with the others, the order would be: B, A, C and D.',
    );
    expect(text).toContain('34 ballots were counted, of total weight 34.');
  });

  it('draws no comparison from fewer than six ballots', () => {
    const tally = unanimousTally([[3], [2], [1], [0]], 5);
    expect(said(objectives({ ...SHORT, claims: [], tally }))).toContain(
      'Fewer than 6 ballots were counted, so nothing is said here on how clear the differences are. The order is by mean rank; 5 ballots were counted.',
    );
  });

  it('says when there is nothing to rank', () => {
    const empty = unanimousTally([[3], [2], [1], [0]], 0);
    expect(said(objectives({ tally: empty, claims: [] }))).toBe(
      'No ballots were counted, so there is no priority order.',
    );
    expect(firstSentence(question({ key: 'q', title: 'Q', options: ['A'], order: [[0]] }))).toBe(
      'A was the only option.',
    );
  });
});
