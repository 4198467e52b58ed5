/**
 * Keeps a Chromium that a program drives from starting what nobody looks at there: the pages behind the address bar's
 * list, which cost as much processor time as all the rest of a start (Chromium 156). The last list on a command line is
 * the one that counts, so what Playwright switches off stands in it again.
 */
export const quietSwitch = `--disable-features=${[
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
].join(',')}`;
