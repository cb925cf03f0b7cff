import type { Branch } from "../../domain/setting-change/form-tree.ts";
import type { Certainty } from "../../domain/certainty.ts";
import { sourceInWords } from "../../words/setting-sources.ts";
import { settingsWords } from "../../words/settings.ts";
import { DataTable } from "../data-table.tsx";
import { SummaryList } from "../summary-list.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { changedRows, type Names, settingRows } from "./setting-rows.ts";

type Shown = { readonly setting: string; readonly caption: string; readonly names: Names };

/** All that a setting says, line by line. */
export function SettingValue({ setting, caption, names, tree }: Shown & { tree: Branch }) {
  const words = useWords(settingsWords);
  const rows = settingRows(setting, tree, useLanguage(), names);
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { label: words.part, cell: ({ label }) => label },
        { label: words.value, cell: ({ text, source }) => <>{text}{source !== null && <span className="fact-aside">{source}</span>}</> },
      ]}
    />
  );
}

/** What differs between two values, and folded what stays. */
export function SettingDifference({ setting, caption, names, before, after }: Shown & { before: Branch; after: Branch }) {
  const words = useWords(settingsWords);
  const { changed, same } = changedRows(setting, before, after, useLanguage(), names);
  return (
    <>
      {changed.length === 0 && <p>{words.onlySource}</p>}
      {changed.length > 0 && (
        <DataTable
          caption={caption}
          captionHidden
          rows={changed}
          rowKey={({ name }) => name}
          columns={[
            { label: words.part, cell: ({ label }) => label },
            { label: words.was, cell: ({ was }) => was },
            { label: words.becomes, cell: ({ becomes }) => <strong>{becomes}</strong> },
          ]}
        />
      )}
      {same.length > 0 && (
        <details className="folded">
          <summary>{`${words.unchanged} (${same.length})`}</summary>
          <SummaryList items={same.map(({ label, text }) => ({ term: label, detail: text }))} />
        </details>
      )}
    </>
  );
}

type Origin = { readonly source: string; readonly certainty: Certainty; readonly confirmBy: "lawyer" | "clinician" | "privacy-officer" | null };

/** Where a version comes from and how certain it is. */
export function SettingSource({ source, certainty, confirmBy }: Origin) {
  const words = useWords(settingsWords);
  const language = useLanguage();
  return (
    <SummaryList
      items={[
        { term: words.sourceOf, detail: sourceInWords(source, language) },
        { term: words.certainty, detail: words.certainties[certainty] },
        { term: words.confirmBy, detail: confirmBy ? words.confirmers[confirmBy] : words.nobody },
      ]}
    />
  );
}
