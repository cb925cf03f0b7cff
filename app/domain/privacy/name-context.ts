import { oneOf } from "./one-of.ts";

// The words around a name that give it away, Dutch and English, in small letters.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "mevrouw Y", "juf Y": what follows with a capital is a name. */
export const titles = set(`
  mevrouw mevr mw meneer mijnheer dhr heer juf juffrouw meester tante oom oma opa familie fam dokter dr drs prof
  zuster mr mrs ms miss mister uncle aunt auntie grandma grandpa doctor teacher`);

/** "huisarts Y", "wijkagent Y": what follows with a capital is a name, unless it is a known word. */
export const roles = set(`
  huisarts kinderarts jeugdarts arts psychiater psycholoog orthopedagoog therapeut speltherapeut logopedist logopediste
  fysiotherapeut tandarts verpleegkundige verloskundige werker werkster gedragswetenschapper
  gedragsdeskundige jeugdbeschermer jeugdwerker gezinsmanager gezinsvoogd gezinscoach coach trainer wijkagent agent
  rechercheur officier rechter kinderrechter advocaat advocate notaris tolk dominee pastoor imam priester pater
  vertrouwenspersoon leerkracht leraar lerares docent docente directeur directrice conrector ib'er vrijwilliger vrijwilligster gastouder oppas buurmeisje buurjongen groepsleider groepsleidster
  groepsleiding contactpersoon casemanager casusregisseur regisseur aanmelder aanmeldster verwijzer invuller hulpverlener
  hulpverleenster gezinsbegeleider gz-psycholoog psych pleegzus pleegbroer stiefbroer stiefzus schoonmoeder schoonvader
  schoonzus zwager opvangouder peetoom peettante gastgezin pleeggezin stiefopa stiefoma lawyer gp paediatrician
  pediatrician psychologist psychiatrist nurse interpreter worker guardian judge pastor officer reverend`);

/** "Groet, Y", "Beste Y": what follows with a capital is a name. */
export const salutations = set(`
  afz afzender groet groeten groetjes gr mvg liefs getekend ondertekend namens cc tav beste hoi hallo hi hey dag lieve geachte
  dear regards greetings bedankt thanks`);

/** "haar zoon Y": what follows with a capital is a name, unless it is a known word. */
export const kin = set(`
  zoon zoontje dochter dochtertje broer broers broertje broertjes halfbroer zus zusje zusjes zussen halfzus
  tweelingbroer tweelingzus kind kinderen baby moeder vader mama papa stiefvader stiefmoeder pleegmoeder
  pleegvader pleegouders partner ex expartner man echtgenoot vriend vriendin vriendje vriendinnetje nicht nichtje
  neef neefje buurvrouw buurman meisje jongen client cliente dader begeleider begeleidster behandelaar mentor
  voogd collega peuter kleuter tweeling son daughter brother sister child children husband wife boyfriend
  girlfriend mother father stepfather stepmother cousin niece nephew friend neighbour boy girl client partner
  toddler twins mum mom dad mummy daddy mommy mdr vdr moe zn dtr zsje brtje carer stepdad stepmum`);

/** "zij heet Y": the word before a name. */
export const naming = set(`
  heet heette heten genaamd geheten noemen noemt noemden roepnaam voornaam achternaam naam named called name names
  surname nickname calls familienaam bijnaam koosnaam doopnaam meisjesnaam roepnamen namen alias luistert`);

/** Between "heet" and the name. */
export const fillers = set(`
  is zijn van het kind haar hem eigenlijk officieel echt nu dus ook voluit the child her him actually really and
  zich zichzelf himself herself ze zij hij we wij in thuis meisje jongen moeder vader was wordt`);

/** Who can be the subject of "heet". */
export const speakersOfNames = set(`
  hij zij ze ik kind meisje jongen dochter zoon broertje zusje broer zus moeder vader mama papa he she boy girl
  child jongetje meid baby tweeling`);

/** "heet hem welkom", "heet dat zo": what may follow "heet" in small letters without being a name. */
export const notANameInSmallLetters = set(`
  hem haar ons jullie mij dat dit deze die zo anders nu niet geen niemand iedereen welkom water eten het een the
  not for hetzelfde als zoals iets wat alles mama papa wel ook nog bij thuis weer toch maar en onbekend bekend geheim noemen weggelaten vergeten van`);

/** "de methode heet Y": the name of a thing. */
export const things = set(`
  methode methodiek training groep groepje therapie programma cursus opvang app boek boekje behandeling
  vragenlijst test interventie organisatie stichting instelling spel spelletje serie liedje project locatie huis
  aanpak module pop knuffel method group therapy programme program course shelter book treatment questionnaire
  test organisation game project song hond kat poes konijn paard hamster dier dog cat pet gevoel klacht dier diagnose medicijn diagnosis medicine`);

/** "Y slaapt slecht": what only a person does. */
export const personVerbs = set(`
  slaapt droomt huilt speelt praat spreekt vertelt durft eet schrikt bijt slaat schreeuwt lacht mist voelt woont
  bedreigt bevriest blowt bonkt denkt dissocieert drinkt gooit identificeert knuffelt krabt krast liegt luistert mishandelt
  noemt oefent pest reageert scheldt schopt stalkt steelt trekt trilt vecht vermijdt verstopt vertrouwt vraagt wacht weigert
  zoekt tekent zwijgt plast piekert vlucht klampt kruipt rent zingt leert heet wakes asks refuses shouts thinks loves hates suffers attends remembers prefers sleeps dreams cries plays talks speaks
  tells eats screams misses feels lives laughs draws wets worries hides bites hits keeps hurts shares knows throws snijdt spuugt klaagt weet vloekt stottert hyperventileert fantaseert`);

