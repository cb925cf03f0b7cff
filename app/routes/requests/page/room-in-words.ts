import { useLanguage, useWords } from "../../../components/words.tsx";
import type { PlaceOfTreatment } from "../../../domain/place-of-treatment.ts";
import { givingWayWords } from "../../../words/giving-way.ts";
import { listing } from "../../../words/say.ts";
import { partsSaid } from "../../../words/week.ts";
import type { GivenRoom } from "./room.ts";

type Change = Pick<GivenRoom[number], "kind" | "added" | "removed">;

/** What a concession changes in the request, in plain words. */
export function useRoomInWords(): (change: Change) => string {
  const { what } = useWords(givingWayWords);
  const language = useLanguage();
  return ({ kind, added, removed }) => {
    switch (kind) {
      case "interpreter": return what.interpreter;
      case "place": return what[(added[0] ?? "online") as PlaceOfTreatment];
      case "part-of-week": return what.parts(partsSaid(added, language));
      case "therapist-decides": return what["therapist-decides"](listing(removed, language));
      case "region": return what.region(listing(added, language));
    }
  };
}
