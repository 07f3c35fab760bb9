import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReportForm } from '../../jobs/make-report';
import type { ListedClause } from '../../report/clauses/list-clauses';
import { ChoiceField } from '../parts/choice-field';
import { Section } from '../parts/section';
import { useClause, type ClauseState } from '../use-clause';
import { usePane, usePaneState, useWords } from '../use-pane';
import type { ClauseOffer } from '../worker/questions';
import { PreviewLines } from './block-preview';
import { FormFields } from './report-form';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  button: { marginTop: tokens.spacingVerticalL },
});

/** The standard recommendations, once they are there. */
export function ClauseSection() {
  const { additions } = usePane();
  const { draft, form, words } = usePaneState();
  const { say } = useWords();
  const [offer, setOffer] = useState<ClauseOffer | null>(null);
  const [chosen, setChosen] = useState<ReportForm>(form);
  const source = draft?.source;
  useEffect(() => {
    let isCurrent = true;
    void additions.clauses().then((offered) => {
      if (isCurrent && offered !== null) setOffer(offered);
    });
    return () => {
      isCurrent = false;
    };
  }, [additions, source, words.language, chosen]);
  return (
    <Section title={say('clause-title')} look="card">
      {offer === null ? <p>{say('loading')}</p> : <ClauseForm offer={offer} onForm={setChosen} />}
    </Section>
  );
}

interface ClauseFormProps {
  readonly offer: ClauseOffer;
  readonly onForm: (form: ReportForm) => void;
}

/** A standard recommendation to choose, its parameters, and how it reads. */
function ClauseForm({ offer, onForm }: ClauseFormProps) {
  const styles = useStyles();
  const { exports } = usePane();
  const { say } = useWords();
  const state = useClause(offer);
  const { clause, preview, problem, choose, insert } = state;
  return (
    <>
      <div className={styles.fields}>
        {offer.isFormSet ? null : (
          <FormFields
            form={offer.form}
            onChange={(form) => {
              exports.setForm(form);
              onForm(form);
            }}
          />
        )}
        <ChoiceField
          label={say('clause')}
          value={clause.name}
          options={offer.clauses.map(({ name, words }) => ({
            value: name,
            text: state.named(words),
          }))}
          onChange={choose}
        />
        {clause.parameters.map((parameter) => (
          <ParameterField
            key={`${clause.name} ${parameter.name}`}
            parameter={parameter}
            offer={offer}
            state={state}
          />
        ))}
        {clause.takesItems ? <ItemsField state={state} /> : null}
        <Preview lines={preview.map(state.named)} problem={problem} />
      </div>
      <p className={styles.note}>{say('clause-place')}</p>
      <Button appearance="primary" className={styles.button} onClick={insert}>
        {say('clause-insert')}
      </Button>
    </>
  );
}

/** How the recommendation reads, or what keeps it from being written. */
function Preview({
  lines,
  problem,
}: {
  readonly lines: readonly string[];
  readonly problem: string | null;
}) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div role="group" aria-label={say('preview')} aria-live="polite">
      <span>{say('preview')}</span>
      {problem === null ? (
        <PreviewLines lines={lines} />
      ) : (
        <p className={styles.problem}>{problem}</p>
      )}
    </div>
  );
}

interface ParameterFieldProps {
  readonly parameter: ListedClause['parameters'][number];
  readonly offer: ClauseOffer;
  readonly state: ClauseState;
}

/** One parameter: a text, a day, or the orders, which nobody types. */
function ParameterField({ parameter: { name, type }, offer, state }: ParameterFieldProps) {
  const styles = useStyles();
  const { say } = useWords();
  const fault = state.faultOf(name);
  const message = fault === null ? {} : { validationMessage: say(fault) };
  const label = say(`parameter-${name}`);
  if (type === 'orders') {
    return (
      <Field label={label} {...message}>
        {() => <p className={styles.note}>{say('orders-from-workbook')}</p>}
      </Field>
    );
  }
  const given = offer.settings.get(name);
  const hint = given === undefined ? {} : { hint: say('from-report-sheet', { value: given }) };
  return (
    <Field label={label} required={given === undefined} {...hint} {...message}>
      <Input
        type={type === 'date' ? 'date' : 'text'}
        dir={type === 'date' ? 'ltr' : 'auto'}
        value={state.given.get(name) ?? ''}
        onChange={(_event, { value }) => state.give(name, value)}
      />
    </Field>
  );
}

function ItemsField({ state }: { readonly state: ClauseState }) {
  const { say } = useWords();
  const fault = state.faultOf('items');
  return (
    <Field
      label={say('clause-items')}
      hint={say('clause-items-hint')}
      {...(fault === null ? {} : { validationMessage: say(fault) })}
    >
      <Textarea
        dir="auto"
        rows={3}
        value={state.items}
        onChange={(_event, { value }) => state.setItems(value)}
      />
    </Field>
  );
}
