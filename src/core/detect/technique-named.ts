import type { Finding } from '../domain';
import { pathOf } from '../../lib/path-of';

/** Words of a path that say what a frame shows, whoever serves it; hidden, it shows nothing. */
const shownBy: readonly (readonly [RegExp, Finding['technique']])[] = [
  [/[/_-](?:(?:live|web)?-?chat|messenger)(?:[/_.-]|$)/i, 'chat_widget'],
  [/\/embed(?:ded)?\/(?:posts?|tweets?|toots?|status(?:es)?|timeline|feed|comments?)(?:[/.]|$)/i, 'social_widget'],
  [/\/(?:posts?|tweets?|toots?|status(?:es)?|timeline)\/(?:[^/]+\/)?embed(?:[/.]|$)/i, 'social_widget'],
  [/\/(?:embed(?:ded)?|player)(?:[/.]|$)/i, 'embedded_media'],
];

/** Returns what the path of a frame's address says that it shows; null: nothing. */
export function techniqueNamed(url: string | null): Finding['technique'] | null {
  const path = pathOf(url ?? '');
  return shownBy.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
