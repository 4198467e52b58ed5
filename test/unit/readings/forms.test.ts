// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createForms, readForms, type Reach } from '../../../src/readings/forms';
import { viewOf } from '../../../src/readings/view';
import { observeKind, readKind, showPage } from '../../support/read-html';

const fieldsOf = (form: Record<string, unknown> | undefined) =>
  (form?.['fields'] as { name: string; words: string[]; value: string | null }[] | undefined) ?? [];

describe('forms', () => {
  it('hands over what a form says of itself, and the values of hidden fields only', async () => {
    showPage(`<section><h2>Stay in touch</h2>
      <form id="letter" class="box" action="/send?x=1" method="POST">
        <label>E-mail <input type="email" name="mail" value="jane@page.test"></label>
        <label for="n">First name</label><input id="n" name="first" value="Jane">
        <select name="land"><option>France</option><option>Italy</option></select>
        <textarea name="note" placeholder="Your message">Dear all</textarea>
        <input type="hidden" name="cid" value="GA1.2.3">
        <input type="submit" value="Subscribe now">
      </form></section>`);
    const [form] = await readKind('form');
    expect(form).toMatchObject({ actionUrl: 'https://www.page.test/send?x=1', method: 'POST', isSubmitted: false });
    expect(form?.['words']).toEqual(['letter', 'box', '/send?x=1', 'Subscribe now', 'Stay in touch']);
    expect(fieldsOf(form).map(({ name, words, value }) => [name, words, value])).toEqual([
      ['mail', ['E-mail'], null],
      ['first', ['n', 'First name'], null],
      ['land', [], null],
      ['note', ['Your message'], null],
      ['cid', [], 'GA1.2.3'],
    ]);
    expect(JSON.stringify(form)).not.toMatch(/Jane|jane@|Dear all/);
  });

  it('is not misled by fields that are named like parts of a form', async () => {
    const names = ['action', 'elements', 'name', 'id', 'querySelectorAll', 'getAttribute', 'localName', 'parentNode'];
    showPage(`<form action="/real">${names.map((name) => `<input name="${name}">`).join('')}</form>
      <form name="cookie"></form><form name="createTreeWalker"></form><img name="baseURI">`);
    const [form] = await readKind('form');
    expect(form).toMatchObject({ actionUrl: 'https://www.page.test/real' });
    expect(fieldsOf(form).map(({ name }) => name)).toEqual(names);
  });

  it('finds a form where the page uses none, as far as the button that sends it', async () => {
    showPage(`<main><div class="search"><input type="text" aria-label="Search the shop"><button>Search</button></div>
      <div><p><span>Your e-mail</span><input id="e"></p><p><input type="password" aria-label="Password"><button>Show</button></p>
      <div role="button">Sign in</div></div>
      <label><input type="checkbox"> In stock</label></main>`);
    const forms = await readKind('form');
    expect(forms.map((form) => fieldsOf(form).map(({ words }) => words.at(-1)))).toEqual([
      ['Search the shop'],
      ['Your e-mail', 'Password'],
    ]);
    expect(forms[1]).toMatchObject({ method: 'script', actionUrl: null, words: ['Show', 'Sign in'] });
  });

  it('joins controls inside shadow trees to the form around them', async () => {
    showPage('<form action="/join"><div id="host"></div></form>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<input name="inner" aria-label="E-mail">';
    const forms = await readKind('form');
    expect(forms).toMatchObject([{ actionUrl: 'https://www.page.test/join', fields: [{ name: 'inner' }] }]);
  });

  it('tells the card fields of a payment service by the titles of its frames', async () => {
    showPage(`<form action="/pay"><iframe src="https://pay.test/f" title="Secure card number input frame"></iframe>
      <iframe src="https://film.test/f" title="A film about postcards"></iframe></form>
      <form><iframe src="https://film.test/f" title="A film"></iframe></form>`);
    expect(await observeKind('form')).toMatchObject([
      {
        role: 'payment',
        fields: [{ type: 'iframe', name: 'Secure card number input frame', asksFor: 'payment_card' }],
      },
    ]);
  });

  it('marks a field that only robots fill in', async () => {
    showPage('<form><p aria-hidden="true"><input name="website" tabindex="-1"></p><input name="email"></form>');
    expect(fieldsOf((await readKind('form'))[0])).toMatchObject([{ isTrap: true }, { isTrap: false }]);
  });

  it('tells two forms apart that say the same of themselves', async () => {
    showPage('<form action="/a"><input name="x"></form><form action="/a"><input name="y"></form>');
    expect((await readKind('form')).map((form) => fieldsOf(form)[0]?.name)).toEqual(['x', 'y']);
  });

  it('gives a form the key of one that has gone once the page was read without it', () => {
    const forms = createForms();
    const keysIn = (reach: Reach): string[] => {
      const keys: string[] = [];
      const reading = readForms(
        viewOf(window, ({ key }) => keys.push(key)),
        forms,
        reach,
      );
      for (const input of document.querySelectorAll('input')) reading.read(input, 'input');
      reading.finish();
      return keys;
    };
    showPage('<form><input name="x"></form>');
    const [first] = keysIn('page');
    showPage('<form><input name="y"></form>');
    expect(keysIn('page')).toEqual([first]);
    showPage('<form><input name="z"></form>');
    expect(keysIn('part')).not.toEqual([first]);
  });
});
