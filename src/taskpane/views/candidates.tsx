import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../cells/address';
import { columnRange } from '../../survey/fit';
import type { Candidate } from '../../survey/question';
import { cellsPlace } from '../cell-words';
import { mappedShape } from '../mapping-draft';
import { usePane, useWords } from '../use-pane';
import { CellLink } from './cell-link';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  place: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    // It is worded for the middle of a sentence.
    '::first-letter': { textTransform: 'uppercase' },
  },
  reason: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface CandidatesProps {
  readonly candidates: readonly Candidate[];
  /** Whether they would take the place of what was read. */
  readonly action: 'use-candidate' | 'use-near';
}

/** Cells that may be a ranking too, each with the way to take it for one. */
export function Candidates({ candidates, action }: CandidatesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {candidates.map((candidate) => (
        <Choice
          key={`${candidate.sheet} ${columnRange(candidate.columns)}`}
          candidate={candidate}
          action={action}
        />
      ))}
    </ul>
  );
}

interface ChoiceProps {
  readonly candidate: Candidate;
  readonly action: CandidatesProps['action'];
}

function Choice({ candidate, action }: ChoiceProps) {
  const styles = useStyles();
  const { cells } = usePane();
  const words = useWords();
  const { say, tell } = words;
  const { sheet, columns, headerRow, reason } = candidate;
  const shape = mappedShape(candidate.shape);
  const place = cellsPlace(candidate, words);
  const where = { sheet, columns: columnRange(columns), header: headerRow + 1 };
  const use = (chosen: NonNullable<typeof shape>): void =>
    void cells.take({ ...where, shape: chosen });
  return (
    <li>
      <p className={styles.place}>{place}</p>
      <p className={styles.reason}>
        {say(`shape-${candidate.shape}`)}. {tell(reason)}
      </p>
      <div className={styles.actions}>
        {shape === null ? null : (
          <Button
            size="small"
            aria-label={say('use-place', { action: say(action), place })}
            onClick={() => use(shape)}
          >
            {say(action)}
          </Button>
        )}
        <CellLink sheet={sheet} cell={cellAddress(headerRow, columns[0] ?? 0)} />
      </div>
    </li>
  );
}
