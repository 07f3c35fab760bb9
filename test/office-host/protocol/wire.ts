/**
 * The messages between office.js and a host, as read in Microsoft's `*-win32-16.01.debug.js`
 * (`ClientRequest`, `ActionFactory`, `ObjectPathFactory`). Names on the wire are PascalCase.
 */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Arguments as sent; where an argument is a proxy, its path id stands at the same index. */
export interface ArgumentInfo {
  readonly values: readonly unknown[];
  readonly paths: readonly unknown[];
}

/** What `load()` asked for: member names as the add-in typed them. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: string;
  readonly arguments: ArgumentInfo;
  readonly query: Query;
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: string;
  readonly arguments: ArgumentInfo;
}

export interface Request {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Lets office.js name the failing statement in `error.debugInfo`. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** True for an object of plain members; arrays are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an array; anything else is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function namesOf(value: unknown): readonly string[] {
  return listOf(value).filter((name) => typeof name === 'string');
}

function argumentsOf(value: unknown): ArgumentInfo {
  const info = recordOf(value);
  return { values: listOf(info.Arguments), paths: listOf(info.ReferencedObjectPathIds) };
}

function queryOf(value: unknown): Query {
  const query = recordOf(value);
  return {
    select: namesOf(query.Select),
    expand: namesOf(query.Expand),
    top: typeof query.Top === 'number' ? query.Top : null,
    skip: typeof query.Skip === 'number' ? query.Skip : 0,
  };
}

function actionOf(value: unknown): Action {
  const action = recordOf(value);
  if (typeof action.Id !== 'number' || typeof action.ActionType !== 'number') {
    throw new TypeError('An action of a request has no Id or ActionType.');
  }
  return {
    id: action.Id,
    type: action.ActionType,
    name: textOf(action.Name),
    path: String(action.ObjectPathId),
    arguments: argumentsOf(action.ArgumentInfo),
    query: queryOf(action.QueryInfo),
  };
}

function pathOf(value: unknown): ObjectPath {
  const path = recordOf(value);
  if (typeof path.ObjectPathType !== 'number') {
    throw new TypeError('An object path of a request has no ObjectPathType.');
  }
  return {
    type: path.ObjectPathType,
    name: textOf(path.Name),
    parent: String(path.ParentObjectPathId),
    arguments: argumentsOf(path.ArgumentInfo),
  };
}

/** Reads the JSON body of a request. A body of another shape is a `TypeError`. */
export function readRequest(json: string): Request {
  const body: unknown = JSON.parse(json);
  const { Actions, ObjectPaths } = recordOf(body);
  return {
    actions: listOf(Actions).map(actionOf),
    paths: new Map(Object.entries(recordOf(ObjectPaths)).map(([id, path]) => [id, pathOf(path)])),
  };
}
