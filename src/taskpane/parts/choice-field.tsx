import { Field, makeStyles, Select } from '@fluentui/react-components';

/** One of the options of a choice. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly language?: string;
}

/** Options under a heading of their own. */
export interface ChoiceGroup<Value extends string> {
  readonly heading: string;
  readonly options: readonly ChoiceOption<Value>[];
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** One line below that explains what is chosen. */
  readonly hint?: string;
  /** What is wrong with the choice. */
  readonly fault?: string | null;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly groups?: readonly ChoiceGroup<Value>[];
  readonly onChange: (value: Value) => void;
}

const useStyles = makeStyles({
  // A long option would otherwise push the field out of the pane.
  root: { minWidth: 0 },
  select: { minWidth: 0, textOverflow: 'ellipsis' },
});

/** A choice from a list, with its label and an explanation. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  const { label, hint, fault = null, value, options, groups = [], onChange } = props;
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === null ? {} : { validationMessage: fault })}
    >
      <Select
        className={styles.root}
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, { value: chosen }) => {
          const option = all.find((known) => known.value === chosen);
          if (option !== undefined) onChange(option.value);
        }}
      >
        {options.map(optionElement)}
        {groups.map(({ heading, options: under }) => (
          <optgroup key={heading} label={heading}>
            {under.map(optionElement)}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function optionElement({ value, text, language }: ChoiceOption<string>) {
  return (
    <option key={value} value={value} lang={language}>
      {text}
    </option>
  );
}
