import type { RankSettings } from '../../jobs/rank';
import { ChoiceField } from '../parts/choice-field';
import { usePane, useWords } from '../use-pane';

interface VotesFieldProps {
  readonly choices: RankSettings;
  readonly columns: readonly string[];
}

/** Whether ballots are weighed, and by which column. */
export function VotesField({ choices, columns }: VotesFieldProps) {
  const { survey } = usePane();
  const { say } = useWords();
  const { weights, oneVotePer, ...others } = choices;
  const value =
    weights !== undefined
      ? `weights:${weights}`
      : oneVotePer !== undefined
        ? `oneVotePer:${oneVotePer}`
        : '';
  const group = (name: 'weights' | 'oneVotePer', heading: string) => ({
    heading,
    options: columns.map((column) => ({ value: `${name}:${column}`, text: column })),
  });
  return (
    <ChoiceField
      label={say('votes')}
      hint={say('explain-votes')}
      value={value}
      options={[{ value: '', text: say('votes-each') }]}
      groups={[group('weights', say('votes-weights')), group('oneVotePer', say('votes-one-per'))]}
      onChange={(chosen) => {
        const [, name, column] = /^(weights|oneVotePer):(.*)$/su.exec(chosen) ?? [];
        void survey.choose(
          column === undefined
            ? others
            : name === 'weights'
              ? { ...others, weights: column }
              : { ...others, oneVotePer: column },
        );
      }}
    />
  );
}
