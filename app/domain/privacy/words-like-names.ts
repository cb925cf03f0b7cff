// Written by test/bench/learn-word-shape.ts: common Dutch and English words whose letters could be a name's.
export const wordsLikeNames: ReadonlySet<string> = new Set(
  `
  aan aanbiedt aankan aanzit aard aarzel aas abortus absence abuse academic accord accu ace ach achieve achieves achterin add addition address
  adel ademt ader adrenaline advice advise again agenda ago agree aha ahead aid aids aim aimed air airco ais akelig akelige aktetas album
  aldoor ale alert alf alfa algorithm algoritme alhoewel alias alibi alien aliens alive all allang allebei allee aller allergie allerlei
  alliantie allow almost alone along alsof alter althans although alvorens alweer amazone ambassade amen amigo amount amounts amulet amusant
  amuse analogue analyse analysis ananas anatomie ander andere anderhalve andermans andersom aneurysma angels animal annoy annoyed annoys
  annual annuleer anomalie answer answers antenne anus any anybody anyone anyplace anyway aorta apache app arabier are area areas arena argue
  argued argwaan arise arithmetic arm arme army arrange art arts artsen asbak aside ask asks asleep aspirine assembler assume assumes assure
  astronaut atelier audio aura author auto autumn avatar avontuur awake award away azijn baba babe bacon badjas badkuip badly badpak bah bak
  balans balie balkon ball ballerina ballon bam ban bar barbecue barbie barman baron barriere bars base basic bat battery bear beau beautiful
  became become bedek bedorven bedrieger beer beet began begane begin begun beha behoren bek beker bel belandt belang belle bellen beller
  beloven below benauwd bene beneden benefit bent benul benzine bereik berger bermuda beroven besef bespreek besta bet beta betere bets bette
  beu beul beviel bevind bevindt beyond bezem bezit bieb biedt bier bijna bikini bil bin binary bindt bingo binnenin biopsie bizar bizarre
  black blanco blanke bleef bleek blik blinde blondine bluf bluft blussen boat bobby bobo bod body boe boeddha boel boem boeman boeven bof bok
  bol bom bon bonjour bonnen bono bont book boom boor boos bore boren borg borrel boss boston bot bottom boulevard bourbon bouw bouwen bowl
  bowlen box boys boze brak brancard branche brandt brandy bravo breach break brede breek breiden breien brein breng breuk breuken bridge
  bridget bril briljant briljante brits broccoli brochure broke broken bron brug bruggen brunette brutale bruut buddy bug buggy bugs bulk
  bulletin bult bunny burrito bury bus busy butler button buur buy buying buys bye cabine cadeau cadet caesar cake call calorieen came camera
  cameraman camp campaign canada canadezen candy canyon cape cappuccino car cara caravan card care cares carriere carry casanova case cash
  casino cassette cat catch cause cavalerie cease cel cell cello ceremonie certain chain chair chance change channel channels chantage chaos
  char charleston charme chars chauffeur chauffeurs check chef chemo cheque chester chet chic chick chili chique chirurgie chose chosen
  christus church ciao cirkel cirkels citizen city civiele claim clan clean clear clearly cloud club clue cobra cocaine cocktail code cognac
  coke cola cold collega collier colt column coma combine comedy commando common consul convince cookie coole cope copy core corner cost court
  cover cowboy cowboys cox coyote crack crackers crashen crazy creme crime crimineel criminele crisis cry cyanide cynisch daad daarvan dagboek
  dahlia daily daisy dak dal dalen dalton dame dance danger dans dar dare dark darm darmen darren das data date daten day days dead deadline
  deal dealt dear death debat debiel decennia declare deden deduce deel deels deem deems deep deeply defensie define degene degree degrees dek
  deken dekens dekmantel deksel del delay delen deliberate deliberately delta demand demo democratic demon demonen den denk denken deo
  deprimerend depth der derby deriving dertien des describe design designs desire desires desk dessert destroy destroys detail develop device
  dezer dia diamant diarree did dien diepe diesel dieven dij dijbeen dik dilemma diner dino dinosauriers dirty disco dislike diva dixie dode
  doder dol dollar dolle dom domain domein dominee dominion domme domoor don done donna donor donut doodt dope dorp dot douane doubt doubtful
  douche draai dragon drama drang drawn dreigen dreun drie drieen driven drone drong dry dubbele duck due duel dumb dun dunne duo dure duren
  durf durven dutje duty duw dwerg earl early ease easily easy eat echo economy edele edge edit editor eed eender eens eentje eer eervol eet
  ego eigen eik eiland einde eindeloos eis eisen either eland elders electric elegant elegante elektronica elevator elf elfen elite ellebogen
  else elsewhere email embryo emmer emphasis empire ene enemy eng enig enigszins enjoy enkele enorme enough ensure entire eraser erbij erdoor
  ere erg ergens erger ergere ergers ergs erin ermee erna eromheen err error ervan ervandoor erven erwten espresso essay est estimate eten
  etentje ethiek eureka euro even eveneens evenmin evens evidence examine extra eye eyes ezel face fail failliet fair falen fall false fan
  fans fantasie far farao farther farthest fase fat fate fault fax fear fed fee feel feels feet fel fell felle fez fiasco figure fik file fill
  filter fin final financial financiele financien fine fire firma fish fit fix flik flora flyer fontein force forth foto fourth fox fraai
  frame franco fransman fraude free freely fresh fris fry fuck full fully fun further furthest fysica gain gaines gains gala galerie game
  gamma gang gans ganse garandeer gas gat gave gaven gay gazon gebak gebrek gegil geil geile gek gele gen gene genesis genie gentleman geraden
  geschud getto gif gift gij gin ginder gister given glee global goden godin godver goede goh gold golf goliath gone goor goot gore gorilla
  got gotten governor gozer gram graphic gras gravin gray green grendel grens grenzen grew grey griezel grijns grimes grip groef groene
  grootse grotere grow growth guarantee guard guess guide gulle gun gus guy gynaecoloog habit hachje hack hacken hacker hackers had hadden
  hagedis haha hai hair hak hal halen hall halleluja hallo halve han handtas handy hang hangar hanger hap happily hard hare harmonie harnas
  hart has hasj hat hate haten haven havens havik heard heavily heavy heb hebben hee heelal heil hek hel held heldin hele heleboel heli hell
  heller hello helse hem hemel hemelen hen hence hendel henry hens herberg hereby herinner heroine herrie hersens herstel hert hertogin hetero
  heus hid hierin hierna hiervan high higher hijs hijsen hill him hip hit hiv hockey hoef hoelang hoera hoewel hoezo hof hoi hola hole holiday
  holle homo honk hooi hoor horn hospik hou hour huge huh huil huize hulk huls human hung huurauto hydra hyena ice idea idee iets ignore
  ijsberg ill illusie imagine imago imbeciel immuun individu info into ironie isoleercel issue its jaag jaagt jaar jacuzzi jaguar jaloezie jam
  japanners jaren jarenlang jarig jas jassen jat jawel jazeker jazz jeans jee jeep jegens jemig jen jersey jeuk joch jochie joden joe joggen
  joh join joins jojo jon jongelui jongeman jou jouwe judas judge juf junk junkie jurk jurken jury jurylid jus just juweel juwelier kabel
  kabels kachel kade kale kalender kalf kaliber kalmeer kalmeren kalmte kam kameel kamers kan kano kanon kans kansen kantine kap kapel kappa
  kar karaoke karate kardinaal karma karwei kas kassa kasteel kat kater kauwgum kaviaar kazerne keek keel keen keep keer kei keihard keizerin
  kelder kennen kennis kennissen kerel kerels kermis kern kersen kerstman ketel keurt keus key keyboard keys kick kid kil kill killer kilo kin
  kinky kip kit klap klaren klas klauw klei kleine klem klif klik klim kliniek klojo klom klos klus knie kniel knock know knuffel knus kocht
  koe koek koele koffer koffie kolen kolere kolonel kolonie kom komaan komedie komeet komma kon konijn koningin kont kontje koor kop kopie
  kortere kortom kosmos kots kou koud kozen krab kramp kras krat kreeg kreupel kreupele kriebels kristal krokodil kruk krypton kubus kudde
  kuikens kuil kun kunt kussens kut kwik laad lab label labo lach lachen lack lady laf laffe lage lagen lager lagere lain lak lakens lam lama
  lamp lance landt lang lange langer langere language las lasagne laser lastpak lat latijn latino latte latter lava law laws lay lazarus lazer
  lazy leder lee leeg leek leer lef leid leidt lek lekke lemmet length lens leraren lerares les lesbienne lesser lesson lette leuk leuke
  leukemie leun lid lie lief lieg liegen liegt liep liet life lik like lil lila limit limo line linear linie link lint list loan local lof
  logic logica logo lol lolly loont loos loose loper lori lorraine lorry los lose loser louter low loyale lucifer lucifers luck lucky lui luie
  lukt lulkoek lullen lullig lult lunch lunchen lus lust lusten lux luxe lynch maan macaroni machine macho mad madam madame madonna maestro
  maffia mager magere magic magie magier magnetron main mais maitresse majoor major majority make maker mal malaria malen mamma mand maniak
  mank manner mans mantel manual many map mar marathon marge marihuana marine marionet marks marriage marry mars martini mary massa mat match
  maten matras matrix matter mattie maxwell maybe mayo mayonaise mazzel mean mechanic medaille medaillon mede media meedoen meega meen meenam
  meeneem meester meg mega meid meld melk melodie meloen memo men menens meng mens mensen menu merci mere merely merendeel merit merits merk
  mes mess messias messy metal meteoor metro middenin migraine mij milaan mild milieu miljardair miljoen mille milt mimi mine mini minnares
  minstens mirakel mis misdaad miss missen missie mits mix mmm mobiel mobiele moe moge mogen mok mond money monitor monk monnik monteur month
  months mooi mooie mop moral more moreel morele morfine morgana morgens moskee most mot motto mouth mouw mouwen move moves movie much muffin
  mug mummie munt museum music must mustang muze muzikale myself mysterie mystieke mythe naai nabij nadat nadeel nadien nadruk nam name namely
  nanny napoleon narcotica nasty nat natte natural nature nauw navel navraag navy nazi near neck nee neef neem neer negeer neger nek nemen nep
  nergens nero net nette neuk neus nevel new news newton nice nicer nier niets niettemin nieuwe niks nimmer nine ninja niveau nobel nobele
  noch nochtans nodig nodigt noem nogal noisy non none nonsens noot nor normal normally normen north nota notaris note nou nowadays nucleaire
  nul nullen numb numbers nut ober obey obvious och octopus off ogen oke old older olie omarmen omega omheen omhulsel omit omwille once one
  oneens ones onheil only onstabiel onthou onto onzekere onzin oosterse opera ordinary oren orgie originele other oud outer oven owe pack paco
  pad paddy pagina paid pain pair pairs pak pakhuis pal palmer pan panama panda pantser pappa parade parallelle paranoia paraplu parasiet
  pardon parel parochie partner paso pat patat patch path patrouille paus pause pauze pay pays peak pech peloton penis penny per permit perron
  pers person persuade pet petto peuk phase philosophy phone phrase piano pick piece pier pierce pik pil pile pin pinda pion pip pipe pis
  pizza place plan plane plas plasma play plea plee plein plek pluk pocket poeh poen police poll polo polsen pony poor poos pop por porno
  portefeuille poster preek premie premiere prepare presume pretty previous price prik prima primary privacy produce prone propaganda
  provincie pruik psych pub puls puppy puree push put putt puur pyjama python qua queue quick quicker quitte quiz raadt raam rabbi race racen
  rad radar raden radio rain raise ram ramen rammel rammen ran rand random rang rare rarely ras rassen rat rauw rauwe ravijn raw real redt
  regard regret regular regularly reis reizen rek rem remain remedie remind remmen ren rente replica resource restrict reunie reveal rib
  richel richtte rid ridders riem riemen riep rif rimpels rio rise risk rit rits rivier road rodeo roem roes rok rol rolde role roll rolt
  romans romeinse rommel romp roof rook rooster ros rose rouge rough roulette route routine row roze rubber rubbish rugby ruggen ruik ruil
  ruis ruk rule rules rum run rund runs rush ruwe ruzie saai sad sadly safer saga saint sake salaris sale sales salon saloon salsa salvo same
  samenzijn samoerai sandwich sat satan sauna saus saved saving saw say saying says scan scenario scene schat schatje schei schelp schema
  schenken scherpe scheur schizofrenie schone schonk schoon schot schotse schreeuw schreeuwen schrik schud schudt schuim schuur science score
  scout seal season sec secondary secretaris secretary sedan sedert see seek seem seems seen sees sein seksuele sell selling sells semester
  seminar senator senior senor sense sensor sensors sent sentence serge serial serie serious serum sessie session set seven several severe
  severely sex shall shame shampoo share shares sharp sheet shelf shell sheriff sherry shift shirt shit shock showtime shut shuts shuttle side
  sign silly similar similarly simpele sinaasappel sir sirene sirenes sit six size ski skien sla slak slaven slee slik slippers slow smal
  smart smeris smile smiley sms snee snelle sneu snik snor soa soap soda sofa sol solo solve som somber some someone sonar song soon sooner
  sorry sort sorts soul source south souvenir sowieso spa space spaghetti spell sperma spin sprak sta stabiel stabiele stadhuis stadion staff
  standard startte staven stay steak steal steel steentje stel stem step ster stereo sterke steroiden steun stiekem stik stil stock stof stone
  stoten strak strategy strike strong stuck studie study stuk subtiel such suf sugar sukkel sul sum sure sushi syfilis sympathie taart tabak
  taco tai tak take taking tal talen taliban talk tand tango tao tap tape tapes tarief task tasks tassen tattoo tax taxi tea team technique
  tedious teen teeth tehuis tekens tekort tel telephone tell teller tempo ten tenen tenzij tepel tepels tequila ter term terras tesla tevens
  than thee their them thema theorie theory thereby thin third those though three thus tie tiffany tight tij tijde tijger tik til till tillen
  tilt time timed timer times tin tip tiran tirannie titan titel title tja toch tof toffe tok told tombe ton tong tonijn too topic torens tori
  tornado torpedo tot total touch tour tournee toward town trace trad traffic trailer train trance travel tree treedt tref trein trek tribune
  trick trio truc true truth try tsunami tuin tuinman tune turbo turn turner twice two tyfus ufo ultieme ultra unie unique unlike unusual upon
  urine use user usual uur vaas vacature vaccin vagina vague vaguely vak vaker val valid validity valium van vanaf vanavond vanbinnen vandaan
  vandoor vang vangen vangt vanille vanmiddag vans vanuit vanwaar vanwege various varkens vary vastzit vat vaten vee veel vega vegen vel vele
  velen vellen vennoot ver veranda verander verandert verberg verbergen verbergt verbiedt verbindt verbleef verblind verbrak verbrande
  verbrandt verdorie verdwalen vergis vergt verheven verhogen verhoor verhuis verlos verman vermindert vermogen vermomd vermoordt vernam
  vernield vernielde vernielen verras verre verrek vers verschenen verschil verse versla verspil verspild versta versus verven very verzamel
  verzet verzette verzin verzon vet vette via viagra vice viel vier view vieze villa vin vind vindt vinger vingers vis visioen visit visite
  vista visuele vital vitale vitamine vlak vlam vlammen vlek vloek vlugger voel voice voicemail vol vonken vonnis voodoo voorin voorman
  voorval voren vriendin vuil wagon wait walden walg wall walvis war warme warn was wash way ways web wee wegga weird wek weldra weleens welke
  well wellicht welnee wennen wens wensen wet which whiskey whisky white who whose wider wieg wiel wiens wiet wife wijn wild will willen
  willie wills wilt win windt wine wins wire wis wise wissel within wodka wol won wore wou woud wurgen xtc yankee yard year yellow yen yoga
  yoghurt young your yup zadel zaden zagen zak zake zakje zal zanger zat zebra zee zeeman zeer zege zei zeik zeil zeker zekere zen zender
  zendt zero zestien zet zetel zette zeur zeurt zeven zich zie ziek zieke ziel zien ziens ziet ziezo zin zit zoek zoen zolang zolder zon
  zondebok zone zonnebril zoo zooi zorgden zou zowat zul zulke zure`.trim().split(/\s+/),
);
