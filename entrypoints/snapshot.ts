import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takePageSnapshot } from '../src/readings/snapshot';
import { sendBatch } from '../src/messaging/send-batch';

export default defineUnlistedScript(() => takePageSnapshot(window, sendBatch));
