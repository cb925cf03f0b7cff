import { expect, test } from "vitest";
import { deviceCode, deviceFrom, parseDevice } from "../../app/domain/device.ts";

const chromeOn = (system: string) => `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36`;

test.each([
  ["firefox/windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"],
  ["chrome/linux", chromeOn("X11; Linux x86_64")],
  ["chrome/android", chromeOn("Linux; Android 16")],
  ["chrome/chromeos", chromeOn("X11; CrOS x86_64 14541.0.0")],
  ["edge/windows", `${chromeOn("Windows NT 10.0; Win64; x64")} Edg/142.0.0.0`],
  ["samsung/android", "Mozilla/5.0 (Linux; Android 16; SM-S931B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/130.0.0.0 Mobile Safari/537.36"],
  ["safari/mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15"],
  ["safari/ios", "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1"],
  ["firefox/ios", "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/145.0 Mobile/15E148 Safari/604.1"],
  ["other/other", "curl/8.17.0"],
])("a device is known as %s, no finer", (code, userAgent) => {
  expect(deviceCode(deviceFrom(userAgent))).toBe(code);
});

test("a browser that says nothing is another one", () => {
  expect(deviceCode(deviceFrom(null))).toBe("other/other");
});

test("a stored device is read back, also when its words are no longer ours", () => {
  expect(parseDevice("safari/ios")).toEqual({ browser: "safari", system: "ios" });
  expect(parseDevice("netscape/amiga")).toEqual({ browser: "other", system: "other" });
});
