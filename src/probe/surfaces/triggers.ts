import type { Trigger } from '../surface';
import { answerTriggers } from './answers';
import { audioTriggers } from './audio';
import { canvasTriggers } from './canvas';
import { compressionTriggers } from './compression';
import { cookieTriggers } from './cookies';
import { deviceTriggers } from './device';
import { fontTriggers } from './fonts';
import { formTriggers } from './forms';
import { imageTriggers } from './images';
import { linkTriggers } from './links';
import { listenerTriggers } from './listeners';
import { mutationTriggers } from './mutations';
import { namedStoreTriggers } from './named-stores';
import { openingTriggers } from './opening';
import { permissionTriggers } from './permissions';
import { scriptTriggers } from './scripts';
import { sendingTriggers } from './sending';
import { sensorTriggers } from './sensors';
import { signInTriggers } from './sign-in';
import { storageTriggers } from './storage';
import { webglTriggers } from './webgl';
import { webrtcTriggers } from './webrtc';
import { windowNameTriggers } from './window-name';
import { workerCodeTriggers } from './worker-code';

/** One call of everything that the surfaces watch. For tests: the build leaves all of it out. */
export const triggers = (): Trigger[] => [
  ...cookieTriggers(),
  ...storageTriggers(),
  ...namedStoreTriggers(),
  ...sendingTriggers(),
  ...formTriggers(),
  ...compressionTriggers(),
  ...imageTriggers(),
  ...scriptTriggers(),
  ...canvasTriggers(),
  ...fontTriggers(),
  ...webglTriggers(),
  ...audioTriggers(),
  ...webrtcTriggers(),
  ...deviceTriggers(),
  ...linkTriggers(),
  ...listenerTriggers(),
  ...mutationTriggers(),
  ...openingTriggers(),
  ...permissionTriggers(),
  ...sensorTriggers(),
  ...signInTriggers(),
  ...windowNameTriggers(),
  ...answerTriggers(),
  ...workerCodeTriggers(),
];
