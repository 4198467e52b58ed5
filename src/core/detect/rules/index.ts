import type { Rule } from '../rule';
import { bounce } from './bounce';
import { consentSignal } from './consent-signal';
import { cookie } from './cookie';
import { cookieSync } from './cookie-sync';
import { hiddenIdentifierField } from './hidden-identifier-field';
import { keyLogging } from './key-logging';
import { linkDecoration } from './link-decoration';
import { listedRequest } from './listed-request';
import { namedStore } from './named-store';
import { paymentForm } from './payment-form';
import { ping } from './ping';
import { searchTerms } from './search-terms';
import { serverLog } from './server-log';
import { singleSignOn } from './single-sign-on';
import { socialWidget } from './social-widget';
import { thirdPartyContact } from './third-party-contact';
import { thirdPartyFrame } from './third-party-frame';
import { thirdPartyScript } from './third-party-script';
import { webBeacon } from './web-beacon';
import { webForm } from './web-form';
import { webSocket } from './web-socket';
import { webStorage } from './web-storage';

/** Every rule, in no order that matters. */
export const rules: readonly Rule[] = [
  bounce,
  consentSignal,
  cookie,
  cookieSync,
  hiddenIdentifierField,
  keyLogging,
  linkDecoration,
  listedRequest,
  namedStore,
  paymentForm,
  ping,
  searchTerms,
  serverLog,
  singleSignOn,
  socialWidget,
  thirdPartyContact,
  thirdPartyFrame,
  thirdPartyScript,
  webBeacon,
  webForm,
  webSocket,
  webStorage,
];
