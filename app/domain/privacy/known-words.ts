import { wordsLikeNames } from "./words-like-names.ts";
import { gemeenten } from "./known-places.ts";
import { worldWords } from "./world-words.ts";

/** Words with a capital that stand in many requests and never name a person; in small letters, without accents. */
const nationalitiesAndLanguages = `
  afghaans afghaanse afghan afghanen albanees albanese albanian amerikaans amerikaanse american amhaars amharic
  antilliaans antilliaanse arabisch arabische arabic armeens armeense armenian aziatisch berbers bengaals bosnisch
  bosnische braziliaans braziliaanse brazilian bulgaars bulgaarse bulgarian chinees chinese congolees dari
  dominicaans duits duitse dutch egyptisch egyptische engels engelse english eritrees eritrese eritrean eritreeer
  ethiopisch ethiopische ethiopian european europees europese farsi frans franse french fries friese gambiaans
  german ghanees ghanese ghanaian grieks griekse greek hindi hindoestaans hindoestaanse hongaars hongaarse
  hungarian iers indiaas indiase indian indonesisch indonesische iraaks iraakse iraans iraanse iranian iraqi
  italiaans italiaanse italian kaapverdiaans koerdisch koerdische koerden kurdish kurmanji lingala litouws
  lithuanian marokkaans marokkaanse moroccan mandarijn nederlands nederlandse nederlander nederlanders nigeriaans
  nigeriaanse nigerian oegandees oekraiens oekraiense oekraiener ukrainian pakistaans pakistaanse pakistani
  papiaments papiamento pashto pasjtoe perzisch perzische persian pools poolse polen polish portugees portugese
  portuguese punjabi riffijns roemeens roemeense romanian russisch russische russian servisch servische sarnami
  soedanees somali somalisch somalische sorani spaans spaanse spanish sranan sranantongo surinaams surinaamse
  swahili syrisch syrische syrian syrier syriers tamazight tamil tarifit tibetaans tigrinya tsjechisch tunesisch
  turks turkse turkish twi urdu venezolaans vietnamees vlaams zweeds
  oromo afar bilen saho wolof fula fulani mandinka bambara ewe akan yoruba igbo hausa krio patois creools roma romani sinti
  tsjetsjeens georgisch azeri azerbeidzjaans kazachs oezbeeks tadzjieks hazaragi balochi sindhi gujarati malayalam telugu
  nepali thai thais tagalog maleis javaans berber hassania aramees assyrisch suryoyo zaza badini kantonees sloveens
  mandarin cantonese hakka hokkien wu teochew dinka luganda kinyarwanda shona zulu amazigh tarifiyt darija armenie kabyle khmer lao birmees
  farsisch hindustani slovak serbian croatian bosnian georgian azerbaijani kazakh uzbek tajik swedish danish norwegian finnish japanese korean hebrew italian
  slowaaks kroatisch lets ests deens noors fins koreaans japans hebreeuws`;

const countries = `
  afghanistan africa afrika albanie albania algerije amerika angola antillen argentinie armenie aruba asia azie
  australie belgie bonaire bosnie brazilie brazil bulgarije bulgaria burundi cameroon china colombia congo curacao
  cyprus denemarken duitsland egypte egypt engeland england eritrea ethiopie ethiopia europa europe filipijnen
  france frankrijk gambia georgie georgia germany ghana griekenland greece guinee hongarije hungary ierland india
  indonesie irak iraq iran israel italie italy ivoorkust jamaica japan jemen jordanie jordan kameroen kaapverdie
  kenia kenya koerdistan kosovo kroatie libanon lebanon liberia libie litouwen macedonie mali marokko morocco
  mexico moldavie nederland netherlands nepal nigeria oekraine ukraine oostenrijk pakistan palestina palestine
  peru poland portugal roemenie romania rusland russia rwanda senegal servie sierra leone somalie somalia soedan
  sudan spanje spain suriname syrie syria tanzania thailand togo tsjetsjenie tunesie turkije turkey uganda oeganda
  venezuela vietnam zimbabwe zweden zwitserland`;

