import type { App } from '../external/app-context';
import type { HostOptions } from '../office-host';
import type { MemberTable } from '../supplement/member-table';

/** How a host in a page starts; plain data, because it travels into the page as JSON. */
export interface PageStart extends Omit<HostOptions, 'file'> {
  readonly app: App;
  /** The file to open, in base64; left out, a new one. */
  readonly file?: string;
  /** Members that Microsoft's npm file lacks; `null` when the host needs none. */
  readonly newer: MemberTable | null;
}

/** Where the page's script finds how to start. */
export const START = 'officeHostStart';
/** Where a test finds the host in the page. */
export const HANDLE = 'officeHost';
