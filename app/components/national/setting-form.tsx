import type { Branch, Leaf, Node } from "../../domain/setting-change/form-tree.ts";
import { commonWords } from "../../words/common.ts";
import { settingsWords } from "../../words/settings.ts";
import { Checkbox, CheckboxGroup, RadioGroup } from "../choices.tsx";
import { NumberField, TextField } from "../field.tsx";
import { Select } from "../select.tsx";
import { useTyped } from "../typed.ts";
import { useLanguage, useWords } from "../words.tsx";
import { headingOf, type Names } from "./setting-rows.ts";
import { choiceName, partName } from "./setting-text.ts";

type Drawn<N> = { readonly node: N; readonly setting: string; readonly names: Names };

/** The fields of a setting, drawn from its own shape: works as it is without scripts. */
export function SettingFields(drawn: Drawn<Node>) {
  const { node } = drawn;
  if (node.kind !== "group") return <LeafField {...drawn} node={node} />;
  if (node.of === "sourced") return <SourcedFields {...drawn} node={node} />;
  if (node.of === "new-line") return <NewLine {...drawn} node={node} />;
  if (node.name === "") return <Parts {...drawn} node={node} />;
  return <Group {...drawn} node={node} />;
}

function Parts({ node, ...rest }: Drawn<Branch>) {
  return <>{node.nodes.map((part) => <SettingFields key={part.name} {...rest} node={part} />)}</>;
}

function Group({ node, setting, names }: Drawn<Branch>) {
  const words = useWords(settingsWords);
  const heading = headingOf(node, { key: setting, language: useLanguage(), names });
  return (
    <fieldset className={node.nodes.every(({ kind }) => kind === "number") ? "setting-group setting-group--numbers" : "setting-group"}>
      <legend>{heading}</legend>
      <Parts node={node} setting={setting} names={names} />
      {node.of === "line" && <Checkbox name={`${node.name}.-`} label={<>{words.leaveOut}<span className="visually-hidden"> {heading}</span></>} />}
    </fieldset>
  );
}

/** A value, and folded under it where it comes from. It opens by itself when something in it needs another answer. */
function SourcedFields({ node, setting, names }: Drawn<Branch>) {
  const words = useWords(settingsWords);
  const { problems } = useTyped();
  const isSource = ({ name }: Node) => /\.(source|certainty|confirmBy)$/.test(name);
  const heading = partName(setting, node.about, useLanguage()).label;
  const sources = node.nodes.filter(isSource);
  return (
    <div className="setting-sourced">
      <Parts node={{ ...node, nodes: node.nodes.filter((part) => !isSource(part)) }} setting={setting} names={names} />
      <details className="folded" open={problems.some(({ field }) => sources.some(({ name }) => name === field))}>
        <summary>{words.aboutValue}<span className="visually-hidden">: {heading}</span></summary>
        <Parts node={{ ...node, nodes: sources }} setting={setting} names={names} />
      </details>
    </div>
  );
}

function NewLine({ node, setting, names }: Drawn<Branch>) {
  const words = useWords(settingsWords);
  const { problems } = useTyped();
  const key = `${node.name}.key`;
  return (
    <details className="folded" open={problems.some(({ field }) => field.startsWith(node.name))}>
      <summary>{words.newLine}</summary>
      <TextField name={key} label={words.newKey} width="medium" optional spellCheck={false} autoComplete="off" />
      <Parts node={node} setting={setting} names={names} />
    </details>
  );
}

function LeafField({ node: { kind, name, about, options, optional, value }, setting }: Drawn<Leaf>) {
  const language = useLanguage();
  const common = useWords(commonWords);
  const { label, unit } = partName(setting, about, language);
  const [first = ""] = [value].flat();
  const chosen = options.map((choice) => ({ value: choice, label: choiceName(choice, language) }));
  if (kind === "number") return <NumberField name={name} label={label} optional={optional} unit={unit} defaultValue={first === "" ? undefined : Number(first)} />;
  if (kind === "yes-no") return <RadioGroup name={name} label={label} defaultValue={first} columns options={[{ value: "yes", label: common.yes }, { value: "no", label: common.no }]} />;
  if (kind === "choice") return <Select name={name} label={label} optional={optional} options={chosen} defaultValue={first} />;
  if (kind === "choices") return <CheckboxGroup name={name} label={label} options={chosen} defaultValue={[value].flat()} />;
  return <TextField name={name} label={label} optional={optional} defaultValue={[value].flat().join(" ")} spellCheck={false} />;
}
