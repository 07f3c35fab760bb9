import { Button } from '@fluentui/react-components';
import { Section } from '../parts/section';
import { usePane, usePaneState, useWords } from '../use-pane';
import { Choices } from './choices';
import { Findings } from './findings';
import { Found } from './found';
import { Orders } from './orders';
import { Results } from './results';
import { TransferCode } from './transfer-code';

/** Beside an open workbook: what it holds, the orders, and the results to insert. */
export default function WorkbookView() {
  const { survey: actions } = usePane();
  const { survey, busy } = usePaneState();
  const { say } = useWords();
  if (survey === null) {
    return busy !== null ? null : (
      <>
        <p>{say('nothing-read')}</p>
        <Button appearance="primary" onClick={() => void actions.read('every')}>
          {say('read-workbook')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Section title={say('found-title')} look="card">
        <Found survey={survey} />
        {survey.results === null ? null : <Results survey={survey} results={survey.results} />}
      </Section>
      <Findings findings={survey.ranking.findings} />
      <Orders survey={survey} />
      <Choices survey={survey} />
      <TransferCode />
    </>
  );
}
