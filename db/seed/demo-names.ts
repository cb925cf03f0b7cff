import type pg from "pg";

const firstNames = [
  "Marit", "Joris", "Farah", "Lotte", "Emre", "Sanne", "Iris", "Ruben", "Nadia", "Hanneke", "Jelle", "Mirjam", "Soraya", "Bram", "Fleur", "Kim", "Anouk", "Youssef", "Petra", "Daan",
  "Lieke", "Meryem", "Wouter", "Carlijn", "Esther", "Thijs", "Roos", "Amina", "Geert", "Femke", "Ilse", "Dewi", "Maaike", "Rosa", "Tessa", "Jorien", "Hugo", "Elif", "Nynke", "Veerle",
];
const lastNames = [
  "van Dalen", "Terpstra", "Yilmaz", "de Ruiter", "Postma", "Verhoeven", "Haddad", "Kuipers", "van Leeuwen", "Osman", "Dijkstra", "Scholten", "Benali", "Hoekstra", "van der Meer", "Koster", "Brouwer", "Demir", "Prins", "Vos", "Timmer", "Groen", "van Rijn",
];
const practiceNames = [
  "De Kade", "Het Kompas", "De Brug", "Zeewind", "De Berk", "Het Baken", "Noorderlicht", "De Tuin", "De Vlieger", "De Regenboog", "Waterland Kind en Jeugd", "De Esdoorn", "Het Nest", "De Steiger", "Kind in Beeld", "De Zwaluw", "Oeverland", "De Linde aan Zee", "Het Klaverblad", "De Duin",
];
const shelterNames = ["De Vuurtoren", "Het Schuilhuis", "De Vlinder", "Huis Morgenster", "De Luwte", "De Veilige Haven"];

/** The last two digits of a BIG number say the profession. Who is registered elsewhere only, has none. */
const bigEndings = { "gz-psycholoog": "25", "klinisch-psycholoog": "25", psychotherapeut: "16", "orthopedagoog-generalist": "31" };

/**
 * Gives the made-up people of the demo names that read like people and practices, and therapists registration numbers.
 * The numbers have the form that each register uses, and begin with a row of zeros, as no number there does: whoever
 * looks one up finds nobody. All of it follows from the order of the ids, so every demo is the same.
 */
export async function nameEverybody(client: pg.Client): Promise<void> {
  await client.query(
    `update person p set name = made.name, email = lower(replace(made.name, ' ', '.')) || '@seed.example'
     from (select id, ($1::text[])[n % cardinality($1::text[]) + 1] || ' ' || ($2::text[])[n % cardinality($2::text[]) + 1] as name
       from (select id, row_number() over (order by id)::int - 1 as n from person where email like '%@seed.example') counted) made where made.id = p.id`,
    [firstNames, lastNames],
  );
  await nameOrganisations(client, "practice", "Praktijk", practiceNames);
  await nameOrganisations(client, "shelter", "Opvang", shelterNames);
  await client.query(
    `update therapist t set agb_code = lpad(n::text, 8, '0'), skj_number = lpad(n::text, 9, '0'),
       big_number = lpad(n::text, 9, '0') || ($1::jsonb ->> t.professions[1])
     from (select id, row_number() over (order by id) + 100 as n from therapist) made where made.id = t.id`,
    [JSON.stringify(bigEndings)],
  );
}

/** A name for each, in order; when the list is used up the region tells two of them apart. */
async function nameOrganisations(client: pg.Client, kind: string, word: string, names: readonly string[]) {
  await client.query(
    `update organisation o set name = $2 || ' ' || ($3::text[])[(n - 1) % cardinality($3::text[]) + 1] || case when n > cardinality($3::text[]) then ' ' || made.region else '' end
     from (select organisation.id, r.name as region, row_number() over (order by organisation.id)::int as n from organisation
       join organisation_region place on place.organisation_id = organisation.id join region r on r.slug = place.region where kind = $1) made where made.id = o.id`,
    [kind, word, names],
  );
}
