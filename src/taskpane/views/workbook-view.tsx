import { Button } from '@fluentui/react-components';
import { Section } from '../parts/section';
import { usePane, usePaneState, useWords } from '../use-pane';
import { Choices } from './choices';
import { ChosenCells } from './chosen-cells';
import { Findings } from './findings';
import { Found } from './found';
import { NewSheets } from './new-sheets';
import { Orders } from './orders';
import { Reading } from './reading';
import { Results } from './results';
import { TransferCode } from './transfer-code';
import { UnrankedWorkbook } from './unranked-workbook';

/** Beside an open workbook: what it holds, the orders, and the results to insert. */
export default function WorkbookView() {
  const { survey: actions } = usePane();
  const { survey, unranked, busy } = usePaneState();
  const { say } = useWords();
  if (survey === null) {
    if (unranked === null && busy !== null) return null;
    const again = (
      <Button
        appearance={unranked === null ? 'primary' : 'secondary'}
        onClick={() => void actions.read('every')}
      >
        {say(unranked === null ? 'read-workbook' : 'read-again')}
      </Button>
    );
    return (
      <>
        {unranked === null ? (
          <>
            <p>{say('nothing-read')}</p>
            {again}
          </>
        ) : (
          <UnrankedWorkbook unranked={unranked}>{again}</UnrankedWorkbook>
        )}
        <NewSheets />
      </>
    );
  }
  return (
    <>
      <Section title={say('found-title')} look="card">
        <Found survey={survey} />
        <ChosenCells choices={survey.choices} />
        {survey.results === null ? null : <Results survey={survey} results={survey.results} />}
        <Reading survey={survey} />
      </Section>
      <Findings findings={survey.ranking.findings} />
      <Orders survey={survey} />
      <Choices survey={survey} />
      <NewSheets />
      <TransferCode />
    </>
  );
}
