import { definePlainLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";

/** Where no door is. A door of its own, so that the page is in the language of who came here, with the way to their own work. */
export const loader = definePlainLoader({
  permission: "public.view",
  async load() {
    throw notFound();
  },
});

/** Never shown: with a page of its own, Remix answers with the failure page instead of bare text. */
export default function Nowhere() {
  return null;
}
