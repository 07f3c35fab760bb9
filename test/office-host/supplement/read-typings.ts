import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { App } from '../external/app-context';
import { isRecord } from '../protocol/wire';
import type { ApiSet, ClassEntry, MemberTable, MethodEntry, PropertyEntry } from './member-table';

const PACKAGE = require.resolve('@types/office-js/package.json');

/** Members that every class has from office.js itself. */
const OF_EVERY_CLASS = [
  'load',
  'toJSON',
  'set',
  'track',
  'untrack',
  'context',
  'items',
  'isNullObject',
];

/**
 * The classes of an application as `@types/office-js` describes them. Reading eight megabytes of
 * typings takes seconds, so the result is kept beside the installed packages, by their version.
 */
export function readTypings(app: App): MemberTable {
  const { version } = versionOf(readFileSync(PACKAGE, 'utf8'));
  const cache = join(dirname(PACKAGE), '../../.cache/concord', `${app}-members-${version}.json`);
  if (existsSync(cache)) return checked(JSON.parse(readFileSync(cache, 'utf8')));
  const table = parseTypings(readFileSync(join(dirname(PACKAGE), 'index.d.ts'), 'utf8'), app);
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(table));
  return table;
}

function versionOf(json: string): { readonly version: string } {
  const manifest: unknown = JSON.parse(json);
  if (!isRecord(manifest) || typeof manifest.version !== 'string') {
    throw new TypeError('@types/office-js has no version.');
  }
  return { version: manifest.version };
}

function isMemberTable(value: unknown): value is MemberTable {
  return (
    isRecord(value) &&
    Object.values(value).every((entry) => isRecord(entry) && isRecord(entry.methods))
  );
}

function checked(value: unknown): MemberTable {
  if (!isMemberTable(value)) throw new TypeError('The kept member table is damaged.');
  return value;
}

function parseTypings(text: string, app: App): MemberTable {
  const file = ts.createSourceFile('office.d.ts', text, ts.ScriptTarget.Latest, true);
  const classes = file.statements
    .filter(ts.isModuleDeclaration)
    .filter((module) => module.name.text === app)
    .flatMap(({ body }) => (body !== undefined && ts.isModuleBlock(body) ? body.statements : []))
    .filter(ts.isClassDeclaration);
  const objects = new Set(classes.filter(isClientObject).map((one) => one.name?.text ?? ''));
  return Object.fromEntries(
    classes
      .filter((one) => objects.has(one.name?.text ?? ''))
      .map((one) => [one.name?.text ?? '', classEntry(one, app, objects)]),
  );
}

function isClientObject(declaration: ts.ClassDeclaration): boolean {
  return declaration.members.some((member) => member.name?.getText() === 'toJSON');
}

function apiSetOf(node: ts.Node): ApiSet | null {
  const comment = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  const match = /\[Api set: (\w+) (\d+\.\d+)/.exec(comment);
  return match?.[1] === undefined || match[2] === undefined ? null : [match[1], match[2]];
}

function classEntry(
  declaration: ts.ClassDeclaration,
  app: App,
  objects: ReadonlySet<string>,
): ClassEntry {
  const properties: Record<string, PropertyEntry> = {};
  const methods: Record<string, MethodEntry> = {};
  let items: string | null = null;
  for (const member of declaration.members) {
    const name = member.name?.getText() ?? '';
    if (ts.isPropertyDeclaration(member)) {
      const type = member.type?.getText() ?? '';
      if (name === 'items') items = classIn(type.replace(/\[\]$/, ''), app, objects);
      if (!OF_EVERY_CLASS.includes(name)) properties[name] = propertyEntry(member, app, objects);
    } else if (ts.isMethodDeclaration(member) && !OF_EVERY_CLASS.includes(name)) {
      methods[name] ??= methodEntry(member, app, objects);
    }
  }
  return { items, api: apiSetOf(declaration), properties, methods };
}

/** `Word.Range` → `Range`, if that is one of the classes. */
function classIn(type: string, app: App, objects: ReadonlySet<string>): string | null {
  const [, name = ''] = new RegExp(`^(?:${app}\\.)?(\\w+)$`).exec(type.trim()) ?? [];
  return objects.has(name) ? name : null;
}

function propertyEntry(
  member: ts.PropertyDeclaration,
  app: App,
  objects: ReadonlySet<string>,
): PropertyEntry {
  const isReadOnly =
    member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  return {
    leadsTo: classIn(member.type?.getText() ?? '', app, objects),
    isReadOnly,
    api: apiSetOf(member),
  };
}

function methodEntry(
  member: ts.MethodDeclaration,
  app: App,
  objects: ReadonlySet<string>,
): MethodEntry {
  const type = member.type?.getText() ?? 'void';
  return {
    gives: classIn(type, app, objects),
    isVoid: type === 'void',
    parameters: member.parameters.length,
    api: apiSetOf(member),
  };
}
