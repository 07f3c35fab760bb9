import type { Survey } from '../store/pane-state';
import { QuestionOrder } from './question-order';

/** The orders of every question that was read. */
export function Orders({ survey: { ranking, narratives } }: { readonly survey: Survey }) {
  return ranking.questions.map((question, index) => (
    <QuestionOrder
      key={`${question.sheet} ${question.key}`}
      question={question}
      narrative={narratives[index] ?? ''}
    />
  ));
}
