import type { App } from '../external/app-context';
import { wireName } from '../protocol/load';
import type { ClassEntry, MemberTable } from './member-table';

/** Flags of office.js' LibraryBuilder, as its own code reads them. */
const IS_COLLECTION = 1;
const HAS_RETRIEVE = 2;
const LOADED = 1;
const READ_ONLY = 2;
const READ = 2;
const INDEXER = 16;
const GIVES_COLLECTION = 4;
const KEEPS_RESULT = 8;
const LEADS_TO_COLLECTION = 16;
const RESTRICTED = 4;

const isReading = (name: string): boolean => name.startsWith('get');

/** The description of one class in the form that office.js' own LibraryBuilder takes. */
export function classDescription(
  app: App,
  name: string,
  entry: ClassEntry,
  table: MemberTable,
): object {
  const full = (other: string): string => `${app}.${other}`;
  const isCollection = (other: string): boolean => table[other]?.items != null;
  const properties = Object.entries(entry.properties);
  const methods = Object.entries(entry.methods);
  const scalars = properties
    .filter(([, { leadsTo }]) => leadsTo === null)
    .map(([key, { isReadOnly }]) => [key, LOADED | (isReadOnly ? READ_ONLY : 0), 0, wireName(key)]);
  const navigations = properties.flatMap(([key, { leadsTo }]) =>
    leadsTo === null
      ? []
      : [
          [
            key,
            full(leadsTo),
            LOADED | READ_ONLY | (isCollection(leadsTo) ? LEADS_TO_COLLECTION : 0),
            0,
            wireName(key),
            RESTRICTED,
          ],
        ],
  );
  const plain = methods
    .filter(([, { gives }]) => gives === null)
    .map(([key, { parameters }]) => [
      key,
      parameters,
      isReading(key) ? READ : 0,
      0,
      isReading(key) ? RESTRICTED : 0,
      wireName(key),
    ]);
  const objects = methods.flatMap(([key, { gives, parameters }]) =>
    gives === null
      ? []
      : [
          [
            key,
            full(gives),
            parameters,
            (key === 'getItem' ? INDEXER : 0) |
              (isReading(key) ? READ : KEEPS_RESULT) |
              (isCollection(gives) ? GIVES_COLLECTION : 0),
            0,
            isReading(key) ? RESTRICTED : 0,
            wireName(key),
          ],
        ],
  );
  return {
    name: app,
    defaultApiSetName: `${app}Api`,
    hostName: app,
    apiSets: [],
    strings: [],
    enumTypes: [],
    clientObjectTypes: [
      [
        name,
        HAS_RETRIEVE | (entry.items === null ? 0 : IS_COLLECTION),
        [['_ReferenceId', READ_ONLY], ...scalars],
        navigations,
        plain,
        objects,
        0,
        entry.items === null ? 0 : full(entry.items),
      ],
    ],
  };
}
