/** As coarse as a person needs to recognise a device: nothing that could follow anybody. */
export const browsers = ["edge", "opera", "samsung", "firefox", "chrome", "safari", "other"] as const;
export type Browser = (typeof browsers)[number];
export const systems = ["android", "ios", "windows", "mac", "chromeos", "linux", "other"] as const;
export type System = (typeof systems)[number];

export type Device = { readonly browser: Browser; readonly system: System };

// Order matters: nearly every browser also says that it is Chrome and Safari.
const browserSigns: readonly (readonly [Browser, RegExp])[] = [
  ["edge", /\bEdg(?:e|A|iOS)?\//],
  ["opera", /\bOPR\/|\bOpera\b/],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\bFirefox\/|\bFxiOS\//],
  ["chrome", /\bChrom(?:e|ium)\/|\bCriOS\/|\bHeadlessChrome\//],
  ["safari", /\bSafari\//],
];

const systemSigns: readonly (readonly [System, RegExp])[] = [
  ["android", /\bAndroid\b/],
  ["ios", /\biPhone\b|\biPad\b|\biPod\b/],
  ["windows", /\bWindows\b/],
  ["chromeos", /\bCrOS\b/],
  ["mac", /\bMacintosh\b|\bMac OS X\b/],
  ["linux", /\bLinux\b/],
];

/** Which browser on which system, from what the browser says of itself. */
export function deviceFrom(userAgent: string | null): Device {
  const text = userAgent ?? "";
  const known = <Name>(signs: readonly (readonly [Name, RegExp])[]) => signs.find(([, sign]) => sign.test(text))?.[0];
  return { browser: known(browserSigns) ?? "other", system: known(systemSigns) ?? "other" };
}

/** As it is stored with the session: "firefox/windows". */
export function deviceCode({ browser, system }: Device): string {
  return `${browser}/${system}`;
}

/** What was stored, read back; a word we no longer know is "other". */
export function parseDevice(code: string): Device {
  const [browser, system] = code.split("/");
  return { browser: browsers.find((name) => name === browser) ?? "other", system: systems.find((name) => name === system) ?? "other" };
}
