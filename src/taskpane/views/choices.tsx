import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { RankSettings } from '../../jobs/rank';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../../ranking/ranked-question';
import { ChoiceField } from '../parts/choice-field';
import { Fold } from '../parts/fold';
import type { Survey } from '../store/pane-state';
import { usePane, useWords } from '../use-pane';
import { VotesField } from './votes-field';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
  },
});

/** How ballots are read and counted; every change computes the orders again. */
export function Choices({ survey: ranked }: { readonly survey: Survey }) {
  const styles = useStyles();
  const { survey } = usePane();
  const { say } = useWords();
  const { choices, sheets, columns, ranking } = ranked;
  const { method = 'mean-rank', unranked = 'share' } = choices;
  const { groupBy = '', ...ungrouped } = choices;
  const { sheet = '', ...everySheet } = choices;
  const isSame = ranking.questions.every(({ alternative }) => !alternative.changed);
  const choose = (change: Partial<RankSettings>): void =>
    void survey.choose({ ...choices, ...change });
  return (
    <Fold title={say('choices-title')} aside={say(`method-${method}`)}>
      <div className={styles.fields}>
        <ChoiceField
          label={say('method')}
          hint={say(`explain-${method}`)}
          value={method}
          options={METHOD_NAMES.map((name) => ({ value: name, text: say(`method-${name}`) }))}
          onChange={(chosen) => choose({ method: chosen })}
        />
        <ChoiceField
          label={say('unranked')}
          hint={`${say(`explain-${unranked}`)} ${say(isSame ? 'other-policy-same' : 'other-policy-changed')}`}
          value={unranked}
          options={UNRANKED_POLICIES.map((name) => ({
            value: name,
            text: say(`unranked-${name}`),
          }))}
          onChange={(chosen) => choose({ unranked: chosen })}
        />
        <VotesField choices={choices} columns={columns} />
        <ChoiceField
          label={say('groups')}
          hint={say('explain-groups')}
          value={groupBy}
          options={[
            { value: '', text: say('groups-none') },
            ...columns.map((column) => ({ value: column, text: column })),
          ]}
          onChange={(chosen) =>
            void survey.choose(chosen === '' ? ungrouped : { ...choices, groupBy: chosen })
          }
        />
        {sheets.length > 1 && choices.mapping === undefined ? (
          <ChoiceField
            label={say('sheet')}
            value={sheet}
            options={[
              { value: '', text: say('sheet-every') },
              ...sheets.map((name) => ({ value: name, text: name })),
            ]}
            onChange={(chosen) =>
              void survey.choose(chosen === '' ? everySheet : { ...choices, sheet: chosen })
            }
          />
        ) : null}
        <Field>
          <Checkbox
            label={say('visible-only')}
            checked={choices.visibleOnly === true}
            onChange={(_event, { checked }) => choose({ visibleOnly: checked === true })}
          />
        </Field>
      </div>
    </Fold>
  );
}
