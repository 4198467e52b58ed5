import { deskOf } from '../messaging/desk';
import { watchPage } from './watch-page';

/** Reads the page from now on, for the script that was there from its start. Brought in twice, it is here once. */
export function startReader(page: Window): void {
  const desk = deskOf(page);
  if (desk === null || desk.look) return;
  const { add, discard, deliver, markRead, sent } = desk;
  const watching = watchPage(page, { add, drop: discard, markRead }, sent);
  desk.onStored = ({ hasRequests }) => watching.tellRequests(!hasRequests);
  watching.tellRequests(desk.stored?.hasRequests !== true);
  desk.look = async () => {
    await watching.read();
    await deliver();
  };
}
