import { Section } from '../parts/section';
import { usePane, usePaneState, useWords } from '../use-pane';
import { Choices } from './choices';
import { Download } from './download';
import { FileChooser } from './file-chooser';
import { Findings } from './findings';
import { Found } from './found';
import { Orders } from './orders';

/** In a plain browser: a workbook in, its orders, and the report out. */
export default function BrowserView() {
  const { survey: actions } = usePane();
  const { survey } = usePaneState();
  const { say } = useWords();
  const onFile = (file: File): void => void actions.openFile(file);
  if (survey === null) return <FileChooser name={null} text={say('file-text')} onFile={onFile} />;
  return (
    <>
      <Section title={say('found-title')} look="card">
        <FileChooser name={survey.ranking.file} text="" onFile={onFile} />
        <Found survey={survey} />
      </Section>
      <Download survey={survey} />
      <Findings findings={survey.ranking.findings} />
      <Orders survey={survey} />
      <Choices survey={survey} />
    </>
  );
}
