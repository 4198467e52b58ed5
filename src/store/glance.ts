import type { Report } from '../core/domain';
import type { AccessState } from '../messaging/protocol';
import type { glanceVersion } from './keys';

/** What the popup paints first, before the background has answered: the report in short. It is looked at in src/ui/report/first-look. */
export interface Glance {
  schemaVersion: typeof glanceVersion;
  tabId: number;
  at: number;
  access: AccessState;
  report: Report | null;
}
