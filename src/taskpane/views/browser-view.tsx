import { Section } from '../parts/section';
import { usePane, usePaneState, useWords } from '../use-pane';
import { Choices } from './choices';
import { ChosenCells } from './chosen-cells';
import { Download } from './download';
import { FileChooser } from './file-chooser';
import { Findings } from './findings';
import { Found } from './found';
import { NewSheets } from './new-sheets';
import { Orders } from './orders';
import { Reading } from './reading';
import { UnrankedWorkbook } from './unranked-workbook';

/** In a plain browser: a workbook in, its orders, and the report out. */
export default function BrowserView() {
  const { survey: actions } = usePane();
  const { survey, unranked } = usePaneState();
  const { say } = useWords();
  const onFile = (file: File): void => void actions.openFile(file);
  if (survey === null) {
    return (
      <>
        {unranked === null ? (
          <FileChooser name={null} text={say('file-text')} onFile={onFile} />
        ) : (
          <UnrankedWorkbook unranked={unranked}>
            <FileChooser name={unranked.source.name} text="" onFile={onFile} />
          </UnrankedWorkbook>
        )}
        <NewSheets />
      </>
    );
  }
  return (
    <>
      <Section title={say('found-title')} look="card">
        <FileChooser name={survey.ranking.file} text="" onFile={onFile} />
        <Found survey={survey} />
        <ChosenCells choices={survey.choices} />
        <Reading survey={survey} />
      </Section>
      <Download survey={survey} />
      <Findings findings={survey.ranking.findings} />
      <Orders survey={survey} />
      <Choices survey={survey} />
      <NewSheets />
    </>
  );
}
