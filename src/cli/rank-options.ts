import type { ParseArgsConfig } from 'node:util';
import type { RankSettings } from '../jobs/rank';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../ranking/ranked-question';
import type { SameOption } from '../survey/option-names';
import { MAPPED_SHAPES, REPEATS, type Mapping } from '../survey/read-options';
import { choiceOption, textOption, textsOption, type OptionValues } from './arguments';
import { Usage } from './usage';

/** The options that say which ballots are read and how they are counted. */
export const RANK_OPTIONS = {
  sheet: { type: 'string' },
  question: { type: 'string' },
  method: { type: 'string' },
  unranked: { type: 'string' },
  weights: { type: 'string' },
  'one-vote-per': { type: 'string' },
  'group-by': { type: 'string' },
  'visible-only': { type: 'boolean' },
  repeats: { type: 'string' },
  same: { type: 'string', multiple: true },
  shape: { type: 'string' },
  columns: { type: 'string' },
  header: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** The settings that those options give. Throws a Usage for a value that is not one of its list. */
export function rankSettings(values: OptionValues): RankSettings {
  const given = {
    sheet: textOption(values, 'sheet'),
    question: textOption(values, 'question'),
    method: choiceOption(values, 'method', METHOD_NAMES),
    unranked: choiceOption(values, 'unranked', UNRANKED_POLICIES),
    weights: textOption(values, 'weights'),
    oneVotePer: textOption(values, 'one-vote-per'),
    groupBy: textOption(values, 'group-by'),
    visibleOnly: values['visible-only'] === true ? true : undefined,
    repeats: choiceOption(values, 'repeats', REPEATS),
    same: sameOptions(textsOption(values, 'same')),
    mapping: mappingOf(values),
  };
  return withoutUndefined(given);
}

/** `--same "old=new"`, as often as options were renamed. */
function sameOptions(pairs: readonly string[]): readonly SameOption[] | undefined {
  if (pairs.length === 0) return undefined;
  return pairs.map((pair) => {
    const [old = '', now = '', ...more] = pair.split('=').map((name) => name.trim());
    if (old === '' || now === '' || more.length > 0) {
      throw new Usage(`--same takes "old name=new name"; it was given "${pair}".`);
    }
    return { old, now };
  });
}

/** `--shape S --columns F:J --header 2`: a ranking whose place a person names. */
function mappingOf(values: OptionValues): Mapping | undefined {
  const shape = choiceOption(values, 'shape', MAPPED_SHAPES);
  const columns = textOption(values, 'columns');
  const row = textOption(values, 'header');
  if (shape === undefined && columns === undefined && row === undefined) return undefined;
  if (shape === undefined || columns === undefined) {
    throw new Usage('--shape and --columns go together: --shape list --columns F.');
  }
  if (row === undefined) return { shape, columns };
  const header = Number(row);
  if (!Number.isInteger(header) || header < 1) {
    throw new Usage(`--header takes the number of a row; it was given "${row}".`);
  }
  return { shape, columns, header };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(all: T): Given<T> {
  const given: Given<T> = {};
  for (const key in all) {
    const value = all[key];
    if (isDefined(value)) given[key] = value;
  }
  return given;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
