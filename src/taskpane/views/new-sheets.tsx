import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../language/languages';
import type { Said } from '../../language/messages/tell';
import { Fold } from '../parts/fold';
import { LanguageChecks } from '../parts/language-checks';
import { LanguageField } from '../parts/language-field';
import { TextField } from '../parts/text-field';
import { usePane, usePaneState, useWords } from '../use-pane';
import type { SheetWishes } from '../worker/questions';
import { SaveAgain } from './save-again';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9em, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Members that a ranking sheet has rows for unless a person says otherwise. */
const USUAL_MEMBERS = '40';

/** New sheets: one for members to fill in, one for the text of the report. */
export function NewSheets() {
  const { say } = useWords();
  return (
    <>
      <Fold title={say('new-ranking')}>
        <RankingSheetForm />
      </Fold>
      <Fold title={say('new-report')}>
        <ReportSheetForm />
      </Fold>
    </>
  );
}

function RankingSheetForm() {
  const styles = useStyles();
  const { environment, cells } = usePane();
  const { language: pane } = usePaneState().words;
  const { say, tell } = useWords();
  const [options, setOptions] = useState('');
  const [title, setTitle] = useState('');
  const [members, setMembers] = useState(USUAL_MEMBERS);
  const [language, setLanguage] = useState<Language | null>(null);
  const [fault, setFault] = useState<Said | 'selection-empty' | null>(null);
  const text = fault === 'selection-empty' ? say(fault) : fault === null ? null : tell(fault);
  const isOfMembers = fault !== 'selection-empty' && fault?.code === 'members-out-of-range';
  const takeSelection = async (): Promise<void> => {
    const selected = await cells.selectedOptions();
    if (selected === null) return;
    setFault(selected.length === 0 ? 'selection-empty' : null);
    if (selected.length > 0) setOptions(selected.join('\n'));
  };
  const wishes = {
    options: options.split('\n'),
    title,
    members: Number(members),
    language: language ?? pane,
  };
  return (
    <SheetForm
      text={say('new-ranking-text')}
      wanted={{ kind: 'ranking', wishes }}
      onFault={setFault}
    >
      <TextField
        label={say('new-options')}
        fault={isOfMembers ? null : text}
        lines={5}
        value={options}
        onChange={setOptions}
      />
      {environment.kind === 'workbook' ? (
        <div>
          <Button size="small" onClick={() => void takeSelection()}>
            {say('use-selection')}
          </Button>
        </div>
      ) : null}
      <TextField
        label={say('new-question')}
        hint={say('explain-new-question')}
        value={title}
        onChange={setTitle}
      />
      <div className={styles.pair}>
        <LanguageField
          label={say('sheet-language')}
          value={language ?? pane}
          onChange={setLanguage}
        />
        <TextField
          label={say('new-members')}
          fault={isOfMembers ? text : null}
          kind="number"
          value={members}
          onChange={setMembers}
        />
      </div>
    </SheetForm>
  );
}

function ReportSheetForm() {
  const { language: pane } = usePaneState().words;
  const { say, tell } = useWords();
  const [languages, setLanguages] = useState<readonly Language[]>(LANGUAGES);
  const [guide, setGuide] = useState<Language | null>(null);
  const [fault, setFault] = useState<Said | null>(null);
  const wishes = { language: guide ?? pane, languages, date: today() };
  return (
    <SheetForm text={say('new-report-text')} wanted={{ kind: 'report', wishes }} onFault={setFault}>
      <LanguageChecks
        label={say('report-languages')}
        chosen={languages}
        fault={fault === null ? null : tell(fault)}
        onChange={setLanguages}
      />
      <LanguageField label={say('guide-language')} value={guide ?? pane} onChange={setGuide} />
    </SheetForm>
  );
}

interface SheetFormProps {
  readonly text: string;
  readonly wanted: SheetWishes;
  readonly onFault: (fault: Said | null) => void;
  readonly children: ReactNode;
}

/** What both forms have: the words above, and the button that makes the sheet. */
function SheetForm({ text, wanted, onFault, children }: SheetFormProps) {
  const styles = useStyles();
  const { environment, sheets } = usePane();
  const { say } = useWords();
  const submit = async (): Promise<void> => onFault(await sheets.make(wanted));
  return (
    <>
      <p className={styles.text}>{text}</p>
      <form
        noValidate
        className={styles.fields}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        <div>
          <Button type="submit" appearance="primary">
            {say(environment.kind === 'workbook' ? 'add-sheet' : 'save-sheet')}
          </Button>
        </div>
      </form>
      <SaveAgain kind={wanted.kind} />
    </>
  );
}

/** The day where the person is, as `2026-11-25`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
