/** Names of stored items that pages look up by themselves. Apart from the schemas: the popup's first frame goes without them. */
export const settingsKey = 'settings';
export const glanceVersion = 1;
export const glanceKey = (tabId: number): string => `glance:${tabId}`;
export const watchesKey = 'watches';
export const policiesKey = 'policies';
export const readingsKey = 'readings';
export const readingKey = (id: string): string => `reading:${id}`;
export const readingCheckKey = (id: string): string => `reading-check:${id}`;
export const policyJobKey = (jobId: string): string => `policy-job:${jobId}`;
/** The name of a tab's job of reading a policy. */
export const jobOf = (tabId: number): string => `tab-${tabId}`;
export const tabOf = (jobId: string): number => Number(jobId.slice('tab-'.length));
export const declaredHostsKey = 'declared-hosts';
export const declarationsKey = (host: string): string => `declarations:${host}`;
export const declarationWishKey = (tabId: number): string => `declaration-wish:${tabId}`;
