import { describe, expect, test } from "vitest";
import { formTree, leavesOf, type Node } from "../../../app/domain/setting-change/form-tree.ts";
import { readValue } from "../../../app/domain/setting-change/read-value.ts";
import { readVersion } from "../../../app/domain/setting-change/read-version.ts";
import { settingSubjects } from "../../../app/domain/setting-change/subjects.ts";
import { languages } from "../../../app/words/bilingual.ts";
import { settingChoices } from "../../../app/words/setting-choices.ts";
import { partName, settingName } from "../../../app/components/national/setting-text.ts";
import { settingsWords } from "../../../app/words/settings.ts";
import { defaultSettings } from "../../../db/facts/settings.ts";
import { settingKeys, type SettingKey, shapeOf } from "../../../db/settings.ts";

const known = defaultSettings.map(({ key, value }) => ({ key: key as SettingKey, value: shapeOf(key as SettingKey).parse(value) }));

/** What a browser posts when nobody changes anything. */
function untouched(key: SettingKey, value: unknown): Record<string, string | string[]> {
  const leaves = leavesOf(formTree(shapeOf(key), value));
  return Object.fromEntries(leaves.map((leaf) => [leaf.name, leaf.kind === "codes" ? [leaf.value].flat().join(" ") : typeof leaf.value === "string" ? leaf.value : [...leaf.value]]));
}

const valueOf = (key: SettingKey) => known.find((one) => one.key === key)!.value;
const posting = (key: SettingKey, change: Record<string, string | string[]>) => readValue(shapeOf(key), { ...untouched(key, valueOf(key)), ...change }, valueOf(key));

describe("the form of a setting", () => {
  test.for(known)("$key: what nobody touches comes back as it was", ({ key, value }) => {
    expect(readValue(shapeOf(key), untouched(key, value), value)).toEqual({ kind: "value", value });
  });

  test("a value that is out of bounds is told at its own field, with the bound", () => {
    expect(posting("answer-terms", { crisis: "0", high: "", normal: "61" })).toEqual({
      kind: "problems",
      problems: [{ field: "crisis", code: "too-small", with: { least: "1" } }, { field: "high", code: "value-missing" }, { field: "normal", code: "too-big", with: { most: "60" } }],
    });
    expect(posting("answer-terms", { crisis: "veel" })).toMatchObject({ problems: [{ field: "crisis", code: "value-format" }] });
  });

  test("a rule about several fields is told at the first of them", () => {
    expect(posting("matching-rules", { "weights.form": "0" })).toEqual({ kind: "problems", problems: [{ field: "weights.form", code: "not-a-full-fit" }] });
    expect(posting("confirmation-terms", { askAfterDays: "50" })).toMatchObject({ problems: [{ field: "askAfterDays", code: "steps-out-of-order" }] });
  });

  test("a number may have a Dutch comma; a yes is a yes", () => {
    expect(posting("funding-rules", { "deductibleEuros.value": "165,50", "offerJeugdwetWithoutContract.value": "yes" })).toMatchObject({
      value: { deductibleEuros: { value: 165.5 }, offerJeugdwetWithoutContract: { value: true } },
    });
  });

  test("a line of a table is left out, and another comes in under its own code", () => {
    const read = posting("treatment-lengths", { "byForm.nika.-": "yes", "byForm.+.key": "emdr", "byForm.+.value": "8", "byForm.+.source": "richtlijn", "byForm.+.certainty": "source", "byForm.+.confirmBy": "" });
    expect(read).toMatchObject({ kind: "value", value: { byForm: { emdr: { value: 8, source: "richtlijn" }, pcit: { value: 20 } } } });
    expect(read.kind === "value" && Object.keys((read.value as { byForm: object }).byForm)).not.toContain("nika");
  });

  test("a new line that is not right says so in its own fields, and its code is no sentence", () => {
    const line = { "byForm.+.key": "emdr", "byForm.+.value": "0", "byForm.+.source": "x", "byForm.+.certainty": "source" };
    expect(posting("treatment-lengths", line)).toMatchObject({ problems: [{ field: "byForm.+.value", code: "too-small" }] });
    expect(posting("treatment-lengths", { ...line, "byForm.+.value": "8", "byForm.+.key": "Fatima woont hier" })).toMatchObject({ problems: [{ field: "byForm.+.key", code: "key-format" }] });
  });

  test("a source that says who somebody is does not pass; one that stood there before does, whatever is in it", () => {
    expect(posting("funding-rules", { "adultAge.source": "Bel mevrouw Bouazza op 06-12345678" })).toMatchObject({ kind: "problems", problems: [{ field: "adultAge.source", code: "source-names-somebody" }] });
    expect(posting("funding-rules", { "adultAge.value": "19" })).toMatchObject({ kind: "value", value: { adultAge: { value: 19 } } });
  });

  test("the day, the reason and the value are all looked at before anything is said", () => {
    const read = readVersion(shapeOf("age-terms"), { confirmAfterMonths: "99", validFrom: "2027-02-31", certainty: "maybe", reason: "" }, valueOf("age-terms"));
    expect(read).toMatchObject({ kind: "problems" });
    expect(read.kind === "problems" && read.problems.map(({ field, code }) => [field, code])).toEqual([
      ["confirmAfterMonths", "too-big"], ["validFrom", "not-a-date"], ["certainty", "certainty-missing"], ["reason", "reason-missing"],
    ]);
  });
});

function everyNode(node: Node): Node[] {
  return node.kind === "group" ? [node, ...node.nodes.flatMap(everyNode)] : [node];
}

describe("every setting", () => {
  test("stands under one subject, and no other name does", () => {
    const named = Object.values(settingSubjects).flatMap((some) => Object.keys(some));
    expect(named.toSorted()).toEqual(settingKeys.toSorted());
  });

  test.for(known.flatMap(({ key, value }) => languages.map((language) => ({ key, value, language }))))("$key has a name for each of its parts ($language)", ({ key, value, language }) => {
    expect(settingName(key, language).readBy).not.toBe("");
    const parts = everyNode(formTree(shapeOf(key), value)).filter((node) => node.name !== "" && !(node.kind === "group" && node.of !== "parts"));
    expect(parts.filter(({ about }) => partName(key, about, language).label === about).map(({ about }) => about)).toEqual([]);
    const choices = parts.flatMap((node) => (node.kind === "group" ? [] : node.options));
    const named: Readonly<Record<string, string>> = { ...settingChoices[language], ...settingsWords[language].certainties, ...settingsWords[language].confirmers };
    expect(choices.filter((choice) => !(choice in named))).toEqual([]);
  });
});
