import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { MAPPED_SHAPES } from '../../survey/read-options';
import {
  draftCells,
  draftFault,
  draftOf,
  draftWith,
  fieldOf,
  type MappingDraft,
  type MappingField,
} from '../mapping-draft';
import { ChoiceField } from '../parts/choice-field';
import { Fold } from '../parts/fold';
import { TextField } from '../parts/text-field';
import type { Survey, Unranked } from '../store/pane-state';
import { usePane, useWords } from '../use-pane';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CellsByHandProps {
  readonly read: Survey | Unranked;
  readonly startsOpen?: boolean;
}

/** A form to say where the ranking stands. */
export function CellsByHand({ read, startsOpen = false }: CellsByHandProps) {
  const styles = useStyles();
  const { say } = useWords();
  const draft = draftOf(read);
  return (
    <Fold title={say('by-hand-title')} within="section" startsOpen={startsOpen}>
      <p className={styles.text}>{say('by-hand-text')}</p>
      <CellsForm
        key={JSON.stringify([read.source.reading, draft])}
        start={draft}
        sheets={read.sheets}
      />
    </Fold>
  );
}

interface Fault {
  readonly field: MappingField;
  readonly text: string;
}

interface CellsFormProps {
  readonly start: MappingDraft;
  readonly sheets: readonly string[];
}

function CellsForm({ start, sheets }: CellsFormProps) {
  const styles = useStyles();
  const { environment, cells } = usePane();
  const { say, tell } = useWords();
  const [draft, setDraft] = useState(start);
  const [fault, setFault] = useState<Fault | null>(null);
  const faultOf = (field: MappingField): string | null =>
    fault?.field === field ? fault.text : null;
  const change = (changed: Partial<MappingDraft>): void => {
    setDraft({ ...draft, ...changed });
    setFault(null);
  };
  const useSelection = async (): Promise<void> => {
    const place = await cells.selection();
    if (place !== null) change(draftWith(draft, place));
  };
  const submit = async (): Promise<void> => {
    const wrong = draftFault(draft);
    if (wrong !== null) {
      setFault({ field: wrong.field, text: say(wrong.key) });
      return;
    }
    const problem = await cells.take(draftCells(draft));
    setFault(problem === null ? null : { field: fieldOf(problem.code), text: tell(problem) });
  };
  return (
    <form
      noValidate
      className={styles.fields}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      {environment.kind === 'workbook' ? (
        <div>
          <Button size="small" onClick={() => void useSelection()}>
            {say('use-selection')}
          </Button>
        </div>
      ) : null}
      <ChoiceField
        label={say('sheet')}
        value={draft.sheet}
        fault={faultOf('sheet')}
        options={[...new Set([...sheets, draft.sheet])].map((name) => ({
          value: name,
          text: name,
        }))}
        onChange={(sheet) => change({ sheet })}
      />
      <ChoiceField
        label={say('shape')}
        hint={say(`explain-${draft.shape}`)}
        value={draft.shape}
        options={MAPPED_SHAPES.map((shape) => ({ value: shape, text: say(`shape-${shape}`) }))}
        onChange={(shape) => change({ shape })}
      />
      <TextField
        label={say('columns-label')}
        hint={say('explain-columns')}
        fault={faultOf('columns')}
        direction="ltr"
        value={draft.columns}
        onChange={(columns) => change({ columns })}
      />
      <TextField
        label={say('header-row')}
        hint={say('explain-header-row')}
        fault={faultOf('header')}
        direction="ltr"
        value={draft.header}
        onChange={(header) => change({ header })}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {say('read-cells')}
        </Button>
      </div>
    </form>
  );
}
