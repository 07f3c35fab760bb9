import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';

interface TextFieldProps {
  readonly label: string;
  /** One line below that explains what to write. */
  readonly hint?: string;
  /** What is wrong with the text. */
  readonly fault?: string | null;
  readonly value: string;
  /** For codes that are the same in every language. */
  readonly direction?: 'ltr';
  readonly kind?: 'text' | 'number';
  /** Lines of a text that has several. */
  readonly lines?: number;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  // The browser gives a field a width of its own, more than a narrow pane has.
  field: { minWidth: 0, width: '100%' },
});

/** A text that a person writes, with its label, an explanation and what is wrong with it. */
export function TextField(props: TextFieldProps) {
  const styles = useStyles();
  const { label, hint, fault = null, value, direction, kind = 'text', lines, onChange } = props;
  const shared = {
    value,
    className: styles.field,
    ...(direction === undefined ? {} : { dir: direction }),
    onChange: (_event: unknown, data: { readonly value: string }) => onChange(data.value),
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === null ? {} : { validationMessage: fault })}
    >
      {lines === undefined ? (
        <Input {...shared} type={kind} />
      ) : (
        <Textarea {...shared} rows={lines} resize="vertical" />
      )}
    </Field>
  );
}
