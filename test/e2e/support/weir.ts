import type { Sites } from '../../sites/server';
import { aTcString } from '../../support/tc-string';
import { policyPage } from './own-policies';

/** A site of our own that declares things for machines, and says something else in its policy. */
export const origin = 'https://weir.test';
export const address = `${origin}/`;
export const storageAddress = 'https://www.hotjar.com/storage.json';

const paragraphs = [
  'The Weir sells fishing nets and runs this site. This policy explains how we treat what you tell us.',
  'You can ask us at any time what we hold about you, and have it corrected or erased.',
  'We do not show advertising on this site.',
  'We do not respond to Global Privacy Control signals.',
];
const table = `<table><tr><th>Cookie</th><th>Purpose</th><th>Lifetime</th></tr>
  <tr><td>weir_shade</td><td>Keeps the colours that you chose</td><td>1 year</td></tr></table>`;

/** A platform of our own: two vendors with names, and one that is only in the consent string. */
export const platform = (more = ''): string => `<script>
  const vendors = {
    11: {id: 11, name: 'Reed Ads Ltd', purposes: [1, 2, 3], legIntPurposes: [7], specialFeatures: [1], deviceStorageDisclosureUrl: 'https://reed.test/s.json'},
    12: {id: 12, name: 'Hotjar Ltd', purposes: [1], legIntPurposes: [8], deviceStorageDisclosureUrl: '${storageAddress}'},
  };
  const listeners = new Map();
  window.__tcfapi = (command, version, callback, parameter) => {
    if (command === 'ping') callback({cmpLoaded: true, cmpStatus: 'loaded', cmpId: 7, gvlVersion: 48}, true);
    else if (command === 'addEventListener') { listeners.set(1, callback); callback({listenerId: 1, cmpId: 7, eventStatus: 'tcloaded', tcString: '${aTcString(
      { consented: { ids: [11] }, disclosed: { ids: [11, 12, 13] } },
    )}', vendor: {consents: {11: true, 12: false}, legitimateInterests: {12: true}}}, true); }
    else if (command === 'removeEventListener') callback(listeners.delete(parameter));
    else if (command === 'getVendorList') callback({vendorListVersion: 48, vendors}, true);
    else callback(null, false);
    window.left = listeners.size;
  };
  ${more}
</script>`;

const page = (script: string): string =>
  `<!doctype html><html lang="en"><title>Nets</title><link rel="icon" href="data:,"><h1>Nets</h1>
  <footer><a href="/privacy-policy">Privacy policy</a></footer>${script}
  <script>document.cookie = 'weir_shade=dark; max-age=' + 730 * 86400</script>
  <script src="https://static.hotjar.com/c/hotjar-1000001.js"></script>`;

export function serveWeir(
  site: Sites,
  script = platform(),
  gpc: string | null = '{"gpc": true, "lastUpdate": "2026-02-01"}',
  more = '',
): void {
  site.serve(address, page(script));
  site.serve(
    `${origin}/privacy-policy`,
    policyPage('en', 'Privacy policy of the Weir', paragraphs).replace('</main>', `${table}${more}</main>`),
  );
  if (gpc !== null) site.serve(`${origin}/.well-known/gpc.json`, gpc);
}
