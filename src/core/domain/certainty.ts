/** Below it, a reading of the machine decides nothing. */
export const leastCertainty = 0.5;

/** Below it, a reading is shown as uncertain, a verdict says that it rests on one, and two texts are not said to differ by it. */
export const sureCertainty = 0.75;
