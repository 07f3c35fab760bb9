/** A requirement set, as `WordApi 1.4`. */
export type ApiSet = readonly [name: string, version: string];

export interface PropertyEntry {
  /** The class that the property leads to; `null` for a plain value. */
  readonly leadsTo: string | null;
  readonly isReadOnly: boolean;
  readonly api: ApiSet | null;
}

export interface MethodEntry {
  /** The class of the object that the method gives; `null` for values and for nothing. */
  readonly gives: string | null;
  readonly isVoid: boolean;
  readonly parameters: number;
  readonly api: ApiSet | null;
}

/** One class of the API, as the typings describe it. */
export interface ClassEntry {
  /** The class of a collection's items; `null` for other classes. */
  readonly items: string | null;
  readonly api: ApiSet | null;
  readonly properties: Readonly<Record<string, PropertyEntry>>;
  readonly methods: Readonly<Record<string, MethodEntry>>;
}

/** The classes of a namespace by their names; plain data, so that it can travel into a page. */
export type MemberTable = Readonly<Record<string, ClassEntry>>;
