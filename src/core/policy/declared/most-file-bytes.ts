/** No device-storage file is near this; a larger one is not read, whether a person gives it or its host. */
export const mostFileBytes = 2_000_000;
