import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetReading } from '../../jobs/rank';
import { columnWords } from '../cell-words';
import { formatLabel } from '../format-names';
import { Fold } from '../parts/fold';
import { readingReasons } from '../reading-reasons';
import { useWords } from '../use-pane';

const useStyles = makeStyles({
  sheet: { ':not(:first-child)': { marginTop: tokens.spacingVerticalL } },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  format: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0 },
  title: { marginTop: tokens.spacingVerticalM },
  about: { margin: 0 },
});

/** What each sheet and each question was taken for, and why. */
export function HowRead({ readings }: { readonly readings: readonly SheetReading[] }) {
  const { say } = useWords();
  return (
    <Fold title={say('reading-title')} within="section">
      {readings.map((reading) => (
        <SheetRead key={reading.sheet} reading={reading} />
      ))}
    </Fold>
  );
}

function SheetRead({ reading }: { readonly reading: SheetReading }) {
  const styles = useStyles();
  const words = useWords();
  const { sheet, format, questions } = reading;
  const { ofSheet, ofQuestions } = readingReasons(reading);
  return (
    <div className={styles.sheet}>
      <p className={styles.name}>
        <bdi>{sheet}</bdi> <span className={styles.format}>· {formatLabel(format, words)}</span>
      </p>
      {ofSheet.map((reason, index) => (
        <p key={index} className={styles.reason}>
          {words.tell(reason)}
        </p>
      ))}
      <dl className={styles.list}>
        {questions.map((question, index) => (
          <QuestionRead
            key={question.key}
            question={question}
            reason={ofQuestions[index] ?? null}
          />
        ))}
      </dl>
    </div>
  );
}

interface QuestionReadProps {
  readonly question: SheetReading['questions'][number];
  readonly reason: SheetReading['recognised'][number] | null;
}

function QuestionRead({ question: { title, shape, columns }, reason }: QuestionReadProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <dt className={styles.title}>
        <bdi>{title}</bdi>
      </dt>
      <dd className={styles.about}>
        {words.say(`shape-${shape}`)} · {columnWords(columns, words)}
      </dd>
      {reason === null ? null : <dd className={styles.reason}>{words.tell(reason)}</dd>}
    </>
  );
}
