import type { ParseArgsConfig } from 'node:util';
import type { RankSettings } from '../jobs/rank';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../ranking/ranked-question';
import { choiceOption, textOption, type OptionValues } from './arguments';

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
  };
  return withoutUndefined(given);
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
