import { expect } from "vitest";
import { loader as moves } from "../../app/routes/requests/moves.tsx";
import { loader as moving } from "../../app/routes/requests/move.tsx";
import { locationVisibilities } from "../../app/domain/location-visibility.ts";
import { rehearsals } from "../support/database.ts";
import { movingFamily } from "../support/moves.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

test.for(locationVisibilities)("a family is moved to a shelter that is %s: by name only where it is open, else by the number that its own people read", async (visibility, { stage }) => {
  const { samira, yara, bo } = await movingFamily(stage.db);
  await stage.db.updateTable("organisation").set({ locationVisibility: visibility }).where("id", "=", bo.organisations[0]!).execute();
  await stage.as("schakel_web");
  const page = (await open(moving, { db: stage.db, as: samira, address: { reference: yara.reference } })) as { shelters: { name: string | null; number: string }[] };
  const [number] = ((await open(moves, { db: stage.db, as: bo })) as { numbers: string[] }).numbers;
  expect(page.shelters).toMatchObject([{ name: visibility === "open" ? "Het Anker" : null, number }]);
  if (visibility !== "open") expect(JSON.stringify(page)).not.toMatch(/Anker/);
});