const citiesElsewhere = `
  accra addis abeba aleppo algiers ankara antwerpen asmara bagdad baghdad beiroet berlijn brussel boekarest cairo
  casablanca charkiv damascus dublin erbil gaza gdansk homs idlib istanbul izmir kabul kandahar kiev kyiv krakow
  lagos london londen lviv madrid mariupol marrakesh mogadishu nador oran ouagadougou paramaribo paris parijs
  marseille lampedusa sicilie napels milaan lyon calais duinkerken straatsburg zurich geneve kopenhagen stockholm oslo
  helsinki kaapstad nairobi kampala kinshasa dakar conakry freetown abidjan banjul bamako tunis caracas bogota lima quito
  kaboel lesbos samos moria gaziantep budel schiphol apel musselkanaal zevenaar gilze odessa cherson kherson donetsk dnipro
  minsk moskou belgrado sarajevo sofia athene lissabon barcelona keulen hamburg hasakah deir zor latakia daraa qamishli
  basra mosul sulaymaniyah duhok keren massawa mekelle khartoem hargeisa tripolis fes meknes oujda hoceima agadir
  diyarbakir adana konya trabzon mersin bursa lublin poznan wroclaw lodz nickerie moengo albina lelydorp brokopondo herat
  jalalabad mashhad shiraz isfahan tabriz lahore karachi delhi colombo jakarta manilla gent luik charleroi
  rabat raqqa rome tanger teheran tripoli warschau warsaw wenen willemstad`;

const treatmentsAndTests = `
  bayley beck cbcl cats cft cries conners emdr horizon imaginaire kidnet kjts mindfulness nika pcit raven sdq
  sherborne slapende honden theraplay toontje traxs trauma traumatherapie veerkracht vineland wisc writejunior
  write junior schematherapie speltherapie narratieve exposure therapie therapy storytelling mdft`;

const lawAndCare = `
  ambulant autisme asperger asiel azc bureau bascule blijf centrum college coa down eergerelateerd fier gemeente
  ggd ggz gecertificeerde halt huis huisarts instelling jeugdarts jeugdbescherming jeugdgezondheidszorg jeugdhulp
  jeugdwet jeugdzorg kinderbescherming kinderombudsman kindertelefoon kadera moviera arosa altra levvel parlan
  youke yulius parnassia lentis arkin altrecht karakter accare curium orionis mediant dimence bavo perspektief
  oranje huizen meldcode nidos onderwijs ondertoezichtstelling opvang orthopedagoog politie praktijk psycholoog
  raad rechtbank regiebehandelaar regio safe samen save sociaal stichting veilig thuis veiligheid valente
  vluchtelingenwerk volwassenen vrouwenopvang wijkteam wlz wmo jeugd doen zorg zvw pgb ots gi uhp mst poh bso isk
  schakel iban bsn sofi gmail hotmail meldnr dossiernr clientnr vmbo mbo havo vwo lvb adhd ptss ptsd asd bsn avg god allah amerpoort aob augeo boddaert buurtteam cardea
  combinatie cordaan cosis crossroads curio elker enver emergis entrea fornhese ggnet groei horizoncollege
  humanitas impegno intermetzo ixta jarabee juzt kairos kentalis koraal kruis lievegoed lijn5 lindenhout lokalis
  luciole mee mentaal mutsaersstichting novadic novicare opella odion pactum parlando pionn pluryn prisma psyq pro
  ivm ipv tbv nav obv tav dmv bijv evt mbt iom ihkv tgv aanw bgg nvt svp aub mn oa ed ikv itt dwz resp begel behand
  persona reinaerde rijndam rode rubicon schakenbosch slachtofferhulp stek sterk tactus talant triade trajectum
  trias triple tzorg viersprong virenze waag xonar youz yorneo yoro zozijn lucertis kenter triversum mondriaan rivierduinen jellinek mentrum opvoedpoli timon zonnehuizen spirit samenwerkingsverband filomena drakentemmers fairground
  kinderpostzegels kinderen knel signs safety families first incredible years video google meet skype`;

