import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const hostsFolder = join(root, 'test/sites/hosts');

/** Real vendors' names and made-up ones, all answered by the test's own server. */
export const hosts = [
  ...[
    '*.test',
    '*.zendesk.com',
    '*.zendesk.fr',
    'example.org',
    '*.example.org',
    '*.zdassets.com',
    '*.zdusercontent.com',
  ],
  ...[
    '*.google-analytics.com',
    '*.googletagmanager.com',
    '*.google.com',
    '*.gstatic.com',
    '*.googleapis.com',
    '*.doubleclick.net',
  ],
  ...[
    '*.facebook.com',
    '*.facebook.net',
    '*.segment.com',
    '*.clearbitjs.com',
    '*.hotjar.com',
    '*.youtube.com',
    '*.wistia.com',
  ],
  ...[
    '*.cookielaw.org',
    '*.newrelic.com',
    '*.nr-data.net',
    '*.bugsnag.com',
    '*.optimizely.com',
    '*.linkedin.com',
    '*.twitter.com',
  ],
  ...[
    '*.jsdelivr.net',
    '*.stripe.com',
    '*.typekit.net',
    '*.eloqua.com',
    '*.en25.com',
    '*.demandbase.com',
    '*.company-target.com',
  ],
  ...[
    '*.addthis.com',
    '*.truste.com',
    '*.criteo.com',
    '*.adnxs.com',
    '*.appleid.apple.com',
    '*.recaptcha.net',
    '*.hcaptcha.com',
  ],
];
