import * as cookies from './subjects/cookies';
import * as events from './subjects/events';
import * as frames from './subjects/frames';
import * as reading from './subjects/reading';
import * as sending from './subjects/sending';
import * as shape from './subjects/shape';
import * as storage from './subjects/storage';

/** By name of its file. Nothing in a subject runs before a test is called, so its names can be read anywhere. */
const all = { cookies, events, frames, reading, sending, shape, storage };

export const subjects = Object.keys(all) as (keyof typeof all)[];

export const namesIn = (subject: keyof typeof all): string[] => Object.keys(all[subject].tests);
