import { loadKnowledge, loadPolicies } from '../../src/cli/load-knowledge';
import { median, seeded } from './statistics';

const requests = 1000;
const rounds = 15;

/** What it takes to say of 1,000 requests whose they are, in milliseconds; every fourth host is one that is known. */
export function classifyMs(root: string): number {
  const knowledge = loadKnowledge(root, loadPolicies(root));
  const random = seeded(3);
  const times = Array.from({ length: rounds }, (_, round) => {
    const urls = Array.from({ length: requests }, (_, n) => address(n, round, random));
    const begun = performance.now();
    for (const url of urls) {
      knowledge.hostFacts(url);
      knowledge.isSameParty('www.heavy-bench.test', new URL(url).hostname);
    }
    return performance.now() - begun;
  });
  return median(times);
}

const known = ['www.google-analytics.com', 'static.hotjar.com', 'connect.facebook.net', 'ad.doubleclick.net'];

function address(n: number, round: number, random: () => number): string {
  const host = n % 4 === 0 ? known[(n / 4) % known.length] : `a${n}.party-${round}-${n}.com`;
  return `https://${host}/part/${Math.floor(random() * 1e6)}?id=${n}`;
}
