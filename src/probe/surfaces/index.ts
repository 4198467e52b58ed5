import type { Surface } from '../surface';
import { answers } from './answers';
import { audio } from './audio';
import { canvas } from './canvas';
import { compression } from './compression';
import { cookies } from './cookies';
import { device } from './device';
import { fonts } from './fonts';
import { forms } from './forms';
import { images } from './images';
import { links } from './links';
import { listeners } from './listeners';
import { mutations } from './mutations';
import { namedStores } from './named-stores';
import { opening } from './opening';
import { permissions } from './permissions';
import { scripts } from './scripts';
import { sending } from './sending';
import { sensors } from './sensors';
import { signIn } from './sign-in';
import { signals } from './signals';
import { storage } from './storage';
import { webgl } from './webgl';
import { webrtc } from './webrtc';
import { windowName } from './window-name';
import { workerCode } from './worker-code';

/** Every family of APIs that the probe watches. */
export const surfaces: readonly Surface[] = [
  cookies,
  storage,
  namedStores,
  sending,
  forms,
  compression,
  images,
  scripts,
  canvas,
  fonts,
  webgl,
  audio,
  webrtc,
  device,
  links,
  listeners,
  mutations,
  opening,
  permissions,
  sensors,
  signIn,
  signals,
  windowName,
  answers,
  workerCode,
];
