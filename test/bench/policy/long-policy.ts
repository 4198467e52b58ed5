import { seeded } from '../statistics';

/** Sentences as policies have them; in braces, one of several. */
const sentences = [
  'We use {cookies|web beacons|pixel tags|local storage|scripts} to {remember your settings|count our readers|measure how our pages are used} when you visit {our site|our shop|this service}.',
  'We do not use {session replay|fingerprinting|flash cookies} on {our pages|this service}, and we ask our partners not to.',
  'Our {partners|providers|advertisers} may collect your {IP address|device identifiers|location} by {cookies|software development kits|tags} in order to show you {advertising|content} that you may like.',
  'A {cookie|web beacon|pixel} is a small {file|picture} that a site keeps on your device, and that it reads again when you come back.',
  'When you write to us, we keep your {name|address|telephone number} for as long as {the law asks|we need it to answer you}, and not for any other purpose.',
  'If you live in {California|the European Union|Brazil}, you can {opt out of the sale of your data|object to this at any time|ask us what we hold about you}.',
  'These {rules|terms} apply {unless|except where} we have agreed {otherwise|something else} with you in writing; they do not limit what the law gives you.',
  'We keep {server logs|log files} with the {browser|pages} that you used, the time of your visit and similar technologies such as {tags|beacons|other identifiers}.',
  'Where you {sign in|register} through {a social network|another service}, it tells us your {name|e-mail address} and learns that you visited us.',
] as const;

const headings = [
  'What we collect',
  'Cookies',
  'Your choices',
  'Who receives it',
  'How long we keep it',
  'Contact',
] as const;
const links = ['opt out of advertising', 'unsubscribe', 'cookie settings', 'privacy policy of our partner'] as const;

/** Returns a policy of about so many words as a page: headings, paragraphs, lists, tables and links. The same seed gives the same page. */
export function longPolicy(words: number, seed = 7): string {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // never empty
  const sentence = (): string => pick(sentences).replace(/\{([^}]+)\}/g, (_, all: string) => pick(all.split('|')));
  const link = (): string =>
    `<a href="https://site${Math.floor(random() * 900)}.example/${Math.floor(random() * 99)}">${pick(links)}</a>`;
  const parts = ['<!doctype html><html lang="en"><title>Privacy policy</title><main><h1>Privacy policy</h1>'];
  let written = 0;
  const add = (part: string): void => {
    parts.push(part);
    written += part.replace(/<[^>]+>/g, ' ').split(/\s+/).length - 1;
  };
  while (written < words) {
    const kind = random();
    if (kind < 0.12) add(`<h2>${pick(headings)}</h2>`);
    else if (kind < 0.65) add(`<p>${[sentence(), sentence(), sentence()].join(' ')}</p>`);
    else if (kind < 0.8) add(`<p>${sentence()} To do so, ${link()}.</p>`);
    else if (kind < 0.92) add(`<p>We use the following:</p><ul>${`<li>${sentence()}</li>`.repeat(3)}</ul>`);
    else
      add(
        `<table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Lifetime</th></tr><tr><td>_id${written}</td><td>Ours</td><td>counts visits</td><td>2 years</td></tr></table>`,
      );
  }
  return `${parts.join('\n')}</main></html>`;
}
