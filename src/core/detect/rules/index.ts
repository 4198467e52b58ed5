import type { Rule } from '../rule';
import { audienceKept } from './audience-kept';
import { audioFingerprinting } from './audio-fingerprinting';
import { batteryFingerprinting } from './battery-fingerprinting';
import { bounce } from './bounce';
import { canvasFingerprinting } from './canvas-fingerprinting';
import { chatOffer } from './chat-offer';
import { consentPlatform } from './consent-platform';
import { consentSignal } from './consent-signal';
import { cookie } from './cookie';
import { cookieSync } from './cookie-sync';
import { deviceInformation } from './device-information';
import { errorReport } from './error-report';
import { etagMark } from './etag-mark';
import { experimentReport } from './experiment-report';
import { fontFingerprinting } from './font-fingerprinting';
import { heatmap } from './heatmap';
import { hiddenIdentifierField } from './hidden-identifier-field';
import { hintsAsked } from './hints-asked';
import { keptAnswerMark } from './kept-answer-mark';
import { keyLogging } from './key-logging';
import { knownProtocol } from './known-protocol';
import { linkDecoration } from './link-decoration';
import { listedRequest } from './listed-request';
import { locationRequest } from './location-request';
import { namedStore } from './named-store';
import { navigatorFingerprinting } from './navigator-fingerprinting';
import { pageViewReport } from './page-view-report';
import { paymentForm } from './payment-form';
import { ping } from './ping';
import { pushRequest } from './push-request';
import { reportEndpoint } from './report-endpoint';
import { searchTerms } from './search-terms';
import { sensorReading } from './sensor-reading';
import { serverLog } from './server-log';
import { sessionReplay } from './session-replay';
import { singleSignOn } from './single-sign-on';
import { socialWidget } from './social-widget';
import { tagManager } from './tag-manager';
import { thirdPartyContact } from './third-party-contact';
import { thirdPartyFrame } from './third-party-frame';
import { thirdPartyScript } from './third-party-script';
import { webBeacon } from './web-beacon';
import { webForm } from './web-form';
import { webSocket } from './web-socket';
import { webStorage } from './web-storage';
import { webglFingerprinting } from './webgl-fingerprinting';
import { webrtcFingerprinting } from './webrtc-fingerprinting';
import { windowName } from './window-name';
import { workerFingerprinting } from './worker-fingerprinting';

/** Every rule, in no order that matters. */
export const rules: readonly Rule[] = [
  audienceKept,
  audioFingerprinting,
  batteryFingerprinting,
  bounce,
  canvasFingerprinting,
  chatOffer,
  consentPlatform,
  consentSignal,
  cookie,
  cookieSync,
  deviceInformation,
  errorReport,
  etagMark,
  keptAnswerMark,
  experimentReport,
  fontFingerprinting,
  heatmap,
  hiddenIdentifierField,
  hintsAsked,
  keyLogging,
  knownProtocol,
  linkDecoration,
  listedRequest,
  locationRequest,
  namedStore,
  navigatorFingerprinting,
  pageViewReport,
  paymentForm,
  ping,
  pushRequest,
  reportEndpoint,
  searchTerms,
  sensorReading,
  serverLog,
  sessionReplay,
  singleSignOn,
  socialWidget,
  tagManager,
  thirdPartyContact,
  thirdPartyFrame,
  thirdPartyScript,
  webBeacon,
  webForm,
  webglFingerprinting,
  webrtcFingerprinting,
  webSocket,
  webStorage,
  windowName,
  workerFingerprinting,
];
