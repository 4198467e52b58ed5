/** How programs call which release of it something is, or what it was made from: parts of patterns. */
export const releaseWords = 'e-?tag|sha\\d*|checksum|integrity|commit|rev(?:ision)?|version|build|release';
