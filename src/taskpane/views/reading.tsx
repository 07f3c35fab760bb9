import { Fold } from '../parts/fold';
import type { Survey } from '../store/pane-state';
import { useWords } from '../use-pane';
import { Candidates } from './candidates';
import { CellsByHand } from './cells-by-hand';
import { HowRead } from './how-read';

/** Why the sheets were read as they were, and the ways to have them read otherwise. */
export function Reading({ survey }: { readonly survey: Survey }) {
  const { say } = useWords();
  const { readings } = survey.ranking;
  const candidates = readings.flatMap((reading) => reading.candidates);
  return (
    <>
      <HowRead readings={readings} />
      {candidates.length === 0 ? null : (
        <Fold title={say('candidates-title')} within="section" aside={String(candidates.length)}>
          <Candidates candidates={candidates} action="use-candidate" />
        </Fold>
      )}
      <CellsByHand read={survey} />
    </>
  );
}
