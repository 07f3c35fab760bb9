import type { Language } from '../../language/languages';
import type { RankedQuestion } from '../../ranking/ranked-question';
import { narrative } from '../../report/narrative';
import { plainText } from '../../report/pieces';
import { PROFILES } from '../../report/profiles';
import { shownQuestion } from '../../report/shown-question';
import { WORDING } from '../../report/wording';

/** The order of a question in the sentences that a report would have, without its figure. */
export function narrativeOf(question: RankedQuestion, language: Language): string {
  const shown = shownQuestion(question, []).question;
  return plainText(
    narrative(shown, {
      language,
      wording: WORDING[language],
      profile: PROFILES.un,
      numbering: 'typed',
      settings: new Map(),
      questions: [shown],
      references: { figure: new Map(), annex: new Map() },
    }),
  );
}
