import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ExplanationLine } from '../../ranking/explanation-lines';
import type { RankedQuestion } from '../../ranking/ranked-question';
import { explanationWords } from '../explanation-words';
import { ChoiceField } from '../parts/choice-field';
import { Fold } from '../parts/fold';
import { usePane, useWords } from '../use-pane';
import { SideBySide } from './side-by-side';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12em, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  words: { margin: `${tokens.spacingVerticalM} 0 0` },
  change: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: '1.25em' },
});

/** Two options of a question, by their indices. */
interface Pair {
  readonly first: number;
  readonly second: number;
}

/** An explanation, and the pair that it is of. */
interface Explained extends Pair {
  readonly lines: readonly ExplanationLine[];
}

/** Why one option stands above another: the person chooses the two. */
export function Comparison({ question }: { readonly question: RankedQuestion }) {
  const [isOpen, setIsOpen] = useState(false);
  const { say } = useWords();
  const inOrder = question.order.flat();
  const [first, second] = inOrder;
  if (first === undefined || second === undefined) return null;
  return (
    <Fold title={say('why-title')} within="section" onToggle={setIsOpen}>
      {isOpen ? <Compared question={question} inOrder={inOrder} start={{ first, second }} /> : null}
    </Fold>
  );
}

interface ComparedProps {
  readonly question: RankedQuestion;
  readonly inOrder: readonly number[];
  readonly start: Pair;
}

function Compared({ question, inOrder, start }: ComparedProps) {
  const styles = useStyles();
  const { say } = useWords();
  const [{ first, second }, setPair] = useState(start);
  const lines = useExplanation(question, { first, second });
  const options = inOrder.map((option) => ({
    value: String(option),
    text: question.options[option] ?? '',
  }));
  // To choose the other of the two for itself exchanges them.
  const choose = (chosen: Pair): void =>
    setPair(chosen.first === chosen.second ? { first: second, second: first } : chosen);
  return (
    <>
      <div className={styles.fields}>
        <ChoiceField
          label={say('why-first')}
          value={String(first)}
          options={options}
          onChange={(option) => choose({ first: Number(option), second })}
        />
        <ChoiceField
          label={say('why-second')}
          value={String(second)}
          options={options}
          onChange={(option) => choose({ first, second: Number(option) })}
        />
      </div>
      <div aria-live="polite">
        {lines === null ? null : <Explanation question={question} pair={lines} />}
      </div>
    </>
  );
}

/** The explanation of a pair once the worker has it; the one before stays until then. */
function useExplanation(question: RankedQuestion, { first, second }: Pair): Explained | null {
  const { survey } = usePane();
  const [explained, setExplained] = useState<Explained | null>(null);
  useEffect(() => {
    let isWanted = true;
    void survey.explain(question.key, first, second).then((lines) => {
      if (isWanted) setExplained(lines && { first, second, lines });
    });
    return () => {
      isWanted = false;
    };
  }, [survey, question, first, second]);
  return explained;
}

interface ExplanationProps {
  readonly question: RankedQuestion;
  readonly pair: Explained;
}

function Explanation({ question: { options }, pair: { first, second, lines } }: ExplanationProps) {
  const styles = useStyles();
  const words = useWords();
  const names = [options[first] ?? '', options[second] ?? ''] as const;
  const { standing, methods, changes } = explanationWords(lines, names, words);
  return (
    <>
      <p className={styles.words}>{standing}</p>
      <SideBySide lines={lines} names={names} />
      {methods.map((sentence) => (
        <p key={sentence} className={styles.words}>
          {sentence}
        </p>
      ))}
      <h4 className={styles.change}>{words.say('why-change')}</h4>
      <ul className={styles.list}>
        {changes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
