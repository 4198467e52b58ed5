/** Names of stored items that pages look up by themselves. Apart from the schemas: the popup's first frame goes without them. */
export const settingsKey = 'settings';
export const glanceVersion = 1;
export const glanceKey = (tabId: number): string => `glance:${tabId}`;
export const policiesKey = 'policies';
