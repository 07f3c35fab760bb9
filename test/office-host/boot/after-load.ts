import type { App, Requirements } from '../external/app-context';
import { isRecord } from '../protocol/wire';
import { installSupplement } from '../supplement/install';
import type { MemberTable } from '../supplement/member-table';

/**
 * office.js checks the requirement set of every member only when told so. The switch is read from
 * `CommonUtility`; the shipped files set one of the same name elsewhere.
 */
function checkRequirementSets(): void {
  const extension: unknown = Reflect.get(globalThis, 'OfficeExtension');
  const utility: unknown = isRecord(extension) ? extension.CommonUtility : undefined;
  if (typeof utility !== 'function') throw new Error('office.js has no CommonUtility.');
  Reflect.set(utility, '_doApiNotSupportedCheck', true);
}

/** True when a host has a set of which Microsoft's npm file lacks members. */
export function needsSupplement(app: App, requirements: Requirements): boolean {
  const [set, complete] = app === 'Word' ? ['WordApi', 3] : ['ExcelApi', 15];
  return Number(requirements[set]?.split('.')[1] ?? 0) > complete;
}

/** What is done to this realm once Microsoft's files have run, before the add-in hears of it. */
export function afterOfficeLoaded(app: App, newer: MemberTable | null): void {
  checkRequirementSets();
  if (newer !== null) installSupplement(app, newer);
}
