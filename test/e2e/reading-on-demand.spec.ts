import type { Artifacts, Observation, ObservationKind, ObservationOf, Report } from '../../src/core/domain';
import type { Answer } from '../sites/answer';
import { expect, test } from './support/fixtures';
import { reaching, runCli } from './support/run-cli';

test.use({ isShared: true });

const html = (body: string): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><title>A page</title><body>${body}`,
});

function ofKind<K extends ObservationKind>({ observations }: Artifacts, kind: K): ObservationOf<K>[] {
  return observations.filter((one: Observation): one is ObservationOf<K> => one.kind === kind);
}

const isRead = ({ collectors }: Pick<Artifacts, 'collectors'>): boolean =>
  collectors.some(({ name, reason }) => name === 'elements' && reason !== 'collector.reason.page_unread');

const url = 'https://www.teapots.test/asked';
const form = (word: string): string =>
  `<form action="https://${word}.forms.test/in"><input type="email" name="mail"></form>`;

test('reads a frame of every kind once somebody asks', async ({ site, ext }) => {
  const text = (word: string): string => JSON.stringify(form(word)).replaceAll('</', '<\\/');
  site.serve('https://www.teapots.test/same', html(form('same')));
  site.serve('https://www.teapots.test/late', html(form('late')));
  site.serve('https://frames.other.test/', html(form('other')));
  site.serve(
    url,
    html(`<iframe src="/same"></iframe><iframe src="https://frames.other.test/"></iframe>
      <iframe srcdoc='${form('inside')}'></iframe><iframe sandbox srcdoc='${form('boxed')}'></iframe>
      <iframe src="data:text/html,${encodeURIComponent(form('data'))}"></iframe>
      <script>
        const frame = (src) => {
          const one = document.createElement('iframe');
          document.body.append(one);
          if (src) one.src = src;
          return one;
        };
        frame('/late');
        frame(URL.createObjectURL(new Blob([${text('blob')}], { type: 'text/html' })));
        const written = frame('').contentDocument;
        written.write(${text('written')});
        written.close();
      </script>`),
  );
  const { tabId } = await ext.visit(url);
  const forms = ofKind(await ext.artifacts(tabId), 'form');
  const words = forms.map(({ actionUrl }) => new URL(actionUrl ?? '').hostname.replace('.forms.test', ''));
  expect(words.sort()).toEqual(['blob', 'boxed', 'data', 'inside', 'late', 'other', 'same', 'written']);
});

test('reads a page once for all who ask at the same time', async ({ site, ext }) => {
  site.serve(
    url,
    html(`${form('one')}<iframe src="https://frames.other.test/"></iframe><a href="/privacy">Privacy</a>`),
  );
  site.serve('https://frames.other.test/', html(form('other')));
  const { tabId } = await ext.visit(url);
  const [first, second] = await Promise.all([ext.artifacts(tabId), ext.artifacts(tabId), ext.report(tabId)]);
  for (const artifacts of [first, second, await ext.artifacts(tabId)]) {
    expect(isRead(artifacts)).toBe(true);
    expect(ofKind(artifacts, 'form')).toHaveLength(2);
    expect(ofKind(artifacts, 'policy-link')).toHaveLength(1);
  }
});

test('tells of a page that is too busy to be read without it', async ({ site, ext }) => {
  site.serve(
    url,
    html(`${form('one')}<script>
      localStorage.setItem('before', 'reading');
      addEventListener('load', () => setTimeout(() => { const end = Date.now() + 20_000; while (Date.now() < end); }, 11_000));
    </script>`),
  );
  // What nobody asks for is sent once, after ten seconds.
  const { tabId } = await ext.visit(url, 12_000);
  const artifacts = await ext.artifacts(tabId);
  expect(isRead(artifacts)).toBe(false);
  expect(JSON.stringify(artifacts.observations)).toContain('before');
});

test('a tab that is closed while it is read is gone', async ({ site, ext }) => {
  site.serve(url, html('<p>Tea <a href="/t">pots</a></p>'.repeat(20_000)));
  const { page, tabId } = await ext.visit(url);
  const asked = ext.send('artifacts.get', { tabId });
  await page.close();
  await asked;
  expect(await ext.send('artifacts.get', { tabId })).toEqual({ artifacts: null });
});

test('tells of a form that was sent before anybody asked', async ({ site, ext }) => {
  site.serve('https://in.forms.test/in', html('Thanks'));
  site.serve(
    url,
    html(`<iframe name="away"></iframe>
      <form target="away" action="https://in.forms.test/in"><input type="email" name="mail"><button>Send</button></form>`),
  );
  const { page, tabId } = await ext.visit(url);
  await page.fill('input', 'ada@example.org');
  await page.click('button');
  await expect(page.frameLocator('iframe').locator('body')).toHaveText('Thanks');
  await expect
    .poll(async () => ofKind(await ext.artifacts(tabId), 'form').map(({ isSubmitted }) => isSubmitted))
    .toEqual([true]);
});

test('a scan waits until a large page has been read to its end', async ({ site }) => {
  test.setTimeout(120_000);
  site.serve(
    url,
    html(`${'<p>Tea <a href="/t">pots</a> <b>and</b> <i>kettles</i></p>'.repeat(30_000)}${form('last')}`),
  );
  const { code, stdout, stderr } = await runCli(['scan', url, '--format', 'json', ...reaching(site.browserArgs)]);
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout) as Report;
  expect(isRead(report)).toBe(true);
  expect(report.findings.map(({ technique }) => technique)).toContain('web_form');
});
