import { LANGUAGES, type Language } from '../../language/languages';
import { LANGUAGE_NAMES } from '../messages';
import { ChoiceField } from './choice-field';

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** A choice of one of the six languages, each by its own name. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  return (
    <ChoiceField
      label={label}
      value={value}
      options={LANGUAGES.map((language) => ({
        value: language,
        text: LANGUAGE_NAMES[language],
        language,
      }))}
      onChange={onChange}
    />
  );
}
