import type { Ext } from './fixtures';

/** What a person's "Allow" in the browser's own dialog does; without a display nobody can press it. */
export async function willAllow({ context, id }: Ext, origin: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, host]) => {
      // The browser's own page has an interface that no type describes.
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateExtensionConfiguration(change: object): Promise<void>;
          addHostPermission(id: string, host: string): Promise<void>;
        };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await developerPrivate.addHostPermission(extensionId, host);
    },
    [id, origin] as const,
  );
  await page.close();
}
