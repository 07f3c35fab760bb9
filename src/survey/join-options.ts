import type { OptionNames } from './option-names';
import type { FoundQuestion } from './shapes/found-question';
import { OptionList } from './shapes/option-list';

type Joined = Pick<FoundQuestion, 'options' | 'read'>;

/**
 * Options of a file that declares them, with those made one that a person said are the same. A
 * ballot that ranks such an option under both names is read by the better rank, and said.
 */
export function joinOptions({ options, read }: Joined, names: OptionNames): Joined {
  const list = new OptionList(names);
  const numbers = options.map((option) => list.add(option));
  if (list.options.length === options.length) return { options, read };
  const declared = new Float64Array(options.length);
  return {
    options: list.options,
    read: (row, ranks) => {
      declared.fill(0);
      const faults = [...(read(row, declared) ?? [])];
      numbers.forEach((number, at) => {
        const rank = declared[at] ?? 0;
        const other = ranks[number] ?? 0;
        if (rank > 0 && other > 0) {
          faults.push({ code: 'option-repeated', column: 0, text: options[at] ?? '' });
        }
        if (rank > 0 && (other === 0 || rank < other)) ranks[number] = rank;
      });
      return faults.length === 0 ? null : faults;
    },
  };
}
