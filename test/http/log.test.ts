import { expect, test } from "vitest";
import { doorPath, doorWords } from "../../app/http/log.ts";

const known = doorWords([{ path: "requests" }, { path: "requests/:reference/withdrawal" }, { path: "proposals/:id" }, {}, undefined]);

test("a line in the log tells which door was used", () => {
  expect(doorPath("/requests", known)).toBe("/requests");
  expect(doorPath("/requests.data", known)).toBe("/requests.data");
  expect(doorPath("/health/live", known)).toBe("/health/live");
  expect(doorPath("/", known)).toBe("/");
});

test("a reference never reaches the log, however somebody writes it and whether the page or its data is asked for", () => {
  for (const written of ["H7M-2QXW", "h7m2qxw", "H7M%202QXW", "H7M-2QXW%20"]) {
    expect(doorPath(`/requests/${written}`, known)).toBe("/requests/:id");
    expect(doorPath(`/requests/${written}.data`, known)).toBe("/requests/:id.data");
    expect(doorPath(`/requests/${written}/withdrawal`, known)).toBe("/requests/:id/withdrawal");
  }
});

test("what somebody types in the address by mistake does not reach the log either", () => {
  expect(doorPath("/requests/Fatima", known)).toBe("/requests/:id");
  expect(doorPath("/fatima@example.com", known)).toBe("/:id");
  expect(doorPath("/proposals/a4e1d62b-3840-4450-9ddf-5f67f4c071a9.data", known)).toBe("/proposals/:id.data");
});
