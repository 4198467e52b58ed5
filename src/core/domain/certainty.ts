/** Below it, a reading of the machine decides nothing. */
export const leastCertainty = 0.5;

/** Below it, a reading is shown as uncertain, and a verdict says that it rests on one. */
export const sureCertainty = 0.75;
