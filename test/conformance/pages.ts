import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Arrival, Sites } from '../sites/server';
import { lastWord } from '../support/last-word';

const home = 'https://conformance.test';
const other = 'https://other.conformance.test';
const html = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Conformance</title><body>${body}`;
const as = (type: string, body: string, headers: Record<string, string> = {}) => ({
  headers: { 'content-type': type, ...headers },
  body,
});
const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');

/** The page that runs a subject's tests; its outcomes are in `outcomes` once they are all there. */
const page = html(`<script type="module">
  const { runSubject } = await import('/harness.js');
  const { tests } = await import('/subjects/' + new URLSearchParams(location.search).get('subject') + '.js');
  window.outcomes = JSON.stringify(await runSubject(tests));
</script>`);

/** The page of a journey: it goes on by itself, tells its outcomes at its end, and keeps its last word. */
const journeyPage = (journey: string): string =>
  html(`<script type="module">
  import { runSubject } from '/harness.js';
  import { start, tests } from '/journeys/${journey}.js';
  start(async () => {
    const outcomes = JSON.stringify(await runSubject(tests));
    sessionStorage.setItem('${lastWord}', 'yes');
    await fetch('/ended/${journey}', { method: 'POST', body: outcomes });
  });
</script>`);

/** Goes back to the page that it was gone to from. */
const away = html(`<script>setTimeout(() => history.back(), 500)</script>`);

/** Has a page prerendered, and goes to it once that is there; where it never is, to the page as it is. */
const speculating = html(`<script type="speculationrules">
  { "prerender": [{ "urls": ["/prerendered.html"], "eagerness": "immediate" }] }
</script>
<script type="module">
  const isThere = async () => (await (await fetch('/heard?prerendered')).json()) !== null;
  for (let tries = 0; tries < 50 && !(await isThere()); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  location.assign('/prerendered.html');
</script>`);

/** What is not to be stored is not kept for a return either. */
const keepable = (body: string) => as('text/html', body, { 'cache-control': 'no-cache' });

/** Says to its parent what holds in it. */
const says = (code: string): string => `<script nonce="n">parent.postMessage({ said: ${code} }, '*')</script>`;
const blocked = `(() => {
  const seen = [];
  addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
  try { eval('1'); seen.push('ran'); } catch (error) { seen.push(error.name); }
  const image = new Image();
  image.src = 'https://other.conformance.test/dot.svg';
  return seen;
})()`;
const violations = `<script nonce="n">
  const seen = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => seen.push([violatedDirective, blockedURI]));
  try { eval('1'); } catch (error) { seen.push(error.name); }
  new Image().src = 'https://other.conformance.test/dot.svg';
  const inline = document.createElement('script');
  inline.textContent = 'window.inlineRan = true';
  document.head.append(inline);
  setTimeout(() => parent.postMessage({ said: [seen, window.inlineRan, document.scripts.length] }, '*'), 300);
</script>`;
const trusted = `<script>
  const told = [];
  const attempt = (run) => { try { told.push(String(run())); } catch (error) { told.push(error.name); } };
  attempt(() => (document.body.innerHTML = '<b>x</b>'));
  attempt(() => (document.createElement('script').src = '/x.js'));
  const policy = globalThis.trustedTypes?.createPolicy('mine', { createHTML: (text) => text });
  attempt(() => (document.body.innerHTML = policy ? policy.createHTML('<i>y</i>') : ''));
  parent.postMessage({ said: [told, document.body.innerHTML] }, '*');
</script>`;

/** Everything that the subjects load, from their two hosts. */
export function serveConformance(site: Sites, subjects: readonly string[]): void {
  const heard = new Map<string, unknown>();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>';
  const echo = ({ method, headers, body }: Arrival) =>
    as(
      'application/json',
      JSON.stringify({ method, type: headers['content-type'] ?? null, own: headers['x-mine'] ?? null, body }),
    );
  const answers: Record<string, Parameters<Sites['serve']>[1]> = {
    '/': page,
    '/page.html': html('<p>A page</p>'),
    '/harness.js': as('text/javascript', read('harness.js')),
    ...Object.fromEntries(
      subjects.map((name) => [`/subjects/${name}.js`, as('text/javascript', read(`subjects/${name}.js`))]),
    ),
    ...Object.fromEntries(
      ['kept', 'prerendered', 'returning'].map((name) => [
        `/journeys/${name}.js`,
        as('text/javascript', read(`journeys/${name}.js`)),
      ]),
    ),
    '/returning.html': keepable(journeyPage('returning')),
    '/away.html': away,
    '/speculating.html': () => {
      heard.delete('prerendered'); // of the run before
      return as('text/html', speculating);
    },
    '/prerendered.html': keepable(journeyPage('prerendered')),
    '/ended/returning': as('text/plain', ''),
    '/ended/prerendered': as('text/plain', ''),
    '/echo': echo,
    '/hear': (arrival) => {
      const { method, headers, body } = arrival;
      const type = String(headers['content-type'] ?? '').split(';')[0];
      heard.set(new URL(arrival.url).search.slice(1), { method, type, body });
      return as('text/plain', '');
    },
    '/heard': ({ url }) => as('application/json', JSON.stringify(heard.get(new URL(url).search.slice(1)) ?? null)),
    '/slow': { isSilent: true },
    '/dot.svg': as('image/svg+xml', svg),
    '/events': as('text/event-stream', 'data: told\n\n'),
    '/worker.js': as('text/javascript', ''),
    '/shared.js': as('text/javascript', 'onconnect = ({ ports: [port] }) => port.postMessage(typeof fetch)'),
    '/paper.xml': as('application/xml', '<paper><page/></paper>'),
    '/paper.svg': as(
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = document.cookie === ""</script></svg>',
    ),
    '/paper.xhtml': as(
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script>window.ran = document.title</script></head><body/></html>',
    ),
    '/paper.txt': as('text/plain', 'words'),
    '/strict.html': as('text/html', html(violations), {
      'content-security-policy': "default-src 'none'; script-src 'nonce-n'",
    }),
    '/trusted.html': as('text/html', html(trusted), {
      'content-security-policy': "require-trusted-types-for 'script'",
    }),
    '/sandboxed.html': as('text/html', html(says(`[origin, ${blocked}]`)), {
      'content-security-policy': 'sandbox allow-scripts',
    }),
  };
  for (const [path, answer] of Object.entries(answers)) site.serve(`${home}${path}`, answer);
  for (const path of ['/echo', '/dot.svg', '/page.html']) site.serve(`${other}${path}`, answers[path] ?? '');
}

export const addressOf = (subject: string): string => `${home}/?subject=${subject}`;

/** The script that holds the subject's tests. */
export const fileOf = (subject: string): string => `${home}/subjects/${subject}.js`;

const starts = { returning: `${home}/returning.html`, prerendered: `${home}/speculating.html` };
export const startOf = (journey: keyof typeof starts): string => starts[journey];

/** Where its page tells its outcomes. */
export const endOf = (journey: string): string => `${home}/ended/${journey}`;

export const fileOfJourney = (name: string): string => `${home}/journeys/${name}.js`;
