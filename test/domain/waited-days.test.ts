import { describe, expect, test } from "vitest";
import { type DatedStatus, waitedDays } from "../../app/domain/request-pause.ts";

const day = (on: string) => new Date(`${on}T12:00:00Z`);
const state = (status: DatedStatus["status"], on: string, happenedOn: string | null = null): DatedStatus => ({ status, at: day(on), happenedOn });
const sent = day("2026-09-01");
const now = day("2026-11-22");
const found = [state("submitted", "2026-09-01"), state("accepted", "2026-09-20"), state("intake-held", "2026-10-01")];

describe("the waiting time on the page of a request", () => {
  test("runs from sending on, after a yes and after the intake as well, because the help has not begun", () => {
    expect(waitedDays(sent, found, now)).toEqual({ waited: 82, paused: 0, over: false });
  });

  test("stops on the day on which the treatment begins, also when that was written down later", () => {
    expect(waitedDays(sent, [...found, state("started", "2026-10-10")], now)).toEqual({ waited: 39, paused: 0, over: true });
    expect(waitedDays(sent, [...found, state("started", "2026-10-31", "2026-10-10")], now)).toEqual({ waited: 39, paused: 0, over: true });
  });

  test("does not count the treatment itself once that is completed", () => {
    expect(waitedDays(sent, [...found, state("started", "2026-10-10"), state("completed", "2026-11-20")], now)).toMatchObject({ waited: 39, over: true });
  });

  test("goes on by the first clock for who comes back after an interruption", () => {
    const back = [...found, state("started", "2026-10-10"), state("interrupted", "2026-10-20"), state("submitted", "2026-11-01")];
    expect(waitedDays(sent, back, now)).toEqual({ waited: 82, paused: 12, over: false });
  });

  test("tells apart what was spent waiting on request, and that goes on counting", () => {
    expect(waitedDays(sent, [state("submitted", "2026-09-01"), state("parked", "2026-11-12")], now)).toEqual({ waited: 82, paused: 10, over: false });
  });

  test("of a request that was withdrawn stops at that moment", () => {
    expect(waitedDays(sent, [state("submitted", "2026-09-01"), state("withdrawn", "2026-09-11")], now)).toEqual({ waited: 10, paused: 0, over: true });
  });
});