/** After one of these, a capital is mostly a person: "dat Y", "met Y", "told Y". */
export const personSlots = set(`
  met over aan tegen voor door tussen zonder namens behalve dat omdat als wanneer toen terwijl want zodat zei zegt
  vertelt vertelde heeft had wil wilde kan kon moet moest mag gaat ging komt kwam werd wordt krijgt kreeg ziet zag
  reageert schrok sliep huilde durft durfde slaapt droomt huilt volgens aldus hoewel doordat nadat voordat totdat zolang
  sprak spreek belde belt hoorde vroeg vraagt after before spoke called unless although with about that because when told tell asked ask
  does did`);

/** Behind a verb these are its subject, so that the capital before it is none: "Soms huilt zij". */
export const subjectsAfterVerb = set(`
  hij zij ze het de dit dat deze die een haar ik wij we je jullie er moeder vader mama papa kind men he she it
  they the her his a an`);

const relative = oneOf("zus zusje broer broertje moeder vader dochter zoon oma opa tante oom vriend vriendin ex nichtje neefje");

/** What is said of a person only: "Y is de jongste", "Y komt uit …". */
export const saysItIsAPerson = new RegExp(
  `^ ${oneOf(`
    (?:is|was|wordt)_(?:de|het)_(?:jongste|oudste|middelste|kind|${relative})
    (?:is|was)_(?:haar|zijn|mijn|hun)_(?:\\w+_)?${relative}
    (?:is|was)_een_(?:\\w+_)?(?:meisje|jongen|kind|peuter|kleuter)
    (?:is|was)_(?:(?:erg|heel|zo|vaak|snel|nogal|best|steeds|nu|pas|weer|altijd|ook|al|so|very|often)_)?(?:bang|boos|verdrietig|zwanger|jarig|gevlucht|geboren|mishandeld|geslagen|misbruikt|druk|stil|angstig|agressief|lief|slim|verlegen|moe|gepest|geschorst|weggelopen|opgenomen|aangehouden|verhuisd|overleden|shy|quiet|sad|angry|pregnant)
    (?:is|wordt|werd)_(?:pas_|al_|bijna_|net_)?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})(?:_(?:jaar|geworden|years|en|and))
    (?:is|wordt)_\\w+_jaar
    heeft_(?:gebeld|gezegd|verteld|gevraagd|gehuild|geslapen|gezien_hoe|gemaild|getekend|gespeeld|geprobeerd_te)
    heeft_(?:nachtmerries|last_van|angsten|woedebuien|hulp_nodig|veel_meegemaakt)
    (?:komt|kwam)_(?:uit|via|met|bij)
    (?:mist|vertelde|vertelt|durft|wil|wilde|mag|huilde|sliep|noemt|belde|belt)_(?:zijn|haar|niet|mij|me|ons|steeds|elke|geen)
    is_(?:the|her|his|my|our)_(?:youngest|oldest|eldest|son|daughter|mother|father|brother|sister)
    (?:is|was)_(?:afraid|scared|worried|pregnant|born|\\w+_years)`)}\\b`,
  "i",
);

/** Endings of common words and places, which a shelter writes with a capital too: "Slachtofferhulp". */
export const wordEnding = new RegExp(`${oneOf(`
  ing heid schap tie iteit isme ment rij hulp zorg werk huis huizen plan protocol punt centrum groep opvang school team
  traject onderzoek therapie therapy methode module fonds dienst loket raad rechter bank wet arts coach kliniek tijd
  land stad dam dorp veen wijk drecht burg hoven kerk sluis waard polder isch ische aanse? ese tion ness ship ity care
  house scale test schaal lijst app avond feest lijn net wacht bus trein klacht klachten matiek lemen aars diagnose syndroom stoornis betes
  nummer epsie pedie logie atrie nine line pam prazol olie ectie itis ose kamer dag week jaar sport club boksen moeder vader broer
  broertje zus zusje dochter zoontje ouders kinderen gezin manie fobie algie emie urie plegie lepsie rexia uresis presis osis plasie tomie scopie grafie spasme mutisme`)}$`);

/** Endings of surnames from all over, which no common word has: "Petrovic", "Hoekstra". */
export const surnameEnding = new RegExp(`[a-z]{3}${oneOf(`
  ovic evic [oei]w?sk[iay] ovsk[iay] enko chuk shvili adze oglu zadeh? yan nejad opoulos escu stra inga sma`)}$`);

/** After a listed name that is also a word, at the start of a sentence. */
export const personPredicates = set(`
  is was heeft had kan kon wil wilde gaat ging komt kwam wordt werd moet mag zit zat staat ligt ziet zag hoort
  maakt krijgt kreeg vindt vond zegt zei doet deed has wants goes went comes came gets sees says said does did
  cannot needs likes can will asked told called slept cried wanted refused looked works deelt delen werkt kreeg wou won't can't doesn't didn't isn't wasn't hasn't wouldn't couldn't`);

/** Particles between a first name and a surname. */
export const particles = set(`
  van de der den het 't ten ter te el al ben bin ait aït abu abou bou da dos do di la le du op in 't von`);

/** Before a surname without first name: "de Vries", "van den Berg". */
export const surnameParticles = set("van de der den ten ter el al ben ait bou");

/** Links from one name to the next: "Y en Z". */
export const links = set("en and of or plus");
