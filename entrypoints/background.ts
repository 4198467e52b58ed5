import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../src/background/listen';

export default defineBackground({ type: 'module', main: listen });
