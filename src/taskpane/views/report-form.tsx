import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportForm } from '../../jobs/make-report';
import { NUMBERINGS } from '../../report/numbering';
import { PROFILE_NAMES } from '../../report/profiles';
import { ChoiceField } from '../parts/choice-field';
import { LanguageField } from '../parts/language-field';
import { useWords } from '../use-pane';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9em, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

interface FormFieldsProps {
  readonly form: ReportForm;
  readonly onChange: (form: ReportForm) => void;
}

/** Language, house style and labels of a report. */
export function FormFields({ form, onChange }: FormFieldsProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.fields}>
      <LanguageField
        label={say('report-language')}
        value={form.language}
        onChange={(language) => onChange({ ...form, language })}
      />
      <ChoiceField
        label={say('profile')}
        value={form.profile}
        options={PROFILE_NAMES.map((profile) => ({
          value: profile,
          text: say(`profile-${profile}`),
        }))}
        onChange={(profile) => onChange({ ...form, profile })}
      />
      <ChoiceField
        label={say('numbering')}
        hint={say('explain-numbering')}
        value={form.numbering ?? form.keptNumbering ?? 'typed'}
        options={NUMBERINGS.map((numbering) => ({
          value: numbering,
          text: say(`numbering-${numbering}`),
        }))}
        onChange={(numbering) => onChange({ ...form, numbering })}
      />
    </div>
  );
}
