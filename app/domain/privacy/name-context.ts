/** The words around a name that give it away, Dutch and English, in small letters. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "mevrouw Y", "juf Y": what follows with a capital is a name. */
export const titles = set(`
  mevrouw mevr mw meneer mijnheer dhr heer juf juffrouw meester tante oom oma opa familie fam dokter dr drs prof zuster
  mr mrs ms miss mister uncle aunt auntie grandma grandpa doctor teacher`);

/** "haar zoon Y": what follows with a capital is a name, unless it is a known word. */
export const kin = set(`
  zoon zoontje dochter dochtertje broer broers broertje broertjes halfbroer zus zusje zusjes zussen halfzus tweelingbroer
  tweelingzus kind kinderen baby moeder vader mama papa stiefvader stiefmoeder pleegmoeder pleegvader pleegouders partner
  ex expartner man echtgenoot vriend vriendin vriendje vriendinnetje nicht nichtje neef neefje buurvrouw buurman meisje
  jongen client cliente dader begeleider begeleidster behandelaar mentor voogd collega peuter kleuter tweeling
  son daughter brother sister child children husband wife boyfriend girlfriend mother father stepfather stepmother cousin
  niece nephew friend neighbour boy girl client partner toddler twins`);

/** "zij heet Y": the word before a name. */
export const naming = set("heet heette heten genaamd geheten noemen noemt noemden roepnaam voornaam achternaam naam named called name names surname nickname");

/** Between "heet" and the name. */
export const fillers = set("is zijn van het kind haar hem eigenlijk officieel echt nu dus ook voluit the child her him actually really and ze zij hij we wij in thuis meisje jongen moeder vader was wordt");

/** Who can be the subject of "heet". */
export const speakersOfNames = set("hij zij ze ik kind meisje jongen dochter zoon broertje zusje broer zus moeder vader mama papa he she i is boy girl child");

/** "heet hem welkom", "heet dat zo": what may follow "heet" in small letters without being a name. */
export const notANameInSmallLetters = set(`
  hem haar ons jullie mij dat dit deze die zo anders nu niet geen niemand iedereen welkom water eten het een the not for
  hetzelfde als zoals iets wat alles mama papa wel ook nog bij thuis weer toch maar en`);

/** "de methode heet Y": the name of a thing. */
export const things = set(`
  methode methodiek training groep groepje therapie programma cursus opvang app boek boekje behandeling vragenlijst test
  interventie organisatie stichting instelling spel spelletje serie liedje project locatie huis aanpak module pop knuffel
  method group therapy programme program course shelter book treatment questionnaire test organisation game project song
  gevoel klacht dier diagnose medicijn diagnosis medicine`);

/** "Y slaapt slecht": what only a person does. */
export const personVerbs = set(`
  slaapt droomt huilt speelt praat spreekt vertelt durft eet schrikt bijt slaat schreeuwt lacht mist voelt woont tekent
  zwijgt plast piekert vlucht klampt kruipt rent zingt leert heet sleeps dreams cries plays talks speaks tells eats screams
  misses feels lives laughs draws wets worries hides bites hits`);

/** After a listed name that is also a word, at the start of a sentence. */
export const personPredicates = set(`
  is was heeft had kan kon wil wilde gaat ging komt kwam wordt werd moet mag zit zat staat ligt ziet zag hoort maakt
  krijgt kreeg vindt vond zegt zei doet deed has wants goes went comes came gets sees says said does did cannot needs
  likes can will en and`);

/** Particles between a first name and a surname. */
export const particles = set("van de der den het 't ten ter te el al ben bin ait aït abu abou bou da dos do di la le du op in 't von");

/** Before a surname without first name: "de Vries", "van den Berg". */
export const surnameParticles = set("van de der den ten ter el al ben ait bou");

/** Links from one name to the next: "Y en Z". */
export const links = set("en and of or plus");