const calendar = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
  maart mei juni juli augustus oktober kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest eid bayram
  sinterklaas sint maarten koningsdag moederdag vaderdag corona covid christmas easter holi divali diwali keti
  koti`;

const medicine = `
  prazosine propranolol pregabaline levetiracetam valproaat ferrofumaraat lactulose macrogol imipramine nortriptyline bupropion lisdexamfetamine elvanse medikinet pipamperon dipiperon promethazine hydroxyzine trazodon clomipramine fluvoxamine foliumzuur ijzertabletten loratadine montelukast beclometason desmopressine minrin oxybutynine methylprednisolon dupixent microgynon
  concerta ritalin medikinet melatonine methylfenidaat sertraline fluoxetine paracetamol ibuprofen diazepam
  oxazepam depakine risperdal abilify lamotrigine dexamfetamine amfexa tentin intuniv guanfacine clonidine promethazine
  lorazepam temazepam zopiclon escitalopram citalopram paroxetine venlafaxine mirtazapine amitriptyline olanzapine haldol
  haloperidol seroquel zoloft prozac valium ventolin salbutamol flixotide desloratadine cetirizine omeprazol insuline
  metformine keppra topiramaat carbamazepine lithium tramadol oxycodon naproxen diclofenac amoxicilline movicolon
  macrogol prednison epipen oxazepam quetiapine risperidon aripiprazol equasym strattera diabetes astma eczeem epilepsie down foetaal
  alcohol tourette rett`;

const religionAndPlay = `
  jehova rooms katholiek protestant alevitisch boeddhist nowruz newroz iphone find my facebook snapchat peppa pig paw patrol artis efteling duinrell walibi nemo madurodam slagharen toverland ouwehands blijdorp bluey
  encanto vaiana moana dora bumba kabouter plop samson gert naruto barbie bratz hello kitty
  k3 jezidi jezidisch soefi hemelvaart hemelvaartsdag goede vrijdag carnaval nieuwjaar oudjaar halloween dierendag bevrijdingsdag
  chanoeka jom kippoer poerim rosj hasjana ashura mawlid orthodox koptisch evangelisch baptist pinkstergemeente islam islamitisch islamitische moslim moslims christen christelijk christelijke joods hindoe koran quran
  bijbel bible muslim jezus jesus minecraft roblox fortnite youtube tiktok instagram netflix disney lego playmobil
  pokemon nijntje frozen spiderman ajax feyenoord psv google teams zoom whatsapp signal`;

/** Words that stand where a name could, in a sentence of their own. */
const peopleAndPronouns = `
  ik jij je hij zij ze wij we jullie u het de een dit dat deze die er hier daar nu dan soms vaak thuis buiten
  binnen intake tweeling drieling vierling gezin moeder vader mama papa ouder ouders mam pap kind kinderen zoon dochter broer broertje zus zusje oma opa
  tante oom baby peuter kleuter tiener puber meisje jongen jongere client cliente mevrouw meneer mw dhr mevr vrouw
  man gezin familie therapeut behandelaar begeleider school groep i he she they it the a an this that these his
  her mother father mom mum dad parent parents child children son daughter brother sister grandmother grandfather
  aunt uncle boy girl teenager woman family therapist you my our today both ook niet geen graag let wel na voor
  bij met in op om als toen omdat dus maar en of want tijdens sinds volgens alleen samen beide alle elke elk ieder
  iedereen niemand wie wat waar hoe waarom achternaam voornaam roepnaam naam postcode adres telefoon mail school kamer groet eerste tweede derde vierde vijfde jongste oudste middelste
  betrokkene slachtoffer pleger dader beiden overdag vanmorgen gisteren vandaag vannacht morgen later eerst steeds
  altijd nooit weer sindsdien daarna daarom daardoor hierdoor vroeger inmiddels momenteel meestal regelmatig
  eigenlijk helaas hopelijk waarschijnlijk misschien bovendien verder anders liever liefst zo zelf mijn onze jouw
  uw hun behalve zonder tegen over onder boven naast achter sometimes often usually always never now then here
  there also still yet please thanks since until after before because when while if but and or so not no yes at on
  to from with without about for by as what who which whose how why everyone nobody somebody each every youngest oldest`;

const texts = [
  nationalitiesAndLanguages, countries, citiesElsewhere, treatmentsAndTests, lawAndCare, calendar, medicine, religionAndPlay,
  peopleAndPronouns, gemeenten, worldWords,
];
export const knownWords: ReadonlySet<string> = new Set(texts.join(" ").toLowerCase().split(/[\s-]+/).filter(Boolean));

/** Whether a word, in small letters and without accents, stands in many requests and never names a person. */
export function isKnownWord(plain: string): boolean {
  return knownWords.has(plain) || wordsLikeNames.has(plain);
}
