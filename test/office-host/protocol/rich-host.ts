import type { Quirks } from '../quirks';
import type { Counters } from './counters';
import { gap, HostError, invalidObjectPath } from './host-error';
import { HostObject } from './host-object';
import { Loader } from './load';
import { Members } from './members';
import { References } from './references';
import type { SchemaLookup } from './schema';
import {
  ACTION,
  isRecord,
  listOf,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Query,
  type Request,
  type Response,
} from './wire';

/** Answer of an action that has no answer: office.js expects no entry for it. */
const NO_ANSWER = Symbol('no answer');

/** office.js reports its start to this object of Office itself. */
class AddinService extends HostObject {
  override readonly wireClass = 'AddinInternalService';
  NotifyActionHandlerReady(): null {
    return null;
  }
}

export interface RichHostOptions {
  /** The object that `context.workbook.application`'s or `context.document`'s path starts at. */
  readonly root: HostObject;
  readonly schema: SchemaLookup;
  readonly counters: Counters;
  readonly quirks: () => Quirks;
  /** Told when the answer to a `load()` begins and ends: models do not change in between. */
  readonly reading: (isReading: boolean) => void;
}

/** Runs the requests of office.js' proxies against model objects. */
export class RichHost {
  readonly references = new References();
  private readonly members: Members;
  private readonly loader: Loader;

  constructor(private readonly options: RichHostOptions) {
    this.members = new Members(options.counters, options.quirks);
    this.loader = new Loader(this.members, this.references, options.schema);
  }

  /** Runs actions in turn until one fails; what ran before stays done, as in Office. */
  execute(request: Request): Response {
    const { root, reading } = this.options;
    const tools = { root, reading, members: this.members, loader: this.loader };
    const run = new Run(request, tools, this.references);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.actions.entries()) {
      try {
        const value = run.act(action);
        if (value !== NO_ANSWER) results.push({ ActionId: action.id, Value: value ?? null });
      } catch (error) {
        const failed = wireError(error, index);
        return { Results: results, TraceIds: run.traces, Error: failed };
      }
    }
    return { Results: results, TraceIds: run.traces };
  }
}

function wireError(error: unknown, index: number): NonNullable<Response['Error']> {
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: 'TestHostFault',
    Message: `The test host itself failed: ${message}`,
    Location: '',
    ActionIndex: index,
    HttpStatusCode: 500,
  };
}

interface RunTools {
  readonly root: HostObject;
  readonly members: Members;
  readonly loader: Loader;
  readonly reading: (isReading: boolean) => void;
}

/** One request on its way: its paths are resolved at most once. */
class Run {
  readonly traces: number[] = [];
  private readonly resolved = new Map<string, HostObject | null>();

  constructor(
    private readonly request: Request,
    private readonly tools: RunTools,
    private readonly references: References,
  ) {}

  act(action: Action): unknown {
    if (action.type === ACTION.trace) {
      this.traces.push(action.id);
      return null;
    }
    const object = this.object(action.path);
    if (object === null) return this.actOnNull(action);
    switch (action.type) {
      case ACTION.instantiate:
        return this.tools.loader.identity(object);
      case ACTION.query:
        return this.load(object, action.query);
      case ACTION.method:
        return this.invoke(object, action.name, this.arguments(action.arguments));
      case ACTION.setProperty:
        this.tools.members.write(object, action.name, this.arguments(action.arguments)[0]);
        return NO_ANSWER;
      default:
        throw gap(`Action type ${action.type}`);
    }
  }

  private load(object: HostObject, query: Query): unknown {
    this.tools.reading(true);
    try {
      return this.tools.loader.project(object, query);
    } finally {
      this.tools.reading(false);
    }
  }

  private actOnNull(action: Action): null {
    const harmless =
      action.type === ACTION.instantiate ||
      action.type === ACTION.query ||
      action.name === '_KeepReference';
    if (!harmless) throw invalidObjectPath(action.name);
    return null;
  }

  private invoke(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.references.idOf(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.release(args[0]);
      return null;
    }
    const value = this.tools.members.call(object, name, args);
    return value instanceof HostObject ? this.tools.loader.identity(value) : value;
  }

  private object(id: string): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.paths.get(id);
    if (path === undefined) throw invalidObjectPath(id);
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.type) {
      case PATH.global:
        return this.tools.root;
      case PATH.nullObject:
        return null;
      case PATH.referenceId:
        return this.references.find(path.name);
      case PATH.newObject:
        if (path.name !== 'Microsoft.InternalService.AddinInternalService') throw gap(path.name);
        return new AddinService();
      default:
        return this.resolveChild(path);
    }
  }

  private resolveChild(path: ObjectPath): HostObject | null {
    const parent = this.object(path.parent);
    if (parent === null) {
      if (path.type === PATH.property || path.name.endsWith('OrNullObject')) return null;
      throw invalidObjectPath(path.name);
    }
    const child = this.childOf(parent, path);
    if (child === null || child instanceof HostObject) return child;
    throw gap(`The object behind ${parent.wireClass}.${path.name}`, path.name);
  }

  private childOf(parent: HostObject, path: ObjectPath): unknown {
    if (path.type === PATH.property) return this.tools.members.read(parent, path.name);
    const method = path.type === PATH.indexer ? 'GetItem' : path.name;
    return this.tools.members.call(parent, method, this.arguments(path.arguments));
  }

  /** Argument values with the model's objects in the places of proxies. */
  private arguments(info: ArgumentInfo): readonly unknown[] {
    return info.values.map((value, index) => this.argument(value, info.paths[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(path)) {
      return listOf(value).map((item, index) => this.argument(item, listOf(path)[index]));
    }
    if (typeof path === 'number' && path !== 0) return this.object(String(path));
    if (Array.isArray(value)) return value.map((item) => this.argument(item, undefined));
    if (!isRecord(value)) return value;
    if (typeof value._ObjectPathId === 'number') return this.object(String(value._ObjectPathId));
    const entries = Object.entries(value).map(([name, inner]) => [
      name,
      this.argument(inner, undefined),
    ]);
    return Object.fromEntries(entries);
  }
}
