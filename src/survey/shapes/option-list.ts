import { collapseSpaces } from '../../language/compare';
import { optionNames, type OptionNames } from '../option-names';

/** The options of a question, found by any name that compares equal. */
export class OptionList {
  private readonly names: string[] = [];
  private readonly byComparable = new Map<string, number>();
  private readonly bySpelling = new Map<string, number>();

  constructor(private readonly compared: OptionNames = optionNames()) {}

  /** The options as first met. */
  get options(): readonly string[] {
    return this.names;
  }

  /** The number of the option that a text names; it is added when it is new. */
  add(text: string): number {
    const known = this.find(text);
    if (known !== undefined) return known;
    const index = this.names.push(collapseSpaces(this.compared.shown(text))) - 1;
    this.byComparable.set(this.compared.compare(text), index);
    return index;
  }

  /** The number of the option that a text names, or `undefined`. */
  find(text: string): number | undefined {
    const spelled = this.bySpelling.get(text);
    if (spelled !== undefined) return spelled;
    const index = this.byComparable.get(this.compared.compare(text));
    if (index !== undefined) this.bySpelling.set(text, index);
    return index;
  }
}
