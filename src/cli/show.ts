import { join } from 'node:path';
import { demoPages, demoPolicies, startDemo } from '../../test/sites/demo';
import { exitCodes, Failure } from './failure';
import { terminal } from './output';
import { readPolicy } from './read-input';
import { openSession } from './session';
import { checkedAddress } from './targets';

/** Opens a browser on the page with the extension in it, and waits until the person closes it. Returns the exit code. */
export async function show({
  root,
  browser,
  address,
}: {
  root: string;
  browser: string;
  address: string | null;
}): Promise<number> {
  const isDemo = address === null || address === 'demo';
  try {
    const url = isDemo ? demoPages.main : checkedAddress(address);
    const demo = isDemo ? await startDemo(root) : null;
    const session = await openSession({
      ...{
        browser,
        extension: join(root, '.output/chrome-mv3'),
        thirdPartyCookies: 'allow',
        isHeadless: false,
        keepsFirstRun: true,
      },
      args: demo?.browserArgs ?? [],
    });
    if (isDemo)
      for (const file of demoPolicies(root)) await session.send('policies.add', { policy: readPolicy(file, root) });
    const { page } = await session.openTab();
    await page.goto(url).catch(() => undefined); // the browser shows the person what is wrong
    terminal.say(
      `${url} is open in ${browser}, with a profile that is thrown away. Click the Clauselight icon (puzzle menu, or Alt+Shift+L).`,
    );
    if (isDemo) terminal.say(`Also try ${demoPages.shop}. Close the browser, or press Ctrl+C, to end.`);
    await new Promise<void>((closed) => session.context.once('close', () => closed()));
    await demo?.close();
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.say(error.message);
    return error.exitCode;
  }
}
