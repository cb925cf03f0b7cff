import { dayAndPart, partsOfTheWeek, type PartOfTheWeek } from "../domain/working-week.ts";
import { commonWords } from "../words/common.ts";
import { GroupFrame, type FieldProps } from "./field-frame.tsx";
import { useChoices } from "./typed.ts";
import { useWords } from "./words.tsx";

const days = [1, 2, 3, 4, 5, 6];
const parts = ["am", "pm", "eve"] as const;

/** The parts of the week somebody can come or work: a table of tick boxes, each with a name of its own. */
export function WeekGrid({ defaultValue = [], ...props }: FieldProps & { defaultValue?: readonly PartOfTheWeek[] | undefined }) {
  const { chosen, problem } = useChoices(props.name, defaultValue);
  const words = useWords(commonWords).week;
  return (
    <GroupFrame {...props} problem={problem}>
      <table className="week-grid">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {words.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day}>
              <th scope="row">{words.days[day - 1]}</th>
              {parts.map((part) => (
                <Cell key={part} name={props.name} day={day} part={part} chosen={chosen} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GroupFrame>
  );
}

function Cell({ name, day, part, chosen }: { name: string; day: number; part: (typeof parts)[number]; chosen: readonly string[] }) {
  const words = useWords(commonWords).week;
  const code = partsOfTheWeek.find((each) => dayAndPart(each).day === day && dayAndPart(each).part === part);
  if (!code) return <td><span className="visually-hidden">{words.unused}</span></td>;
  return (
    <td>
      <label className="week-cell">
        <input
          type="checkbox"
          id={code === partsOfTheWeek[0] ? name : `${name}-${code}`}
          name={name}
          value={code}
          defaultChecked={chosen.includes(code)}
          className="utrecht-checkbox utrecht-checkbox--html-input"
          aria-label={`${words.days[day - 1]} ${words.parts[part]}`}
        />
      </label>
    </td>
  );
}
