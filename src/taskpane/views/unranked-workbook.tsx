import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Section } from '../parts/section';
import type { Unranked } from '../store/pane-state';
import { useWords } from '../use-pane';
import { Candidates } from './candidates';
import { CellsByHand } from './cells-by-hand';
import { ChosenCells } from './chosen-cells';

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalM} 0` },
});

interface UnrankedWorkbookProps {
  readonly unranked: Unranked;
  /** What stands above: the file, or the way to read it again. */
  readonly children: ReactNode;
}

/** A workbook in which nothing could be ranked: what comes nearest, and the way to say more. */
export function UnrankedWorkbook({ unranked, children }: UnrankedWorkbookProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { candidates, choices } = unranked;
  const isNear = candidates.length > 0;
  return (
    <Section title={say('unranked-title')} look="card">
      {children}
      <p className={styles.text}>{say(isNear ? 'unranked-near' : 'unranked-none')}</p>
      <Candidates candidates={candidates} action="use-near" />
      <ChosenCells choices={choices} />
      <CellsByHand read={unranked} startsOpen={choices.mapping !== undefined} />
    </Section>
  );
}
